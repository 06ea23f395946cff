// SPDX-License-Identifier: Apache-2.0
package deskbreak.sitting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import deskbreak.sitting.Posture.Away;
import deskbreak.sitting.Posture.Seated;
import deskbreak.sitting.Posture.Standing;

/** The working copy of one step; lives no longer than that. */
final class SittingStep {
    private final Sitting before;
    final List<Turn> turns = new ArrayList<>(2);
    Posture posture;
    Instant seen;
    private boolean shutSinceSeen;
    private Shut shut;
    private boolean call;
    private boolean awake;
    boolean idleKnown;
    private Optional<Rest> rest;
    Ledger ledger;
    Optional<Ended> ended;
    List<Gap> gaps;
    Optional<Question> question;

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
        for (Instant next = before.next(); !next.isAfter(to); next = now().next()) {
            conclude(next);
        }
    }

    private void conclude(Instant at) {
        if (question.isPresent() && !at.isBefore(question.get().asked().plus(Question.UP_FOR))) {
            question = Optional.empty();
        } else if (now().gapEnd().equals(at)) {
            leave(seen, BoutEnd.AWAY, new Away(seen, true, posture instanceof Seated));
        } else if (shut.countsAt().equals(at)) {
            Instant from = shut.since().orElseThrow();
            leave(from, shut.asleep() && !shut.locked() ? BoutEnd.ASLEEP : BoutEnd.LOCKED, new Away(from, true, false));
        } else if (posture instanceof Standing standing && standing.interrupted().isPresent()) {
            endBout(standing.since(), standing.interrupted().get(), BoutEnd.STANDING);
            posture = new Standing(standing.since(), Optional.empty());
        } else {
            leave(at, BoutEnd.STANDING, new Away(at, false, false));
            ask(at, Optional.empty());
            takeForGranted(at);
        }
    }

    /** The person has left: whatever they did ended at {@code end}. */
    void leave(Instant end, BoutEnd reason, Away away) {
        Instant left = later(end, ledger.to());
        switch (posture) {
            case Seated seated -> {
                ledger = ledger.book(posture, left);
                endBout(left, seated, reason);
            }
            case Standing standing -> {
                standing.interrupted().ifPresent(bout -> endBout(standing.since(), bout, reason));
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
        if (!end.isBefore(standing.since().plus(Sitting.STANDING_ENDS_BOUT_AFTER))) {
            turns.add(new Turn.Stood(end, standing.since()));
        }
    }

    void endBout(Instant end, Seated bout, BoutEnd reason) {
        Duration sat = bout.sat(end);
        turns.add(new Turn.BoutEnded(end, sat, reason));
        ledger = ledger.ended(sat);
        ended = Optional.of(new Ended(bout, end, Optional.empty(), Duration.ZERO));
        question = Optional.empty();
    }

    /** Where nothing tells when the last input was, whoever has not said or shown otherwise is there. */
    void takeForGranted(Instant at) {
        if (!idleKnown && posture instanceof Away && !shut.now() && rest.isEmpty()) {
            startBout(at);
        }
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
            case INPUT, DRIFT -> input(at);
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
        if (rest.isPresent()) {
            rest = Optional.of(rest.get().returned(at));
        } else if (posture instanceof Away away) {
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
        if (was && !changed.now()) {
            takeForGranted(at);
        }
    }

    private void noteLongShut(Instant at) {
        Instant since = shut.since().orElse(at);
        boolean counts = !at.isBefore(since.plus(Shut.ENDS_BOUT_AFTER));
        Optional<Instant> back = idleKnown ? Optional.empty() : Optional.of(at);
        rest = rest.map(r -> counts && r.left().isEmpty() ? new Rest(r.from(), Optional.of(later(since, r.from())), back) : r);
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
        if (standing.interrupted().isPresent()) {
            Seated bout = standing.interrupted().get();
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
        takeForGranted(at);
        // Until now, or until the lock, the person was taken to be there: no gap begins before that.
        seen = later(seen, shut.now() ? shut.since().orElse(at) : at);
    }

    Sitting.Step breakStarted(Instant at) {
        if (posture instanceof Away) {
            startBout(at);
        }
        question = Optional.empty();
        rest = Optional.of(new Rest(at, Optional.empty(), Optional.empty()));
        return done();
    }

    Sitting.Step breakTaken(Instant at) {
        Instant from = rest.orElseThrow().from();
        rest = Optional.empty();
        leave(from, BoutEnd.BREAK, new Away(from, false, false));
        takeForGranted(at);
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

    Sitting.Step restarted(Instant down, Instant up) {
        question = Optional.empty();
        boolean unseen = !idleKnown || call || awake;
        if (unseen && !shut.now() && !(posture instanceof Away) && !down.plus(before.awayAfter()).isAfter(up)) {
            leave(down, BoutEnd.AWAY, new Away(down, true, idleKnown && posture instanceof Seated));
            takeForGranted(up);
        }
        return done();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
