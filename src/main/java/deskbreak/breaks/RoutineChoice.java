// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import deskbreak.exercise.Routine;

/**
 * What the person has chosen about one routine: when it is offered, and for a routine of their own what it is made of.
 *
 * @param name the person's own name for it; empty for a routine that comes with Deskbreak, and where none was given
 * @param on whether it is offered at its times; it can be started by name all the same
 * @param times by the wall clock, in the order of the day; kept while it is switched off
 * @param exercises ids, in order; empty for a routine that comes with Deskbreak
 */
public record RoutineChoice(String id, Optional<String> name, boolean on, List<LocalTime> times, List<String> exercises) {
    public RoutineChoice {
        times = times.stream().distinct().sorted().toList();
        exercises = List.copyOf(exercises);
    }

    /** What stands for a routine that comes with Deskbreak and of which nothing was said. */
    public static RoutineChoice untouched(Routine shipped) {
        return new RoutineChoice(shipped.id(), Optional.empty(), false, shipped.times(), List.of());
    }

    /** Those choices with this one in the place of the first of the same id, or at the end. */
    public List<RoutineChoice> in(List<RoutineChoice> choices) {
        List<RoutineChoice> all = new ArrayList<>(choices);
        int place = choices.stream().map(RoutineChoice::id).toList().indexOf(id);
        if (place < 0) {
            all.add(this);
        } else {
            all.set(place, this);
        }
        return all;
    }

    /** Whether the person made it. */
    public boolean own() {
        return !exercises.isEmpty();
    }

    public RoutineChoice withName(Optional<String> changed) {
        return new RoutineChoice(id, changed, on, times, exercises);
    }

    public RoutineChoice withOn(boolean changed) {
        return new RoutineChoice(id, name, changed, times, exercises);
    }

    public RoutineChoice withTimes(List<LocalTime> changed) {
        return new RoutineChoice(id, name, on, changed, exercises);
    }

    public RoutineChoice withExercises(List<String> changed) {
        return new RoutineChoice(id, name, on, times, changed);
    }
}
