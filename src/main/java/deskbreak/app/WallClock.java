// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import deskbreak.agent.AgentClock;

/** The wall clock that the schedule is given: the agent's own. */
final class WallClock extends Clock {
    private final AgentClock clock;

    WallClock(AgentClock clock) {
        this.clock = clock;
    }

    @Override
    public ZoneId getZone() {
        return clock.zone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return clock.wall();
    }
}
