// SPDX-License-Identifier: Apache-2.0
package deskbreak.control;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import deskbreak.agent.Status;
import deskbreak.breaks.HoldReason;
import deskbreak.exercise.Script;
import deskbreak.settings.Settings;

/** Statuses for tests. */
final class Statuses {
    static final Instant NOW = Instant.parse("2026-11-20T09:32:00.123456Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Statuses() {
    }

    static Status sitting() {
        return new Status(NOW, ZONE, Status.Posture.SITTING, true, Duration.ofSeconds(1920, 900), NOW.minusSeconds(1920),
                Status.Phase.COUNTING, Optional.of(new Status.Next("desk", NOW.plusSeconds(780))), 0.71111, Optional.empty(),
                Optional.empty(), Map.of(), false, Optional.empty(), Optional.empty(), false, new Status.May(false, true, false),
                List.of(), Map.of("idle", "X11", "lock", "logind"), Settings.DEFAULT);
    }

    /** Everything at once that can be there. */
    static Status full() {
        Script script = new Script(List.of(new Script.Step(Script.Kind.CHANGE_SIDE, Optional.of("chin-tuck"), Duration.ofSeconds(60),
                Optional.of(Script.Side.LEFT), 1, 2)));
        Duration five = Duration.ofMinutes(5);
        return new Status(NOW, ZONE, Status.Posture.ON_BREAK, false, Duration.ZERO, NOW, Status.Phase.HELD, Optional.empty(), 1,
                Optional.of(new Status.Offer("desk", Duration.ofMinutes(3), List.of("chin-tuck"), List.of(five), five, 1,
                        Optional.of(NOW.plusSeconds(300)))),
                Optional.of(new Status.Guide("desk", script, Duration.ofSeconds(5), false, true)),
                Map.of(HoldReason.PAUSED, NOW.minusSeconds(60), HoldReason.CALL, NOW.minusSeconds(30)), true,
                Optional.of(NOW.plusSeconds(600)), Optional.of(new Status.Question(NOW, Optional.of(Duration.ofMinutes(7)))), true,
                new Status.May(true, false, true), List.of("History cannot be written: disk full"), Map.of(), Settings.DEFAULT);
    }
}
