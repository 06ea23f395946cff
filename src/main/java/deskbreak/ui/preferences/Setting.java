// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.util.function.BiFunction;
import java.util.function.Function;

import deskbreak.breaks.Rules;
import deskbreak.settings.Look;
import deskbreak.settings.Sensing;
import deskbreak.settings.Settings;

/**
 * One part of the settings: how to read it and how to change it.
 *
 * @param get reads it
 * @param set gives the same settings with it changed; an {@link IllegalArgumentException} says why a value cannot be
 */
record Setting<T>(Function<Settings, T> get, BiFunction<Settings, T, Settings> set) {
    static <T> Setting<T> rule(Function<Rules, T> get, BiFunction<Rules, T, Rules> set) {
        return new Setting<>(s -> get.apply(s.rules()), (s, value) -> s.withRules(set.apply(s.rules(), value)));
    }

    static <T> Setting<T> sensing(Function<Sensing, T> get, BiFunction<Sensing, T, Sensing> set) {
        return new Setting<>(s -> get.apply(s.sensing()), (s, value) -> s.withSensing(set.apply(s.sensing(), value)));
    }

    static <T> Setting<T> look(Function<Look, T> get, BiFunction<Look, T, Look> set) {
        return new Setting<>(s -> get.apply(s.look()), (s, value) -> s.withLook(set.apply(s.look(), value)));
    }
}
