// SPDX-License-Identifier: Apache-2.0
package deskbreak.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import deskbreak.agent.Status;
import deskbreak.agent.StatusBuilder;
import deskbreak.breaks.HoldReason;
import deskbreak.exercise.Script;

/** Statuses at a moment that is no whole second. */
final class Statuses {
    private static final Instant NOW = Instant.parse("2026-11-20T09:32:00.123456Z");

    private Statuses() {
    }

    static Status sitting() {
        return StatusBuilder.sitting(Duration.ofMinutes(32).plusNanos(900), NOW).sources(Map.of("idle", "X11", "lock", "logind")).now();
    }

    /** Everything at once that can be there. */
    static Status full() {
        Script script = new Script(List.of(new Script.Step(Script.Kind.CHANGE_SIDE, Optional.of("chin-tuck"), Duration.ofSeconds(60),
                Optional.of(Script.Side.LEFT), 1, 2)));
        Duration five = Duration.ofMinutes(5);
        return StatusBuilder.sitting(Duration.ZERO, NOW).blind().guided(script, Duration.ofSeconds(5), false, true)
                .phase(Status.Phase.HELD).until(five, five).pausedUntil(Duration.ofMinutes(10))
                .held(HoldReason.PAUSED, Duration.ofSeconds(60)).held(HoldReason.CALL, Duration.ofSeconds(30)).longHold()
                .asked(Optional.of(Duration.ofMinutes(7))).longer().may(true, false, true).trouble("History cannot be written: disk full")
                .now();
    }
}
