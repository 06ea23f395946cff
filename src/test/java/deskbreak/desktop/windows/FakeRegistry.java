// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.windows;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A registry in memory. */
final class FakeRegistry implements Registry {
    final Map<String, Map<String, Object>> keys = new TreeMap<>();
    boolean readOnly;
    boolean broken;

    FakeRegistry with(String key, Map<String, Object> values) {
        keys.put(key, new HashMap<>(values));
        return this;
    }

    @Override
    public Optional<List<String>> keys(String key) {
        List<String> below = keys.keySet().stream().filter(name -> name.startsWith(key + "\\"))
                .map(name -> name.substring(key.length() + 1)).map(name -> name.split("\\\\")[0]).distinct()
                .collect(Collectors.toList());
        return below.isEmpty() && !keys.containsKey(key) ? Optional.empty() : Optional.of(below);
    }

    @Override
    public Map<String, Object> values(String key) {
        if (broken) {
            throw new IllegalStateException("broken");
        }
        return keys.getOrDefault(key, Map.of());
    }

    @Override
    public void write(String key, String name, String text) throws IOException {
        check();
        keys.computeIfAbsent(key, k -> new HashMap<>()).put(name, text);
    }

    @Override
    public void remove(String key, String name) throws IOException {
        check();
        keys.getOrDefault(key, new HashMap<>()).remove(name);
    }

    private void check() throws IOException {
        if (readOnly) {
            throw new IOException("read-only");
        }
    }
}
