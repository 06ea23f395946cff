// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One due break, from due until it is answered.
 *
 * @param plans all that one answer serves, in the order they fell due
 * @param exercises the moves chosen for it; empty until it is first shown
 * @param due when it fell due; empty when a cue brought it early
 * @param shownFirst when it was first shown
 * @param snoozes how often it was snoozed or missed
 * @param spent for how long in all
 * @param held for how long it was held in all
 * @param anyway whether the person asked for it in spite of what holds it
 * @param routines what the routines among its plans lead through
 */
public record Offer(List<Plan> plans, List<String> exercises, Optional<Instant> due, Optional<Instant> shownFirst, int snoozes,
        Duration spent, Optional<Duration> held, boolean anyway, Stage stage, List<Sequence> routines) {
    public Offer {
        plans = List.copyOf(plans);
        exercises = List.copyOf(exercises);
        routines = List.copyOf(routines);
    }

    static Offer of(List<Plan> plans, Optional<Instant> due, Stage stage, List<Sequence> routines) {
        return new Offer(plans, List.of(), due, Optional.empty(), 0, Duration.ZERO, Optional.empty(), false, stage, routines);
    }

    /** The longest break, the first of several that long. */
    public Plan offered() {
        return plans.stream().reduce((a, b) -> b.length().compareTo(a.length()) > 0 ? b : a).orElseThrow();
    }

    /** A routine may have the id of a plan and is another thing. */
    boolean serves(Plan plan) {
        for (Plan served : plans) {
            if (served.id().equals(plan.id()) && served.routine() == plan.routine()) {
                return true;
            }
        }
        return false;
    }

    /** @param leading what the routines among {@code more} lead through */
    Offer joinedBy(List<Plan> more, List<Sequence> leading) {
        List<Plan> all = new ArrayList<>(plans);
        all.addAll(more);
        List<Sequence> known = new ArrayList<>(routines);
        known.addAll(leading);
        return with(all, known);
    }

    Offer withPlans(List<Plan> left) {
        return with(left, routines.stream().filter(r -> left.contains(r.plan())).toList());
    }

    /** The moves stay as long as the same break is offered. */
    private Offer with(List<Plan> all, List<Sequence> known) {
        Offer changed = new Offer(all, exercises, due, shownFirst, snoozes, spent, held, anyway, stage, known);
        boolean same = changed.offered().equals(offered()) && changed.routine().equals(routine());
        return same ? changed : changed.with(List.of());
    }

    /** The routine that is led through: the first of them, also when another break is longer; the rest is a walk then. */
    public Optional<Sequence> routine() {
        return routines.stream().findFirst();
    }

    Offer with(List<String> chosen) {
        return new Offer(plans, chosen, due, shownFirst, snoozes, spent, held, anyway, stage, routines);
    }

    Offer at(Stage next) {
        return new Offer(plans, exercises, due, shownFirst, snoozes, spent, held, anyway, next, routines);
    }

    Offer shown(Instant at) {
        return new Offer(plans, exercises, due, shownFirst.or(() -> Optional.of(at)), snoozes, spent, held, anyway, new Stage.Shown(at),
                routines);
    }

    Offer putOff(Duration length, Stage next) {
        return new Offer(plans, exercises, due, shownFirst, snoozes + 1, spent.plus(length), held, anyway, next, routines);
    }

    Offer released(Duration more, Stage next) {
        return new Offer(plans, exercises, due, shownFirst, snoozes, spent, Optional.of(held.orElse(Duration.ZERO).plus(more)), anyway,
                next, routines);
    }

    Offer askedAnyway() {
        return new Offer(plans, exercises, due, shownFirst, snoozes, spent, held, true, stage, routines);
    }
}
