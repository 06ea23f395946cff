// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import deskbreak.exercise.Chooser;

/** A due break on its way to being answered: waits, is shown, missed, snoozed, skipped. */
final class Offering {
    private static final Duration LONGEST_CUE = Duration.ofMinutes(5);
    private static final int CUE_PART = 9;

    private final Work work;
    private final Moves moves;
    private final Holding holding;

    Offering(Work work, Moves moves, Holding holding) {
        this.work = work;
        this.moves = moves;
        this.holding = holding;
    }

    /**
     * These plans fall due together.
     *
     * @param routines what the routines among them lead through
     */
    void due(Instant at, List<Plan> plans, List<Sequence> routines) {
        Duration sat = work.sitting.sat(at);
        plans.forEach(p -> work.emit(new Event.Due(at, p.id(), sat)));
        if (work.offer.isPresent()) {
            join(at, plans, routines);
            return;
        }
        work.offer = Optional.of(Offer.of(plans, Optional.of(at), new Stage.Waiting(at), routines));
        if (Caps.allowedAt(work.state(at), at).isPresent()) {
            work.emit(new Event.Capped(at));
            work.stage(new Stage.Capped());
        } else if (work.ahead.isPresent() && work.ahead.get().until().isAfter(at)) {
            startSnoozed(work.ahead.get());
        } else {
            holding.holdOrWait(at);
        }
        work.ahead = Optional.empty();
    }

    /** A card that is up says at once what it offers now. */
    private void join(Instant at, List<Plan> plans, List<Sequence> routines) {
        Offer joined = work.offer.orElseThrow().joinedBy(plans, routines);
        work.offer = Optional.of(joined);
        if (joined.stage() instanceof Stage.Shown) {
            chooseMoves(at);
        }
    }

    private void startSnoozed(Ahead ahead) {
        Offer fresh = work.offer.orElseThrow();
        work.offer = Optional.of(new Offer(fresh.plans(), List.of(), fresh.due(), Optional.empty(), ahead.snoozes(), ahead.spent(),
                Optional.empty(), false, new Stage.Snoozed(ahead.until()), fresh.routines()));
    }

    /**
     * An unlock, or the end of a call or of full screen: a good moment for a break that is nearly due, as soon as the hands rest.
     *
     * @param active the last sign of the person before it
     */
    void cue(Instant at, Instant active) {
        if (work.sitting.idleKnown() && active.plus(Deadlines.REST).isAfter(at)) {
            work.cue = Optional.of(at);
        } else {
            cue(at);
        }
    }

    /** A cue at which the hands rest, as those of somebody who has just unlocked the screen did. */
    void cue(Instant at) {
        work.cue = Optional.empty();
        State state = work.state(at);
        boolean snoozed = work.ahead.filter(a -> a.until().isAfter(at)).isPresent();
        if (state.blocked() || work.offer.isPresent() || work.run.isPresent() || !work.holds.isEmpty() || snoozed
                || Caps.allowedAt(state, at).isPresent()) {
            return;
        }
        List<Plan> near = work.rules.plans().stream().filter(p -> nearlyDue(state, p, at)).toList();
        if (!near.isEmpty()) {
            work.offer = Optional.of(Offer.of(near, Optional.empty(), new Stage.Waiting(at), List.of()));
            show(at, Event.Moment.CUE);
        }
    }

    private static boolean nearlyDue(State state, Plan plan, Instant at) {
        Duration interval = state.interval(plan, at);
        Duration part = interval.dividedBy(CUE_PART);
        Duration window = part.compareTo(LONGEST_CUE) < 0 ? part : LONGEST_CUE;
        Duration left = interval.minus(state.count(plan, at));
        return left.isPositive() && left.compareTo(window) <= 0;
    }

    /** The offer's own deadline is reached. */
    void reached(Instant at) {
        switch (work.offer.orElseThrow().stage()) {
            case Stage.Waiting waiting -> show(at, moment(waiting, at));
            case Stage.Shown shown -> missed(at);
            case Stage.Snoozed snoozed -> comeBack(at);
            case Stage.Missed missed -> comeBack(at);
            case Stage.Capped capped -> comeBack(at);
            case Stage.Held held -> {
                // Ends with its causes alone.
            }
        }
    }

    /** Nothing puts it off any more; only a limit that it met before it was ever shown, or a hold. */
    private void comeBack(Instant at) {
        if (work.offer.orElseThrow().shownFirst().isEmpty() && Caps.allowedAt(work.state(at), at).isPresent()) {
            work.stage(new Stage.Capped());
        } else {
            holding.holdOrWait(at);
        }
    }

    private Event.Moment moment(Stage.Waiting waiting, Instant at) {
        if (!work.sitting.idleKnown()) {
            return Event.Moment.DUE;
        }
        return Deadlines.lullAt(work.state(), waiting).isAfter(at) ? Event.Moment.LIMIT : Event.Moment.LULL;
    }

    void show(Instant at, Event.Moment why) {
        chooseMoves(at);
        Offer offer = work.offer.orElseThrow();
        if (offer.shownFirst().isEmpty()) {
            work.tally = work.tally.prompted(at, work.wall.day(at));
        }
        work.sitting = work.sitting.withoutQuestion();
        work.emit(new Event.PromptShown(at, offer.offered().id(), work.sitting.sat(at), why, offer.held(), offer.snoozes()));
        work.offer = Optional.of(offer.shown(at));
    }

    /** Chooses the moves of the offered break, unless they are chosen already. */
    void chooseMoves(Instant at) {
        Offer offer = work.offer.orElseThrow();
        if (offer.exercises().isEmpty()) {
            List<String> chosen = offer.routine().map(r -> named(r.exercises(), at)).orElseGet(() -> pick(offer.offered().moves(), at));
            work.offer = Optional.of(offer.with(chosen));
        }
    }

    private List<String> pick(int count, Instant at) {
        Chooser.Pick picked = moves.pick(work.memory, count, at);
        work.memory = picked.memory();
        return picked.ids();
    }

    /** Takes moves that the person named, and remembers them like chosen ones. */
    List<String> named(List<String> ids, Instant at) {
        work.memory = work.memory.offered(ids, at);
        return ids;
    }

    /**
     * These moves are not to be offered from now on: others take the place of those chosen already. A routine stays as the
     * person made it.
     */
    void heldBack(Set<String> ids, Instant at) {
        work.undo = work.undo.map(u -> new Undo(without(u.offer(), ids), u.counts(), u.tally(), u.skipped()));
        work.offer = work.offer.map(o -> without(o, ids));
        if (work.offer.filter(o -> o.stage() instanceof Stage.Shown).isPresent()) {
            chooseMoves(at);
        }
    }

    private static Offer without(Offer offer, Set<String> ids) {
        boolean routine = offer.offered().every().isZero();
        return !routine && offer.exercises().stream().anyMatch(ids::contains) ? offer.with(List.of()) : offer;
    }

    private void missed(Instant at) {
        work.emit(new Event.Missed(at));
        Offer offer = work.offer.orElseThrow();
        Duration away = work.rules.snoozes().preselected();
        if (work.rules.snoozes().left(offer.snoozes(), offer.spent()).contains(away)) {
            work.offer = Optional.of(offer.putOff(away, new Stage.Missed(at.plus(away))));
        } else {
            letGo(at);
        }
    }

    void snooze(Instant at, Duration length) {
        Optional<Offer> offer = work.offer;
        int used = offer.map(Offer::snoozes).orElseGet(() -> ahead(at).snoozes());
        Duration spent = offer.map(Offer::spent).orElseGet(() -> ahead(at).spent());
        if (!work.rules.snoozes().left(used, spent).contains(length)) {
            work.refuse(Refusal.NO_SNOOZE_LEFT);
            return;
        }
        work.emit(new Event.Snoozed(at, length));
        if (offer.isPresent()) {
            work.offer = Optional.of(offer.get().putOff(length, new Stage.Snoozed(at.plus(length))));
        } else {
            work.ahead = Optional.of(new Ahead(at.plus(length), used + 1, spent.plus(length)));
        }
    }

    private Ahead ahead(Instant at) {
        return work.ahead.filter(a -> a.until().isAfter(at)).orElseGet(() -> new Ahead(at, 0, Duration.ZERO));
    }

    void skip(Instant at) {
        Undo undo = new Undo(work.offer.orElseThrow(), work.counts, work.tally, at);
        letGo(at);
        work.undo = Optional.of(undo);
    }

    /** Skipped, by the person or because it was missed too often. */
    private void letGo(Instant at) {
        Offer offer = work.offer.orElseThrow();
        work.emit(new Event.Skipped(at));
        work.memory = work.memory.ended(offer.exercises(), Chooser.Outcome.SKIPPED);
        countFromNow(offer, at);
        work.tally = work.tally.letGo(at, work.wall.day(at));
        work.offer = Optional.empty();
    }

    /** Each of its plans is due again after its full interval of further sitting. */
    void countFromNow(Offer offer, Instant at) {
        Duration sat = work.sitting.sat(at);
        offer.plans().stream().filter(p -> !p.routine()).forEach(p -> work.counts = work.counts.restarted(p.id(), sat));
    }

    void undoSkip(Instant at) {
        Undo undo = work.undo.orElseThrow();
        work.counts = undo.counts();
        work.tally = undo.tally();
        work.memory = work.memory.ended(undo.offer().exercises(), Chooser.Outcome.OFFERED);
        work.offer = Optional.of(undo.offer());
        work.undo = Optional.empty();
        comeBack(at);
    }

    void withdraw(Instant at) {
        if (work.offer.isPresent()) {
            work.emit(new Event.PromptWithdrawn(at));
            work.offer = Optional.empty();
        }
    }

    /** Nothing can be shown any more: what is up comes down and uses nothing up. */
    void blocked(Instant at) {
        if (work.offer.isPresent() && work.offer.get().stage() instanceof Stage.Shown) {
            work.emit(new Event.PromptWithdrawn(at));
            work.stage(new Stage.Waiting(at));
        }
    }

    /** Something can be shown again: waiting is counted from here. */
    void unblocked(Instant at) {
        if (work.offer.isPresent() && work.offer.get().stage() instanceof Stage.Waiting) {
            work.stage(new Stage.Waiting(at));
        }
    }
}
