// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import deskbreak.breaks.HoldReason;
import deskbreak.breaks.Limits;
import deskbreak.breaks.Plan;
import deskbreak.breaks.RoutineChoice;
import deskbreak.breaks.Rules;
import deskbreak.breaks.Snoozes;
import deskbreak.breaks.WorkingHours;

/** Rules with one part changed. */
final class Changed {
    private Changed() {
    }

    static Rules plans(Rules r, List<Plan> plans) {
        return new Rules(plans, r.awayAfter(), r.lull(), r.waitAtMost(), r.answerWithin(), r.snoozes(), r.limits(), r.hours(), r.observed(),
                r.routines());
    }

    static Rules awayAfter(Rules r, Duration awayAfter) {
        return new Rules(r.plans(), awayAfter, r.lull(), r.waitAtMost(), r.answerWithin(), r.snoozes(), r.limits(), r.hours(), r.observed(),
                r.routines());
    }

    static Rules lull(Rules r, Duration lull) {
        return new Rules(r.plans(), r.awayAfter(), lull, r.waitAtMost(), r.answerWithin(), r.snoozes(), r.limits(), r.hours(), r.observed(),
                r.routines());
    }

    static Rules waitAtMost(Rules r, Duration waitAtMost) {
        return new Rules(r.plans(), r.awayAfter(), r.lull(), waitAtMost, r.answerWithin(), r.snoozes(), r.limits(), r.hours(), r.observed(),
                r.routines());
    }

    static Rules answerWithin(Rules r, Duration answerWithin) {
        return new Rules(r.plans(), r.awayAfter(), r.lull(), r.waitAtMost(), answerWithin, r.snoozes(), r.limits(), r.hours(), r.observed(),
                r.routines());
    }

    static Rules snoozes(Rules r, Snoozes snoozes) {
        return new Rules(r.plans(), r.awayAfter(), r.lull(), r.waitAtMost(), r.answerWithin(), snoozes, r.limits(), r.hours(), r.observed(),
                r.routines());
    }

    static Rules limits(Rules r, Limits limits) {
        return new Rules(r.plans(), r.awayAfter(), r.lull(), r.waitAtMost(), r.answerWithin(), r.snoozes(), limits, r.hours(), r.observed(),
                r.routines());
    }

    static Rules hours(Rules r, WorkingHours hours) {
        return new Rules(r.plans(), r.awayAfter(), r.lull(), r.waitAtMost(), r.answerWithin(), r.snoozes(), r.limits(), hours, r.observed(),
                r.routines());
    }

    static Rules observed(Rules r, Set<HoldReason> observed) {
        return new Rules(r.plans(), r.awayAfter(), r.lull(), r.waitAtMost(), r.answerWithin(), r.snoozes(), r.limits(), r.hours(), observed,
                r.routines());
    }

    static Rules routines(Rules r, List<RoutineChoice> routines) {
        return new Rules(r.plans(), r.awayAfter(), r.lull(), r.waitAtMost(), r.answerWithin(), r.snoozes(), r.limits(), r.hours(),
                r.observed(), routines);
    }

    static Rules routine(Rules r, RoutineChoice routine) {
        return routines(r, routine.in(r.routines()));
    }
}
