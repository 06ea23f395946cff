// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What keeps a due prompt back, and what its begin and end do to it. */
final class Holding {
    private final Work work;

    Holding(Work work) {
        this.work = work;
    }

    /** Finds out what holds at {@code at}, and carries out what changed. */
    void refresh(Instant at) {
        Map<HoldReason, Instant> now = active(at);
        boolean changed = !now.keySet().equals(work.holds.keySet());
        boolean none = now.isEmpty();
        work.holds = now;
        if (!changed || work.offer.isEmpty() || work.offer.get().anyway()) {
            return;
        }
        switch (work.offer.get().stage()) {
            case Stage.Shown shown when !none -> {
                work.emit(new Event.PromptWithdrawn(at));
                hold(at);
            }
            case Stage.Waiting waiting when !none -> hold(at);
            case Stage.Held held when none -> release(held, at);
            case Stage.Held held -> work.emit(held(at));
            default -> {
                // A snoozed, missed or capped prompt meets its holds when it comes back.
            }
        }
    }

    /** Holds the offer, or lets it wait for a lull when nothing stands in the way. */
    void holdOrWait(Instant at) {
        if (work.holds.isEmpty() || work.offer.orElseThrow().anyway()) {
            work.stage(new Stage.Waiting(at));
        } else {
            hold(at);
        }
    }

    private void hold(Instant at) {
        work.emit(held(at));
        work.stage(new Stage.Held(at));
    }

    private Event.Held held(Instant at) {
        Set<HoldReason> reasons = work.holds.keySet();
        return new Event.Held(at, reasons, reasons.contains(HoldReason.CALL) ? work.callSigns : Set.of());
    }

    private void release(Stage.Held held, Instant at) {
        work.emit(new Event.Released(at));
        work.offer = work.offer.map(o -> o.released(Duration.between(held.since(), at), new Stage.Waiting(at)));
    }

    private Map<HoldReason, Instant> active(Instant at) {
        Map<HoldReason, Instant> now = new EnumMap<>(HoldReason.class);
        raise(now, HoldReason.CALL, observed(HoldReason.CALL, work.sitting.call()), at);
        raise(now, HoldReason.CALENDAR, observed(HoldReason.CALENDAR, work.busy), at);
        raise(now, HoldReason.FULL_SCREEN, observed(HoldReason.FULL_SCREEN, work.fullScreen), at);
        raise(now, HoldReason.DO_NOT_DISTURB, observed(HoldReason.DO_NOT_DISTURB, work.doNotDisturb), at);
        raise(now, HoldReason.OUTSIDE_HOURS, outsideHours(at), at);
        raise(now, HoldReason.PAUSED, work.pause.isPresent(), at);
        return now;
    }

    private boolean observed(HoldReason reason, boolean stands) {
        return stands && work.rules.observed().contains(reason);
    }

    private void raise(Map<HoldReason, Instant> now, HoldReason reason, boolean stands, Instant at) {
        if (stands) {
            now.put(reason, work.holds.getOrDefault(reason, at));
        }
    }

    private boolean outsideHours(Instant at) {
        WorkingHours hours = work.rules.hours();
        if (!hours.limited()) {
            work.hoursEdge = Optional.empty();
            return false;
        }
        LocalDateTime local = work.wall.local(at);
        if (work.hoursEdge.isEmpty() || !work.hoursEdge.get().isAfter(at)) {
            Instant change = hours.nextChange(local).map(c -> work.wall.next(c, at)).orElse(Instant.MAX);
            Instant transition = work.wall.transitionAfter(at);
            work.hoursEdge = Optional.of(change.isBefore(transition) ? change : transition);
        }
        return !hours.open(local);
    }
}
