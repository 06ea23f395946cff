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
        if (!due) {
            work.offer = Optional.of(Offer.of(List.of(nearest()), Optional.empty(), new Stage.Waiting(at)));
        }
        List<String> exercises = exercises(at, manner, named);
        Offer offer = work.offer.orElseThrow();
        Plan plan = offer.offered();
        Duration length = manner == Input.Manner.SHORT ? SHORT : longer(plan.length(), PER_MOVE.multipliedBy(named.size()));
        bouts.take(work.sitting.breakStarted(at), at);
        work.emit(new Event.BreakStarted(at, plan.id(), exercises));
        work.run = Optional.of(new Run(offer, due, at, length, exercises, at, Duration.ZERO, Duration.ZERO, Optional.empty()));
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
        List<String> chosen = work.offer.orElseThrow().exercises();
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
        work.emit(new Event.BreakTaken(at, plan.id(), run.from()));
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
        work.emit(new Event.BreakAbandoned(at, run.offer().offered().id(), run.from()));
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
