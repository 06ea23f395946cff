// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;

import deskbreak.breaks.Limits;
import deskbreak.settings.Settings;
import deskbreak.ui.theme.Texts;

/** A limit on prompts: automatic, a number of one's own, or none; the number shows only when it counts. */
final class CapControls {
    private enum Mode {
        AUTOMATIC, NUMBER, OFF
    }

    private final String key;
    private final Pick<Mode> pick;
    private final Stepper<Integer> number;
    private final Setting<OptionalInt> limit;
    private final int first;

    /** @param first the number to begin with */
    CapControls(Choices choices, Texts texts, String key, Function<Limits, OptionalInt> get,
            BiFunction<Limits, OptionalInt, Limits> set, int first) {
        this.key = key;
        this.first = first;
        this.limit = Setting.rule(r -> get.apply(r.limits()), (r, v) -> Changed.limits(r, set.apply(r.limits(), v)));
        this.pick = new Pick<>(choices, texts, key, Mode.class, s -> List.of(Mode.values()), m -> texts.get("cap." + m),
                new Setting<>(this::mode, (s, m) -> limit.set().apply(s, value(m))));
        this.number = new Stepper<>(choices, texts, key + ".number",
                new Setting<>(s -> limit.get().apply(s).orElse(first), (s, n) -> limit.set().apply(s, OptionalInt.of(n))),
                Scale.count("", 1));
    }

    void addTo(Form form, Choices choices) {
        form.row(key, pick);
        form.row(key + ".number", number);
        choices.watch(s -> form.setRowVisible(number, mode(s) == Mode.NUMBER));
    }

    private Mode mode(Settings settings) {
        OptionalInt value = limit.get().apply(settings);
        return value.isEmpty() ? Mode.AUTOMATIC : value.getAsInt() == 0 ? Mode.OFF : Mode.NUMBER;
    }

    private OptionalInt value(Mode mode) {
        return switch (mode) {
            case AUTOMATIC -> OptionalInt.empty();
            case NUMBER -> OptionalInt.of(first);
            case OFF -> OptionalInt.of(0);
        };
    }
}
