// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.x11;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.sun.jna.NativeLong;

/**
 * A key with its modifiers, as a person writes it: "ctrl alt B".
 *
 * @param words as it was written
 * @param modifiers X11's mask
 * @param key an X11 key name, in the person's own spelling
 */
record KeyChoice(String words, int modifiers, String key) {
    private static final Map<String, Integer> MODIFIERS = Map.of("ctrl", X11.CONTROL_MASK, "control", X11.CONTROL_MASK, "alt",
            X11.MOD1_MASK,
            "shift", X11.SHIFT_MASK, "super", X11.MOD4_MASK, "win", X11.MOD4_MASK, "meta", X11.MOD4_MASK);

    /** Empty when it is no key, or a letter alone, which would be missing from everything that is typed. */
    static Optional<KeyChoice> parse(String words) {
        List<String> parts = Arrays.stream(words.split("[\\s+]+")).filter(part -> !part.isEmpty()).toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        int mask = 0;
        for (String part : parts.subList(0, parts.size() - 1)) {
            Integer modifier = MODIFIERS.get(part.toLowerCase(Locale.ROOT));
            if (modifier == null) {
                return Optional.empty();
            }
            mask |= modifier;
        }
        String key = parts.getLast();
        boolean typed = (mask & ~X11.SHIFT_MASK) == 0 && !key.matches("(?i)f\\d+|pause|print|scroll_lock");
        return typed ? Optional.empty() : Optional.of(new KeyChoice(words.strip(), mask, key));
    }

    /** X11's number for the key; names are tried as written, in small letters and with a capital. */
    Optional<NativeLong> keysym(X11 x11) {
        String small = key.toLowerCase(Locale.ROOT);
        String capital = small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
        Stream<String> spellings = key.length() == 1 ? Stream.of(small) : Stream.of(key, small, capital);
        return spellings.map(x11::XStringToKeysym).filter(sym -> sym.longValue() != 0).findFirst();
    }
}
