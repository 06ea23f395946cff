// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import deskbreak.exercise.Chooser;

/** A started break: counts on, waits, and ends as taken or abandoned. */
final class Guiding {
    /** The length of the one-minute version. */
    static final Duration SHORT = Duration.ofMinutes(1);
    private static final Duration PER_MOVE = Duration.ofSeconds(75);

    private final Work work;
    private final Offering offering;
    private final Bouts bouts;

    Guiding(Work work, Offering offering, Bouts bouts) {
        this.work = work;
        this.offering = offering;
        this.bouts = bouts;
    }

    /** @param named the moves the person asked for; empty to take those of the offer, or choose some */
    void start(Instant at, Input.Manner manner, List<String> named) {
        boolean due = work.offer.isPresent();
        offerIfNone(at);
        List<String> exercises = exercises(at, manner, named);
        Offer offer = work.offer.orElseThrow();
        boolean asOffered = named.isEmpty() && manner != Input.Manner.WALK;
        begin(at, due, manner, longer(offer.offered().length(), PER_MOVE.multipliedBy(named.size())), exercises,
                offer.routine().filter(r -> asOffered).map(Sequence::id));
    }

    /** It answers what is offered, too, and lasts as long as its doses take. */
    void startRoutine(Instant at, Input.Manner manner, Sequence routine) {
        boolean due = work.offer.isPresent();
        offerIfNone(at);
        if (!work.offer.orElseThrow().serves(routine.plan())) {
            work.offer = work.offer.map(o -> o.joinedBy(List.of(routine.plan()), List.of(routine)));
        }
        List<String> exercises = led(manner, offering.named(routine.exercises(), at));
        begin(at, due, manner, routine.length(), exercises, Optional.of(routine.id()));
    }

    private void offerIfNone(Instant at) {
        if (work.offer.isEmpty()) {
            work.offer = Optional.of(Offer.of(List.of(nearest()), Optional.empty(), new Stage.Waiting(at), List.of()));
        }
    }

    private void begin(Instant at, boolean due, Input.Manner manner, Duration length, List<String> exercises, Optional<String> routine) {
        Run run = new Run(work.offer.orElseThrow(), due, at, manner == Input.Manner.SHORT ? SHORT : length, exercises, at, Duration.ZERO,
                Duration.ZERO, Optional.empty(), routine);
        bouts.take(work.sitting.breakStarted(at), at);
        work.emit(new Event.BreakStarted(at, run.plan(), exercises));
        work.run = Optional.of(run);
        work.offer = Optional.empty();
        work.ahead = Optional.empty();
        work.undo = Optional.empty();
    }

    private List<String> exercises(Instant at, Input.Manner manner, List<String> named) {
        if (manner == Input.Manner.WALK) {
            return List.of();
        }
        if (!named.isEmpty()) {
            return offering.named(named, at);
        }
        offering.chooseMoves(at);
        return led(manner, work.offer.orElseThrow().exercises());
    }

    /** A minute has room for one of them. */
    private static List<String> led(Input.Manner manner, List<String> chosen) {
        return manner == Input.Manner.SHORT && chosen.size() > 1 ? chosen.subList(0, 1) : chosen;
    }

    /** The plan that is due next, for a break that nobody prompted. */
    private Plan nearest() {
        State state = work.state();
        return work.rules.plans().stream().min(Comparator.comparing(p -> state.interval(p, work.now).minus(state.count(p, work.now))))
                .orElseThrow();
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /** Counts on to {@code at}, with what has been typed until now. */
    void countTo(Instant at) {
        if (work.run.isPresent()) {
            work.run = Optional.of(work.run.get().countedTo(at, work.typing));
        }
    }

    /** It ends by itself. */
    void reached(Instant at) {
        Run.End end = work.run.orElseThrow().end(work.typing, work.sitting.seen());
        countTo(at);
        switch (end.how()) {
            case TAKEN -> taken(at);
            case ABANDONED -> abandoned(at, Optional.of(at));
        }
    }

    /** The person says that it is done, or leaves it. */
    void done(Instant at) {
        if (work.run.orElseThrow().halfDone()) {
            taken(at);
        } else {
            abandoned(at, Optional.of(at));
        }
    }

    void seek(Instant at, Duration progress) {
        work.run = work.run.map(r -> r.soughtTo(progress));
        if (progress.compareTo(work.run.orElseThrow().length()) >= 0) {
            taken(at);
        }
    }

    private void taken(Instant at) {
        Run run = work.run.orElseThrow();
        Plan plan = run.offer().offered();
        State state = work.state();
        Map<String, Duration> carried = new HashMap<>();
        work.rules.plans().stream().filter(p -> p.length().compareTo(plan.length()) > 0)
                .forEach(p -> carried.put(p.id(), state.count(p, run.from())));
        work.emit(new Event.BreakTaken(at, run.plan(), run.from()));
        work.memory = work.memory.ended(run.exercises(), Chooser.Outcome.FINISHED);
        work.tally = work.tally.rowBroken();
        work.run = Optional.empty();
        bouts.breakTaken(work.sitting.breakTaken(at), carried, at);
    }

    /**
     * It was sitting after all, and a skip.
     *
     * @param there when the person left it; empty when the agent went down
     */
    void abandoned(Instant at, Optional<Instant> there) {
        Run run = work.run.orElseThrow();
        work.emit(new Event.BreakAbandoned(at, run.plan(), run.from()));
        if (there.isPresent()) {
            work.memory = work.memory.ended(run.exercises(), Chooser.Outcome.SKIPPED);
        }
        work.run = Optional.empty();
        offering.countFromNow(run.offer(), at);
        if (run.wasDue()) {
            work.tally = work.tally.letGo(at, work.wall.day(at));
        }
        bouts.take(work.sitting.breakAbandoned(there), at);
    }
}
