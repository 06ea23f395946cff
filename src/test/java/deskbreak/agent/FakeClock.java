// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Three clocks that go together until a test says otherwise. */
final class FakeClock implements AgentClock {
    Duration elapsed = Duration.ofHours(1);
    Duration running = Duration.ofMinutes(50);
    Instant wall = Instant.parse("2026-11-20T08:59:59Z");
    ZoneId zone = ZoneOffset.UTC;
    String boot = "first";
    /** After so many more readings the process is kept from running for {@link #stall}; never at -1. */
    int stallAfter = -1;
    Duration stall = Duration.ZERO;

    void passes(Duration span) {
        running = running.plus(span);
        sleeps(span);
    }

    /** Suspended: only two of them go on. */
    void sleeps(Duration span) {
        elapsed = elapsed.plus(span);
        wall = wall.plus(span);
    }

    private void read() {
        if (stallAfter == 0) {
            passes(stall);
        }
        stallAfter = Math.max(-1, stallAfter - 1);
    }

    @Override
    public Duration elapsed() {
        read();
        return elapsed;
    }

    @Override
    public Duration running() {
        read();
        return running;
    }

    @Override
    public Instant wall() {
        read();
        return wall;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public String boot() {
        return boot;
    }
}
