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
 */
public record Offer(List<Plan> plans, List<String> exercises, Optional<Instant> due, Optional<Instant> shownFirst, int snoozes,
        Duration spent, Optional<Duration> held, boolean anyway, Stage stage) {
    public Offer {
        plans = List.copyOf(plans);
        exercises = List.copyOf(exercises);
    }

    static Offer of(List<Plan> plans, Optional<Instant> due, Stage stage) {
        return new Offer(plans, List.of(), due, Optional.empty(), 0, Duration.ZERO, Optional.empty(), false, stage);
    }

    /** The longest break, the first of several that long. */
    public Plan offered() {
        return plans.stream().reduce((a, b) -> b.length().compareTo(a.length()) > 0 ? b : a).orElseThrow();
    }

    boolean serves(String plan) {
        for (Plan served : plans) {
            if (served.id().equals(plan)) {
                return true;
            }
        }
        return false;
    }

    Offer joinedBy(List<Plan> more) {
        List<Plan> all = new ArrayList<>(plans);
        all.addAll(more);
        Offer joined = new Offer(all, exercises, due, shownFirst, snoozes, spent, held, anyway, stage);
        return joined.offered().equals(offered()) ? joined : joined.with(List.of());
    }

    Offer withPlans(List<Plan> left) {
        return new Offer(left, exercises, due, shownFirst, snoozes, spent, held, anyway, stage);
    }

    Offer with(List<String> chosen) {
        return new Offer(plans, chosen, due, shownFirst, snoozes, spent, held, anyway, stage);
    }

    Offer at(Stage next) {
        return new Offer(plans, exercises, due, shownFirst, snoozes, spent, held, anyway, next);
    }

    Offer shown(Instant at) {
        return new Offer(plans, exercises, due, shownFirst.or(() -> Optional.of(at)), snoozes, spent, held, anyway, new Stage.Shown(at));
    }

    Offer putOff(Duration length, Stage next) {
        return new Offer(plans, exercises, due, shownFirst, snoozes + 1, spent.plus(length), held, anyway, next);
    }

    Offer released(Duration more, Stage next) {
        return new Offer(plans, exercises, due, shownFirst, snoozes, spent, Optional.of(held.orElse(Duration.ZERO).plus(more)), anyway,
                next);
    }

    Offer askedAnyway() {
        return new Offer(plans, exercises, due, shownFirst, snoozes, spent, held, true, stage);
    }
}
