// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import deskbreak.sitting.Signal;

/** One step: first all that comes due before the input, then the input itself. */
final class BreaksStep {
    private final State before;
    private final Work work;
    private final Holding holding;
    private final Offering offering;
    private final Bouts bouts;
    private final Guiding guiding;

    BreaksStep(State state, Moves moves) {
        before = state;
        work = new Work(state);
        holding = new Holding(work);
        offering = new Offering(work, moves, holding);
        bouts = new Bouts(work, offering);
        guiding = new Guiding(work, offering, bouts);
    }

    Breaks.Step take(Input input) {
        Instant at = input.at().isAfter(work.now) ? input.at() : work.now;
        advance(at, answers(input));
        work.now = at;
        guiding.countTo(at);
        apply(input, at);
        return new Breaks.Step(work.state(at), work.events, work.refusal);
    }

    Breaks.Step settle(Instant at) {
        advance(at, true);
        return new Breaks.Step(work.state(at), work.events, work.refusal);
    }

    /** Whether the input answers what is up, so that it comes after everything else of its instant. */
    private static boolean answers(Input input) {
        return switch (input) {
            case Input.Start i -> true;
            case Input.StartOf i -> true;
            case Input.StartRoutine i -> true;
            case Input.Snooze i -> true;
            case Input.Skip i -> true;
            case Input.Done i -> true;
            case Input.AskAnyway i -> true;
            case Input.GuidePause i -> true;
            case Input.GuideSeek i -> true;
            default -> false;
        };
    }

    private void advance(Instant to, boolean inclusive) {
        for (State state = before;; state = work.state()) {
            Instant sitting = state.sitting().next();
            Instant own = Deadlines.breaks(state);
            if (!sitting.isAfter(own) && !sitting.isAfter(to)) {
                work.now = later(sitting);
                guiding.countTo(work.now);
                bouts.take(work.sitting.advance(sitting), work.now);
            } else if (own.isBefore(to) || (inclusive && own.equals(to))) {
                work.now = later(own);
                guiding.countTo(work.now);
                reached(state, own, work.now);
            } else {
                return;
            }
        }
    }

    private Instant later(Instant at) {
        return at.isAfter(work.now) ? at : work.now;
    }

    private void reached(State state, Instant deadline, Instant at) {
        if (Deadlines.run(state).equals(deadline)) {
            guiding.reached(at);
        } else if (Deadlines.pauseEnd(state).equals(deadline)) {
            work.pause = Optional.empty();
            holding.refresh(at);
        } else if (state.hoursEdge().filter(deadline::equals).isPresent()) {
            holding.refresh(at);
        } else if (Deadlines.longerEnd(state).equals(deadline)) {
            work.tally = work.tally.notLonger();
        } else if (Deadlines.due(state).equals(deadline)) {
            offering.due(at, work.rules.plans().stream().filter(p -> state.dueAt(p).filter(deadline::equals).isPresent()).toList(),
                    List.of());
        } else if (Deadlines.cue(state).equals(deadline)) {
            offering.cue(at);
        } else {
            offering.reached(at);
        }
    }

    private void apply(Input input, Instant at) {
        switch (input) {
            case Input.Heartbeat i -> {
                // Looking at the clock was all.
            }
            case Input.Saw i -> saw(new Signal(at, i.signal().kind()));
            case Input.FullScreen i -> fullScreen(at, i.on());
            case Input.DoNotDisturb i -> {
                work.doNotDisturb = i.on();
                holding.refresh(at);
            }
            case Input.Busy i -> {
                work.busy = i.on();
                holding.refresh(at);
            }
            case Input.CallBy i -> work.callSigns = i.signs();
            case Input.RulesChanged i -> rulesChanged(at, i.rules());
            case Input.HeldBack i -> offering.heldBack(i.ids(), at);
            case Input.DosesChanged i -> work.standings = i.progress().standings();
            case Input.RoutineDue i -> routineDue(at, i.routine());
            case Input.ClockStepped i -> clock(work.wall.stepped(i.by()), at);
            case Input.ZoneChanged i -> clock(new WallClock(work.wall.offset(), i.zone()), at);
            case Input.WentDown i -> wentDown(at);
            case Input.CameUp i -> cameUp(at, i.since());
            default -> new Asking(work, holding, offering, bouts, guiding).apply(input, at);
        }
    }

    private void saw(Signal signal) {
        boolean shut = work.sitting.shut().now();
        boolean call = work.sitting.call();
        Instant at = signal.at();
        if (signal.kind() == Signal.Kind.INPUT && !shut) {
            work.typing = work.typing.plus(at);
        }
        Instant active = work.state().active();
        Instant seen = work.sitting.seen();
        bouts.take(work.sitting.see(signal), at);
        if (!seen.equals(work.sitting.seen())) {
            work.pressed = signal.kind() == Signal.Kind.DRIFT ? Optional.of(active) : Optional.empty();
        }
        if (call != work.sitting.call()) {
            holding.refresh(at);
        }
        boolean unlocked = signal.kind() == Signal.Kind.UNLOCK && shut && !work.sitting.shut().now();
        if (unlocked) {
            offering.cue(at);
        } else if (call && !work.sitting.call()) {
            offering.cue(at, active);
        }
    }

    private void fullScreen(Instant at, boolean on) {
        boolean ends = work.fullScreen && !on;
        work.fullScreen = on;
        holding.refresh(at);
        if (ends) {
            offering.cue(at, work.state().active());
        }
    }

    private void clock(WallClock changed, Instant at) {
        work.wall = changed;
        work.hoursEdge = Optional.empty();
        holding.refresh(at);
    }

    private void rulesChanged(Instant at, Rules rules) {
        work.rules = rules;
        work.sitting = work.sitting.withAwayAfter(rules.awayAfter());
        work.hoursEdge = Optional.empty();
        boolean up = work.offer.filter(o -> o.stage() instanceof Stage.Waiting || o.stage() instanceof Stage.Held
                || o.stage() instanceof Stage.Capped).isPresent();
        if (up) {
            List<Plan> still = work.offer.orElseThrow().plans().stream().filter(p -> stillDue(p, at))
                    .map(p -> p.routine() ? p : rules.plan(p.id()).orElse(p)).toList();
            if (still.isEmpty()) {
                offering.withdraw(at);
            } else {
                work.offer = work.offer.map(o -> o.withPlans(still));
            }
        }
        holding.refresh(at);
    }

    private boolean stillDue(Plan plan, Instant at) {
        State state = work.state(at);
        return plan.routine()
                ? work.rules.routine(plan.id()).filter(RoutineChoice::on).isPresent()
                : work.rules.plan(plan.id()).filter(p -> state.count(p, at).compareTo(state.interval(p, at)) >= 0).isPresent();
    }

    private void routineDue(Instant at, Sequence routine) {
        boolean offered = work.offer.filter(o -> o.serves(routine.plan())).isPresent();
        if (stillDue(routine.plan(), at) && work.sitting.seated() && work.run.isEmpty() && !offered) {
            offering.due(at, List.of(routine.plan()), List.of(routine));
        }
    }

    private void wentDown(Instant at) {
        if (work.run.isPresent()) {
            guiding.abandoned(at, Optional.empty());
        }
        work.down = true;
        offering.blocked(at);
    }

    private void cameUp(Instant at, Instant since) {
        bouts.take(work.sitting.restarted(since, at), at);
        work.down = false;
        if (!work.blocked()) {
            offering.unblocked(at);
        }
        holding.refresh(at);
    }
}
