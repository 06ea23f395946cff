// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.Instant;

import deskbreak.breaks.State;

/**
 * The one time line the rules live on: it runs through suspend, and nobody can set it. It starts at what the wall clock
 * showed once, so that its instants look familiar, and goes on over restarts.
 */
final class TrueTime {
    private final AgentClock clock;
    private final Instant base;
    private final Duration baseElapsed;

    private TrueTime(AgentClock clock, Instant base) {
        this.clock = clock;
        this.base = base;
        this.baseElapsed = clock.elapsed();
    }

    static TrueTime fresh(AgentClock clock) {
        return new TrueTime(clock, clock.wall());
    }

    /** Goes on where {@code saved} was: by the time elapsed within one boot of the machine, else by the wall clock; never backwards. */
    static TrueTime after(Saved saved, AgentClock clock) {
        boolean sameBoot = !saved.boot().isEmpty() && saved.boot().equals(clock.boot());
        Duration gone = sameBoot ? clock.elapsed().minus(saved.elapsed()) : Duration.between(saved.wall(), clock.wall());
        return new TrueTime(clock, saved.state().now().plus(gone.isNegative() ? Duration.ZERO : gone));
    }

    Instant now() {
        return base.plus(clock.elapsed().minus(baseElapsed));
    }

    /** How far the wall clock is ahead of this time. */
    Duration wallOffset() {
        return Duration.between(now(), clock.wall());
    }

    /** What to keep of {@code state}: the clocks as they were at its own moment, which may lie a little before this one. */
    Saved saved(State state) {
        Duration elapsed = baseElapsed.plus(Duration.between(base, state.now()));
        return new Saved(state, elapsed, clock.boot(), state.now().plus(wallOffset()));
    }
}
