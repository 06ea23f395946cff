// SPDX-License-Identifier: Apache-2.0
package deskbreak.sitting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import deskbreak.sitting.Posture.Away;
import deskbreak.sitting.Posture.Seated;
import deskbreak.sitting.Posture.Standing;

/** The working copy of one step; lives no longer than that. */
final class SittingStep {
    private final Sitting before;
    private final List<Turn> turns = new ArrayList<>(2);
    private Posture posture;
    private Instant seen;
    private boolean shutSinceSeen;
    private Shut shut;
    private boolean call;
    private boolean awake;
    private boolean idleKnown;
    private Optional<Rest> rest;
    private Ledger ledger;
    private Optional<Ended> ended;
    private List<Gap> gaps;
    private Optional<Question> question;

    SittingStep(Sitting before) {
        this.before = before;
        posture = before.posture();
        seen = before.seen();
        shutSinceSeen = before.shutSinceSeen();
        shut = before.shut();
        call = before.call();
        awake = before.awake();
        idleKnown = before.idleKnown();
        rest = before.rest();
        ledger = before.ledger();
        ended = before.ended();
        gaps = before.gaps();
        question = before.question();
    }

    Sitting.Step done() {
        return new Sitting.Step(now(), turns);
    }

    private Sitting now() {
        return new Sitting(before.awayAfter(), before.begin(), posture, seen, shutSinceSeen, shut, call, awake, idleKnown, rest, ledger,
                ended, gaps, question);
    }

    void advance(Instant to) {
        for (Optional<Instant> next = now().next(); next.isPresent() && !next.get().isAfter(to); next = now().next()) {
            conclude(next.get());
        }
    }

    private void conclude(Instant at) {
        if (question.isPresent() && !at.isBefore(question.get().asked().plus(Question.UP_FOR))) {
            question = Optional.empty();
        } else if (now().gapEnd().filter(at::equals).isPresent()) {
            leave(seen, BoutEnd.AWAY, new Away(seen, true, posture instanceof Seated));
        } else if (shut.countsAt().filter(at::equals).isPresent()) {
            Instant from = shut.since().orElseThrow();
            leave(from, shut.asleep() && !shut.locked() ? BoutEnd.ASLEEP : BoutEnd.LOCKED, new Away(from, true, false));
        } else if (posture instanceof Standing standing && standing.bout().isPresent()) {
            endBout(standing.since(), standing.bout().get(), BoutEnd.STANDING);
            posture = new Standing(standing.since(), Optional.empty());
        } else {
            leave(at, BoutEnd.STANDING, new Away(at, false, false));
            ask(at, Optional.empty());
        }
    }

    /** The person has left: whatever they did ended at {@code end}. */
    private void leave(Instant end, BoutEnd reason, Away away) {
        Instant left = later(end, ledger.to());
        switch (posture) {
            case Seated seated -> {
                ledger = ledger.book(posture, left);
                endBout(left, seated, reason);
            }
            case Standing standing -> {
                standing.bout().ifPresent(bout -> endBout(standing.since(), bout, reason));
                bookStanding(standing, left);
            }
            case Away already -> ledger = ledger.book(posture, left);
        }
        posture = new Away(left, away.natural(), away.asks());
        gaps = List.of();
    }

    private void bookStanding(Standing standing, Instant end) {
        Duration before = ledger.standing();
        ledger = ledger.book(standing, end);
        Duration booked = ledger.standing().minus(before);
        ended = ended.map(e -> e.plusStood(booked));
        if (standing.bout().isEmpty() && end.isAfter(standing.since())) {
            turns.add(new Turn.Stood(end, standing.since()));
        }
    }

    private void endBout(Instant end, Seated bout, BoutEnd reason) {
        Duration sat = bout.sat(end);
        turns.add(new Turn.BoutEnded(end, sat, reason));
        ledger = ledger.ended(sat);
        ended = Optional.of(new Ended(bout, end, Optional.empty(), Duration.ZERO));
        question = Optional.empty();
    }

    private void startBout(Instant at) {
        endAbsence(at);
        posture = new Seated(at, Duration.ZERO);
        ended = ended.map(e -> e.returned(at));
        gaps = List.of();
        turns.add(new Turn.BoutStarted(at));
    }

    private void endAbsence(Instant at) {
        ledger = ledger.book(posture, at);
        if (posture instanceof Away away && away.natural()) {
            turns.add(new Turn.NaturalBreak(at, Duration.between(away.since(), at)));
        }
    }

    private void ask(Instant at, Optional<Duration> gap) {
        question = Optional.of(new Question(at, gap));
        turns.add(new Turn.Asked(at, gap));
    }

    void see(Signal signal) {
        Instant at = later(signal.at(), ledger.to());
        switch (signal.kind()) {
            case INPUT -> input(at);
            case LOCK -> shut(shut.with(true, shut.asleep(), at), at);
            case UNLOCK -> shut(shut.with(false, shut.asleep(), at), at);
            case SLEEP -> shut(shut.with(shut.locked(), true, at), at);
            case WAKE -> shut(shut.with(shut.locked(), false, at), at);
            case CALL_START -> keep(true, awake, at);
            case CALL_END -> keep(false, awake, at);
            case AWAKE_ON -> keep(call, true, at);
            case AWAKE_OFF -> keep(call, false, at);
            case STAND -> stand(at);
            case SIT -> sit(at);
            case IDLE_KNOWN -> idle(true, at);
            case IDLE_UNKNOWN -> idle(false, at);
        }
    }

    private void input(Instant at) {
        if (shut.now()) {
            return;
        }
        rest = rest.map(r -> r.left().isPresent() && r.back().isEmpty() ? new Rest(r.from(), r.left(), Optional.of(at)) : r);
        if (posture instanceof Away away && rest.isEmpty()) {
            Duration gap = Duration.between(away.since(), at);
            boolean asks = away.asks() && !shutSinceSeen && gap.compareTo(Question.LONGEST_GAP) <= 0;
            startBout(at);
            if (asks) {
                ask(at, Optional.of(gap));
            }
        }
        sign(at);
    }

    /** The person was there at that instant. */
    private void sign(Instant at) {
        if (posture instanceof Seated seated && Duration.between(seen, at).compareTo(Gap.SHORTEST) >= 0 && !seen.isBefore(seated.since())) {
            List<Gap> kept = new ArrayList<>(gaps.stream().filter(g -> g.to().isAfter(at.minus(Ended.UNDOABLE_FOR))).toList());
            kept.add(new Gap(seen, at, seated.leftOut()));
            gaps = kept;
        }
        seen = later(seen, at);
        shutSinceSeen = false;
    }

    private void shut(Shut changed, Instant at) {
        boolean was = shut.now();
        if (!was && changed.now() && (call || awake) && !(posture instanceof Away)) {
            sign(at);
        }
        if (was && !changed.now()) {
            noteLongShut(at);
        }
        shut = changed;
        shutSinceSeen |= changed.now();
        if (was && !changed.now() && !idleKnown && posture instanceof Away && rest.isEmpty()) {
            startBout(at);
        }
    }

    private void noteLongShut(Instant at) {
        Instant since = shut.since().orElse(at);
        boolean counts = !at.isBefore(since.plus(Shut.ENDS_BOUT_AFTER));
        rest = rest.map(r -> counts && r.left().isEmpty() ? new Rest(r.from(), Optional.of(later(since, r.from())), Optional.empty()) : r);
    }

    private void keep(boolean callNow, boolean awakeNow, Instant at) {
        boolean ends = (call || awake) && !callNow && !awakeNow;
        call = callNow;
        awake = awakeNow;
        if (ends && !shut.now() && !(posture instanceof Away)) {
            sign(at);
        }
    }

    private void stand(Instant at) {
        if (shut.now() || rest.isPresent() || posture instanceof Standing) {
            return;
        }
        endAbsence(at);
        sign(at);
        posture = new Standing(at, posture instanceof Seated seated ? Optional.of(seated) : Optional.empty());
        question = Optional.empty();
    }

    private void sit(Instant at) {
        if (shut.now() || rest.isPresent() || !(posture instanceof Standing standing)) {
            return;
        }
        bookStanding(standing, at);
        if (standing.bout().isPresent()) {
            Seated bout = standing.bout().get();
            posture = new Seated(bout.since(), bout.leftOut().plus(Duration.between(standing.since(), at)));
        } else {
            startBout(at);
        }
        sign(at);
    }

    private void idle(boolean known, Instant at) {
        if (idleKnown == known) {
            return;
        }
        idleKnown = known;
        if (!known && posture instanceof Away && !shut.now() && rest.isEmpty()) {
            startBout(at);
        }
        if (!shut.now()) {
            seen = later(seen, at);
        }
    }

    Sitting.Step breakStarted(Instant at) {
        if (posture instanceof Away) {
            startBout(at);
        }
        question = Optional.empty();
        rest = Optional.of(new Rest(at, Optional.empty(), Optional.empty()));
        return done();
    }

    Sitting.Step breakTaken() {
        Instant from = rest.orElseThrow().from();
        rest = Optional.empty();
        leave(from, BoutEnd.BREAK, new Away(from, false, false));
        return done();
    }

    Sitting.Step breakAbandoned(Optional<Instant> at) {
        Rest was = rest.orElseThrow();
        rest = Optional.empty();
        if (was.left().isPresent()) {
            leave(was.left().get(), BoutEnd.LOCKED, new Away(was.left().get(), true, false));
            was.back().ifPresent(this::startBout);
        }
        at.filter(a -> !(posture instanceof Away)).ifPresent(a -> seen = later(seen, a));
        return done();
    }

    Sitting.Step wasHere(Instant at) {
        Ended last = ended.orElseThrow();
        ledger = ledger.book(posture, at);
        if (posture instanceof Standing standing && standing.bout().isEmpty()) {
            last = last.plusStood(Duration.between(later(standing.since(), last.at()), at));
        }
        Optional<Seated> since = openBout();
        Instant back = since.map(Seated::since).orElse(at);
        Seated whole = new Seated(last.bout().since(), last.bout().leftOut().plus(since.map(Seated::leftOut).orElse(Duration.ZERO)));
        ledger = ledger.correct(last.stood(), Duration.between(last.at(), back).minus(last.stood()));
        posture = posture instanceof Standing standing && since.isPresent() ? new Standing(standing.since(), Optional.of(whole)) : whole;
        seen = since.isPresent() ? seen : at;
        ended = Optional.empty();
        question = Optional.empty();
        return done();
    }

    private Optional<Seated> openBout() {
        return switch (posture) {
            case Seated seated -> Optional.of(seated);
            case Standing standing -> standing.bout();
            case Away away -> Optional.empty();
        };
    }

    Sitting.Step wasAway(Instant at) {
        Stream<Gap> running = Stream.of(new Gap(seen, at, ((Seated) posture).leftOut())).filter(g -> idleKnown);
        Optional<Gap> longest = Stream.concat(gaps.stream().filter(g -> g.to().isAfter(at.minus(Ended.UNDOABLE_FOR))), running)
                .filter(g -> g.length().compareTo(Gap.SHORTEST) >= 0).max(Comparator.comparing(Gap::length));
        if (longest.isPresent() && longest.get().to().isBefore(at)) {
            splitAt(longest.get(), at);
        } else {
            Instant end = longest.map(Gap::from).orElse(at);
            leave(end, BoutEnd.CORRECTED, new Away(end, true, false));
            if (!idleKnown) {
                startBout(at);
            }
        }
        return done();
    }

    private void splitAt(Gap gap, Instant at) {
        Seated whole = (Seated) posture;
        ledger = ledger.book(posture, at).correct(Duration.ZERO, gap.length().negated());
        endBout(gap.from(), new Seated(whole.since(), gap.leftOut()), BoutEnd.CORRECTED);
        turns.add(new Turn.NaturalBreak(gap.to(), gap.length()));
        turns.add(new Turn.BoutStarted(gap.to()));
        posture = new Seated(gap.to(), whole.leftOut().minus(gap.leftOut()));
        ended = ended.map(e -> e.returned(gap.to()));
        gaps = gaps.stream().filter(g -> !g.from().isBefore(gap.to())).toList();
    }

    Sitting.Step restarted(Instant down, Instant up) {
        question = Optional.empty();
        if (!idleKnown && !shut.now() && !(posture instanceof Away) && !down.plus(before.awayAfter()).isAfter(up)) {
            leave(down, BoutEnd.AWAY, new Away(down, true, false));
            startBout(up);
        }
        return done();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
