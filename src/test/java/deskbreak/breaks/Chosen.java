// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/** The default rules with one thing chosen differently. */
public final class Chosen {
    static final Plan DESK = plan("desk", 45, 3);

    private Chosen() {
    }

    static Plan plan(String id, int every, int length) {
        return new Plan(id, Duration.ofMinutes(every), Duration.ofMinutes(length), 2);
    }

    public static Rules every(int minutes) {
        return plans(plan("desk", minutes, 3));
    }

    static Rules plans(Plan... plans) {
        return rules(List.of(plans), Rules.DEFAULT.snoozes(), Limits.NONE, WorkingHours.OFF);
    }

    static Rules limits(int every, int day, int hour) {
        return rules(List.of(plan("desk", every, 3)), Rules.DEFAULT.snoozes(), new Limits(OptionalInt.of(day), OptionalInt.of(hour)),
                WorkingHours.OFF);
    }

    static Rules hours(WorkingHours hours) {
        return rules(List.of(DESK), Rules.DEFAULT.snoozes(), Limits.DEFAULT, hours);
    }

    static Rules routines(RoutineChoice... routines) {
        Rules d = Rules.DEFAULT;
        return new Rules(d.plans(), d.awayAfter(), d.lull(), d.waitAtMost(), d.answerWithin(), d.snoozes(), d.limits(), d.hours(),
                d.observed(), List.of(routines));
    }

    public static Rules awayAfter(int minutes) {
        Rules d = Rules.DEFAULT;
        return new Rules(d.plans(), Duration.ofMinutes(minutes), d.lull(), d.waitAtMost(), d.answerWithin(), d.snoozes(), d.limits(),
                d.hours(), d.observed(), d.routines());
    }

    private static Rules rules(List<Plan> plans, Snoozes snoozes, Limits limits, WorkingHours hours) {
        Rules d = Rules.DEFAULT;
        return new Rules(plans, d.awayAfter(), d.lull(), d.waitAtMost(), d.answerWithin(), snoozes, limits, hours, d.observed(),
                d.routines());
    }
}
