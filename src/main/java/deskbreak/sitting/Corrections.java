// SPDX-License-Identifier: Apache-2.0
package deskbreak.sitting;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import deskbreak.sitting.Posture.Away;
import deskbreak.sitting.Posture.Seated;
import deskbreak.sitting.Posture.Standing;

/** What the person says against what was concluded: they were there after all, or away after all. */
final class Corrections {
    private final SittingStep step;

    Corrections(SittingStep step) {
        this.step = step;
    }

    Sitting.Step wasHere(Instant at) {
        Optional<Seated> since = step.posture.bout();
        Instant back = since.map(Seated::since).orElse(at);
        Ended last = stoodUntil(step.ended.orElseThrow(), at);
        Seated whole = new Seated(last.bout().since(), last.bout().leftOut().plus(since.map(Seated::leftOut).orElse(Duration.ZERO)));
        step.ledger = step.ledger.book(step.posture, back).correct(last.stood(), Duration.between(last.at(), back).minus(last.stood()));
        step.seen = since.isPresent() ? step.seen : at;
        step.posture = step.posture instanceof Standing standing && since.isPresent()
                ? new Standing(standing.since(), Optional.of(whole))
                : whole;
        step.ended = Optional.empty();
        step.question = Optional.empty();
        return step.done();
    }

    /** Standing that still goes on belongs to the time between the bouts, too. */
    private Ended stoodUntil(Ended last, Instant at) {
        if (step.posture instanceof Standing standing && standing.interrupted().isEmpty()) {
            Instant from = standing.since().isAfter(last.at()) ? standing.since() : last.at();
            return last.plusStood(Duration.between(from, at));
        }
        return last;
    }

    Sitting.Step wasAway(Instant at) {
        Optional<Gap> longest = longestGap(at);
        if (longest.isPresent() && longest.get().to().isBefore(at)) {
            splitAt(longest.get());
        } else {
            Instant end = longest.map(Gap::from).orElse(at);
            step.leave(end, BoutEnd.CORRECTED, new Away(end, true, false));
            step.takeForGranted(at);
        }
        return step.done();
    }

    private Optional<Gap> longestGap(Instant at) {
        Stream<Gap> over = step.gaps.stream().filter(g -> g.to().isAfter(at.minus(Ended.UNDOABLE_FOR)));
        Stream<Gap> running = step.idleKnown
                ? Stream.of(new Gap(step.seen, at, ((Seated) step.posture).leftOut()))
                : Stream.empty();
        return Stream.concat(over, running).filter(g -> g.length().compareTo(Gap.SHORTEST) >= 0).max(Comparator.comparing(Gap::length));
    }

    private void splitAt(Gap gap) {
        Seated whole = (Seated) step.posture;
        step.ledger = step.ledger.book(whole, gap.to()).correct(Duration.ZERO, gap.length().negated());
        step.endBout(gap.from(), new Seated(whole.since(), gap.leftOut()), BoutEnd.CORRECTED);
        step.turns.add(new Turn.NaturalBreak(gap.to(), gap.length()));
        step.turns.add(new Turn.BoutStarted(gap.to()));
        step.posture = new Seated(gap.to(), whole.leftOut().minus(gap.leftOut()));
        step.ended = step.ended.map(e -> e.returned(gap.to()));
        step.gaps = step.gaps.stream().filter(g -> !g.from().isBefore(gap.to())).toList();
    }
}
