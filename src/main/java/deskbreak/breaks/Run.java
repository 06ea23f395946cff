// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A guided break under way.
 *
 * @param offer the break that was due; its plans alone matter when nothing was due
 * @param wasDue whether it answers a due break, or was asked for
 * @param from its start
 * @param length how long it lasts, waiting left out
 * @param upTo the instant up to which {@code progress} and {@code waited} are counted
 * @param paused since when the person pauses it
 * @param routine the id of the routine that it leads through, when it is one
 */
public record Run(Offer offer, boolean wasDue, Instant from, Duration length, List<String> exercises, Instant upTo, Duration progress,
        Duration waited, Optional<Instant> paused, Optional<String> routine) {
    /** After this much waiting in all it is abandoned. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    public Run {
        exercises = List.copyOf(exercises);
    }

    /** What it is called in events: the routine, or else the plan. */
    public String plan() {
        return routine.orElseGet(() -> offer.offered().id());
    }

    /** How it ends. */
    enum Ending {
        TAKEN, ABANDONED
    }

    record End(Instant at, Ending how) {}

    /** Counts on to {@code to}; typing makes it wait, a pause stops it. */
    Run countedTo(Instant to, Typing typing) {
        Run run = this;
        while (run.upTo.isBefore(to)) {
            Instant stop = run.boundary(typing);
            run = run.plus(stop.isBefore(to) ? stop : to, typing);
        }
        return run;
    }

    /** The next whole second while typing may matter, else far away. */
    private Instant boundary(Typing typing) {
        long second = upTo.getEpochSecond();
        return paused.isPresent() || second >= typing.silentFrom() ? Instant.MAX : Instant.ofEpochSecond(second + 1);
    }

    private Run plus(Instant to, Typing typing) {
        Duration span = Duration.between(upTo, to);
        if (paused.isPresent()) {
            return new Run(offer, wasDue, from, length, exercises, to, progress, waited, paused, routine);
        }
        return waits(typing)
                ? new Run(offer, wasDue, from, length, exercises, to, progress, waited.plus(span), paused, routine)
                : new Run(offer, wasDue, from, length, exercises, to, progress.plus(span), waited, paused, routine);
    }

    /** Whether it waits now because the person goes on typing. */
    public boolean waits(Typing typing) {
        return paused.isEmpty() && typing.goesOn(upTo.getEpochSecond());
    }

    /** When and how it ends if there is no further input. */
    End end(Typing typing, Instant seen) {
        if (paused.isPresent()) {
            Instant quietSince = seen.isAfter(paused.get()) ? seen : paused.get();
            return new End(quietSince.plus(length), Ending.TAKEN);
        }
        Run run = this;
        while (true) {
            boolean waits = run.waits(typing);
            Instant end = run.upTo.plus(waits ? LONGEST_WAIT.minus(run.waited) : length.minus(run.progress));
            Instant stop = run.boundary(typing);
            if (!end.isAfter(stop)) {
                return new End(end.isBefore(run.upTo) ? run.upTo : end, waits ? Ending.ABANDONED : Ending.TAKEN);
            }
            run = run.plus(stop, typing);
        }
    }

    Run pausedAt(Optional<Instant> at) {
        return new Run(offer, wasDue, from, length, exercises, upTo, progress, waited, at, routine);
    }

    Run soughtTo(Duration point) {
        return new Run(offer, wasDue, from, length, exercises, upTo, point.isNegative() ? Duration.ZERO : point, waited, paused, routine);
    }

    boolean halfDone() {
        return progress.multipliedBy(2).compareTo(length) >= 0;
    }
}
