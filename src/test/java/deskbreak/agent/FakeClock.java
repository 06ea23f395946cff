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

    void passes(Duration span) {
        running = running.plus(span);
        sleeps(span);
    }

    /** Suspended: only two of them go on. */
    void sleeps(Duration span) {
        elapsed = elapsed.plus(span);
        wall = wall.plus(span);
    }

    @Override
    public Duration elapsed() {
        return elapsed;
    }

    @Override
    public Duration running() {
        return running;
    }

    @Override
    public Instant wall() {
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
