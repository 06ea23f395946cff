// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the person has chosen, as far as sitting and breaks depend on it.
 *
 * @param plans never empty, ids unique
 * @param awayAfter a gap in input of this length means away; 1 to 15 min
 * @param lull a pause in typing this long is a good moment; 2 to 60 s
 * @param waitAtMost how long a due prompt waits for a lull; 0 to 15 min
 * @param answerWithin how long a prompt stays up unanswered; 15 s to 5 min
 * @param observed the kinds of hold that count; pause always counts
 * @param routines what was chosen about single routines; of two of one id the first one counts
 */
public record Rules(List<Plan> plans, Duration awayAfter, Duration lull, Duration waitAtMost, Duration answerWithin, Snoozes snoozes,
        Limits limits, WorkingHours hours, Set<HoldReason> observed, List<RoutineChoice> routines) {
    /** The design's defaults. */
    public static final Rules DEFAULT = new Rules(List.of(new Plan("desk", Duration.ofMinutes(45), Duration.ofMinutes(3), 2)),
            Duration.ofMinutes(5), Duration.ofSeconds(10), Duration.ofMinutes(3), Duration.ofSeconds(60),
            new Snoozes(List.of(Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(15)), Duration.ofMinutes(5), 2,
                    Duration.ofMinutes(20)),
            Limits.DEFAULT, WorkingHours.OFF, EnumSet.allOf(HoldReason.class), List.of());

    public Rules {
        plans = List.copyOf(plans);
        observed = Set.copyOf(observed);
        routines = List.copyOf(routines);
    }

    /** The plan of that id, if there is one. */
    public Optional<Plan> plan(String id) {
        return plans.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The same with that choice about one routine. */
    public Rules withRoutine(RoutineChoice choice) {
        return new Rules(plans, awayAfter, lull, waitAtMost, answerWithin, snoozes, limits, hours, observed, choice.in(routines));
    }

    /** What was chosen about the routine of that id, if anything was. */
    public Optional<RoutineChoice> routine(String id) {
        return routines.stream().filter(r -> r.id().equals(id)).findFirst();
    }
}
