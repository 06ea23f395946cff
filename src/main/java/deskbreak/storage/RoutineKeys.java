// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import deskbreak.breaks.RoutineChoice;

/** The keys of single routines: those that come with Deskbreak have a switch and times, the person's own a name and moves, too. */
final class RoutineKeys {
    private static final Form<List<LocalTime>> TIMES = new ListForm<>(Forms.CLOCK);
    /** "off", or the times; which switches it on. */
    private static final Form<Optional<List<LocalTime>>> AT = new TextForm<>(Words.say("expected.times"), RoutineKeys::times,
            t -> t.map(TIMES::toText).orElse(Forms.OFF));
    private static final Form<Optional<String>> NAME = new TextForm<>(Words.say("expected.text"),
            t -> Optional.of(Optional.of(t).filter(n -> !n.isBlank())), n -> n.orElse(""));

    private RoutineKeys() {
    }

    static List<Setting<?>> of(List<RoutineChoice> chosen) {
        List<String> shipped = RoutinesReader.shipped().stream().map(r -> r.id()).toList();
        Stream<String> others = chosen.stream().map(RoutineChoice::id).filter(id -> !shipped.contains(id)).distinct();
        List<String> own = chosen.stream().filter(RoutineChoice::own).map(RoutineChoice::id).toList();
        List<Setting<?>> keys = new ArrayList<>();
        Stream.concat(shipped.stream(), others).forEach(id -> {
            keys.add(key(id, "on", Forms.SWITCH, RoutineChoice::on, RoutineChoice::withOn));
            keys.add(key(id, "at", AT, r -> Optional.of(r.times()).filter(t -> r.on()),
                    (r, v) -> v.map(r.withOn(true)::withTimes).orElse(r.withOn(false))));
            if (own.contains(id)) {
                keys.add(key(id, "name", NAME, RoutineChoice::name, RoutineChoice::withName));
                keys.add(key(id, "exercises", RoutineForm.MOVES, RoutineChoice::exercises, RoutineChoice::withExercises));
            }
        });
        return keys;
    }

    private static <T> Setting<T> key(String id, String part, Form<T> form, Function<RoutineChoice, T> read,
            BiFunction<RoutineChoice, T, RoutineChoice> write) {
        return new Setting<>("routines." + id + "." + part, form, d -> read.apply(one(d, id)), (d, v) -> {
            RoutineChoice before = one(d, id);
            RoutineChoice after = write.apply(before, v);
            // Nothing is said of a routine by saying what holds anyway.
            if (!after.equals(before)) {
                d.routines = after.in(d.routines);
            }
        });
    }

    private static RoutineChoice one(Draft draft, String id) {
        return draft.routines.stream().filter(r -> r.id().equals(id)).findFirst()
                .orElseGet(() -> RoutineChoice.untouched(RoutinesReader.find(id).orElseThrow()));
    }

    private static Optional<Optional<List<LocalTime>>> times(String text) {
        try {
            return Optional.of(text.equals(Forms.OFF) ? Optional.empty() : Optional.of(TIMES.fromText(text)));
        } catch (BadValue e) {
            return Optional.empty();
        }
    }
}
