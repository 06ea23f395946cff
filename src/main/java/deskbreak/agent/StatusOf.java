// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import deskbreak.breaks.HoldReason;
import deskbreak.breaks.Offer;
import deskbreak.breaks.Pause;
import deskbreak.breaks.Plan;
import deskbreak.breaks.Run;
import deskbreak.breaks.Stage;
import deskbreak.breaks.State;
import deskbreak.exercise.Script;
import deskbreak.settings.Settings;
import deskbreak.sitting.Posture;

/** Makes the one status out of the state of the rules; instants become those of the wall clock. */
final class StatusOf {
    /** A hold older than this is pointed out. */
    static final Duration LONG_HOLD = Duration.ofHours(2);

    private final State state;
    private final Instant now;

    private StatusOf(State state) {
        this.state = state;
        this.now = state.now();
    }

    /**
     * @param foreseen the state in which the prompt that comes soon is up, when one does
     * @param leading what the break under way leads through, when there is one
     * @param call what is known about a call
     */
    static Status of(State state, Optional<State> foreseen, Settings settings, Leading leading, Status.Call call,
            List<Status.Routine> routines,
            List<String> troubles, Map<String, String> brokenCalendars, Map<String, String> sources) {
        StatusOf of = new StatusOf(state);
        Optional<Plan> nearest = of.nearest();
        return new Status(of.shown(state.now()), state.wall().zone(), of.posture(), state.sitting().idleKnown(),
                state.sitting().sat(of.now),
                of.shown(state.sitting().posture().since()), of.phase(), nearest.flatMap(of::next), of.used(nearest),
                state.offer().map(o -> of.offer(o, routines)), foreseen.flatMap(then -> coming(then, routines)),
                state.run().flatMap(r -> leading.script().map(s -> of.guide(r, s, leading))),
                of.holds(), call, of.longHold(),
                of.pausedUntil(), of.question(), of.longer(), of.may(), routines, troubles, brokenCalendars, sources, state.progress(),
                settings);
    }

    private Instant shown(Instant at) {
        return state.wall().shown(at);
    }

    private Status.Posture posture() {
        if (state.run().isPresent()) {
            return Status.Posture.ON_BREAK;
        }
        if (state.sitting().shut().now()) {
            return Status.Posture.LOCKED;
        }
        return switch (state.sitting().posture()) {
            case Posture.Away away -> Status.Posture.AWAY;
            case Posture.Seated seated -> Status.Posture.SITTING;
            case Posture.Standing standing -> Status.Posture.STANDING;
        };
    }

    private Status.Phase phase() {
        if (state.run().isPresent()) {
            return Status.Phase.GUIDED;
        }
        return state.offer().map(o -> switch (o.stage()) {
            case Stage.Waiting s -> Status.Phase.WAITING;
            case Stage.Held s -> Status.Phase.HELD;
            case Stage.Capped s -> Status.Phase.CAPPED;
            case Stage.Shown s -> Status.Phase.SHOWN;
            case Stage.Snoozed s -> Status.Phase.SNOOZED;
            case Stage.Missed s -> Status.Phase.MISSED;
        }).orElse(Status.Phase.COUNTING);
    }

    private Optional<Plan> nearest() {
        return state.sitting().seated() && state.run().isEmpty()
                ? state.rules().plans().stream().min(Comparator.comparing(this::left))
                : Optional.empty();
    }

    private Duration left(Plan plan) {
        return state.interval(plan, now).minus(state.count(plan, now));
    }

    private Optional<Status.Next> next(Plan plan) {
        return state.dueAt(plan).map(at -> new Status.Next(plan.id(), shown(at)));
    }

    private double used(Optional<Plan> nearest) {
        if (state.offer().isPresent()) {
            return 1;
        }
        return nearest.map(p -> Math.clamp((double) state.count(p, now).toMillis() / state.interval(p, now).toMillis(), 0, 1)).orElse(0.0);
    }

    private Status.Offer offer(Offer offer, List<Status.Routine> routines) {
        Plan plan = offer.offered();
        Optional<Instant> until = switch (offer.stage()) {
            case Stage.Snoozed s -> Optional.of(shown(s.until()));
            case Stage.Missed s -> Optional.of(shown(s.until()));
            default -> Optional.empty();
        };
        return new Status.Offer(plan.id(), plan.length(), offer.exercises(), state.rules().snoozes().left(offer.snoozes(), offer.spent()),
                state.rules().snoozes().preselected(), offer.snoozes(), until, offer.held(),
                offer.routine().map(r -> routines.stream().filter(there -> there.id().equals(r.id())).map(Status.Routine::name).findFirst()
                        .orElse(r.id())));
    }

    private static Optional<Status.Coming> coming(State then, List<Status.Routine> routines) {
        return then.offer().map(o -> new Status.Coming(new StatusOf(then).offer(o, routines),
                then.sitting().sat(o.stage() instanceof Stage.Shown shown ? shown.at() : then.now())));
    }

    private Status.Guide guide(Run run, Script script, Leading leading) {
        return new Status.Guide(run.plan(), script, run.progress(), run.paused().isPresent(), run.waits(state.typing()),
                leading.routine());
    }

    private Map<HoldReason, Instant> holds() {
        Map<HoldReason, Instant> shown = new HashMap<>();
        state.holds().forEach((reason, since) -> shown.put(reason, shown(since)));
        return shown;
    }

    private boolean longHold() {
        return longHoldAt(state).filter(at -> !at.isAfter(now)).isPresent();
    }

    /**
     * When the hold that keeps the prompt back will have to be pointed out; empty when none does. A pause and the working hours are the
     * person's own choice. Who has asked for a prompt in spite of a hold knows of it, and is told again only when it has gone on for as long.
     */
    static Optional<Instant> longHoldAt(State state) {
        boolean held = state.offer().filter(o -> o.stage() instanceof Stage.Held).isPresent();
        if (!held || state.holds().keySet().stream().anyMatch(HoldReason::chosen)) {
            return Optional.empty();
        }
        return state.holds().values().stream().min(Instant::compareTo)
                .map(at -> state.askedAnyway().filter(at::isBefore).orElse(at).plus(LONG_HOLD));
    }

    private Optional<Instant> pausedUntil() {
        return state.pause().flatMap(p -> switch (p) {
            case Pause.Until until -> Optional.of(shown(until.at()));
            case Pause.UntilShown until -> Optional.of(until.moment().atZone(state.wall().zone()).toInstant());
            case Pause.UntilResumed until -> Optional.empty();
        });
    }

    private Optional<Status.Question> question() {
        return state.sitting().question().map(q -> new Status.Question(shown(q.asked()), q.gap()));
    }

    private boolean longer() {
        return state.tally().longer().filter(l -> l.day().equals(state.wall().day(now))).isPresent();
    }

    private Status.May may() {
        return new Status.May(state.sitting().mayUndo(now), state.sitting().seated() && state.run().isEmpty(), state.mayUndoSkip());
    }
}
