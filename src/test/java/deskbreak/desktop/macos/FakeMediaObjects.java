// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Objects whose properties were written down. */
final class FakeMediaObjects implements MediaObjects {
    private final Map<String, Object> properties = new HashMap<>();

    FakeMediaObjects hasList(int object, String property, String scope, int... values) {
        properties.put(object + property + scope, values);
        return this;
    }

    FakeMediaObjects hasNumber(int object, String property, int value) {
        properties.put(object + property + GLOBAL, value);
        return this;
    }

    FakeMediaObjects hasText(int object, String property, String value) {
        properties.put(object + property + GLOBAL, value);
        return this;
    }

    @Override
    public Optional<int[]> list(int object, String property, String scope) {
        return Optional.ofNullable((int[]) properties.get(object + property + scope));
    }

    @Override
    public OptionalInt number(int object, String property, String scope) {
        return properties.get(object + property + scope) instanceof Integer value ? OptionalInt.of(value) : OptionalInt.empty();
    }

    @Override
    public Optional<String> text(int object, String property, String scope) {
        return Optional.ofNullable((String) properties.get(object + property + scope));
    }
}
