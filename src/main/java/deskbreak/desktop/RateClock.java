// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import deskbreak.agent.AgentClock;

/** For tests of the whole program: every time runs {@code rate} times as fast from its creation on. */
public final class RateClock implements AgentClock {
    private final AgentClock clock;
    private final int rate;
    private final Duration elapsed;
    private final Duration running;
    private final Instant wall;

    /** @param rate from 1 on */
    public RateClock(AgentClock clock, int rate) {
        if (rate < 1) {
            throw new IllegalArgumentException("a clock rate is 1 or more, not " + rate);
        }
        this.clock = clock;
        this.rate = rate;
        elapsed = clock.elapsed();
        running = clock.running();
        wall = clock.wall();
    }

    @Override
    public Duration elapsed() {
        return faster(elapsed, clock.elapsed());
    }

    @Override
    public Duration running() {
        return faster(running, clock.running());
    }

    @Override
    public Instant wall() {
        return wall.plus(Duration.between(wall, clock.wall()).multipliedBy(rate));
    }

    @Override
    public ZoneId zone() {
        return clock.zone();
    }

    @Override
    public String boot() {
        return clock.boot();
    }

    private Duration faster(Duration begin, Duration now) {
        return begin.plus(now.minus(begin).multipliedBy(rate));
    }
}
