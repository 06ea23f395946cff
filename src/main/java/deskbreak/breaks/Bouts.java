// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import deskbreak.sitting.BoutEnd;
import deskbreak.sitting.Ended;
import deskbreak.sitting.Sitting;
import deskbreak.sitting.Turn;

/** What the turns of sitting mean for breaks. */
final class Bouts {
    private final Work work;
    private final Offering offering;

    Bouts(Work work, Offering offering) {
        this.work = work;
        this.offering = offering;
    }

    /** Takes over what sitting concluded; learned at {@code at}. */
    void take(Sitting.Step step, Instant at) {
        take(step, Map.of(), at);
    }

    /**
     * The same for a break that was taken.
     *
     * @param carried what plans with a longer break keep
     */
    void breakTaken(Sitting.Step step, Map<String, Duration> carried, Instant at) {
        take(step, carried, at);
    }

    private void take(Sitting.Step step, Map<String, Duration> carried, Instant at) {
        boolean wasBlocked = work.blocked();
        work.sitting = step.sitting();
        if (!step.turns().isEmpty()) {
            Instant back = at(step.turns(), Turn.BoutStarted.class).orElse(at);
            step.turns().forEach(turn -> turned(turn, carried, back, at));
        }
        boolean blocked = work.blocked();
        if (blocked && !wasBlocked) {
            offering.blocked(at);
        } else if (wasBlocked && !blocked) {
            offering.unblocked(at);
        }
    }

    private void turned(Turn turn, Map<String, Duration> carried, Instant back, Instant learned) {
        switch (turn) {
            case Turn.BoutStarted started -> work.emit(new Event.BoutStarted(started.at()));
            case Turn.BoutEnded ended -> {
                work.emit(new Event.BoutEnded(ended.at(), ended.sat(), ended.reason()));
                boutEnded(ended, carried, back, learned);
            }
            case Turn.Stood stood -> work.emit(new Event.Stood(stood.at(), stood.from()));
            case Turn.NaturalBreak natural -> {
                work.emit(new Event.NaturalBreak(natural.at(), natural.away()));
                work.tally = work.tally.rowBroken();
            }
            case Turn.Asked asked -> work.emit(new Event.QuestionAsked(asked.at(),
                    asked.gap().isPresent() ? Event.Question.AWAY : Event.Question.STANDING));
        }
    }

    private void boutEnded(Turn.BoutEnded ended, Map<String, Duration> carried, Instant back, Instant learned) {
        work.counts = work.counts.boutEnded(carried);
        work.undo = Optional.empty();
        if (ended.reason() != BoutEnd.BREAK) {
            work.tally = work.tally.without(ended.at(), back);
            work.memory = work.memory.without(ended.at(), back);
            offering.withdraw(learned);
        }
    }

    void wasHere(Instant at) {
        Ended ended = work.sitting.ended().orElseThrow();
        Duration before = work.sitting.sat(at);
        Instant back = ended.back().orElse(at);
        work.emit(new Event.Corrected(at, Event.Correction.WAS_HERE, ended.at(), back));
        take(work.sitting.wasHere(at), at);
        work.counts = work.counts.undone(before, work.sitting.sat(at));
    }

    void wasAway(Instant at) {
        Sitting.Step step = work.sitting.wasAway(at);
        Instant from = at(step.turns(), Turn.BoutEnded.class).orElse(at);
        Instant to = at(step.turns(), Turn.BoutStarted.class).orElse(at);
        work.emit(new Event.Corrected(at, Event.Correction.WAS_AWAY, from, to));
        take(step, at);
    }

    private static Optional<Instant> at(List<Turn> turns, Class<? extends Turn> kind) {
        return turns.stream().filter(kind::isInstance).map(Turn::at).findFirst();
    }
}
