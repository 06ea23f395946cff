// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import deskbreak.breaks.State;
import deskbreak.sitting.Posture;

/** How often the agent looks: often while it matters, seldom while nobody is there, and exactly at the next moment that counts. */
final class Rhythm {
    /** While a break is guided: typing is told second by second. */
    static final Duration GUIDED = Duration.ofSeconds(1);
    static final Duration THERE = Duration.ofSeconds(5);
    /** Nobody there: how late a return may be noticed. */
    static final Duration AWAY = Duration.ofSeconds(10);
    /** An instant counts once something later than it is seen, and timers are as fine as this. */
    private static final Duration JUST_AFTER = Duration.ofMillis(1);

    private final WakeUps wakeUps;
    private Duration period = Duration.ZERO;
    private Optional<Instant> exact = Optional.empty();

    Rhythm(WakeUps wakeUps) {
        this.wakeUps = wakeUps;
    }

    /** @param calendars when they will say something else, by the wall clock */
    void plan(State state, Optional<Instant> calendars) {
        Duration wanted = period(state);
        if (!wanted.equals(period)) {
            period = wanted;
            wakeUps.every(wanted);
        }
        Optional<Instant> next = sooner(next(state).map(state.wall()::shown), calendars).map(at -> at.plus(JUST_AFTER));
        if (!next.equals(exact)) {
            exact = next;
            next.ifPresentOrElse(wakeUps::at, wakeUps::atNone);
        }
    }

    private static Duration period(State state) {
        if (state.run().isPresent()) {
            return GUIDED;
        }
        return state.sitting().shut().now() || state.sitting().posture() instanceof Posture.Away ? AWAY : THERE;
    }

    private static Optional<Instant> next(State state) {
        return sooner(state.next(), StatusOf.longHoldAt(state).filter(at -> at.isAfter(state.now())));
    }

    private static Optional<Instant> sooner(Optional<Instant> one, Optional<Instant> other) {
        return other.isPresent() && (one.isEmpty() || other.get().isBefore(one.get())) ? other : one;
    }
}
