// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import deskbreak.agent.Status;
import deskbreak.breaks.HoldReason;
import deskbreak.exercise.Script;
import deskbreak.settings.Settings;

/** Statuses as the agent would send them. */
public final class Statuses {
    public static final Instant NOW = Instant.parse("2026-11-20T10:42:00Z");

    private Statuses() {
    }

    public static Status sitting(Duration sat) {
        return status(sat, Status.Phase.COUNTING, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A prompt that is up, snoozed or missed {@code returned} times before. */
    public static Status prompt(int returned) {
        return prompt(offer(returned), Duration.ofMinutes(42));
    }

    public static Status prompt(Status.Offer offer, Duration sat) {
        return status(sat, Status.Phase.SHOWN, Optional.of(offer), Optional.empty(), Optional.empty());
    }

    public static Status.Offer offer(int returned) {
        List<Duration> left = switch (returned) {
            case 0 -> List.of(Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(15));
            case 1 -> List.of(Duration.ofMinutes(5), Duration.ofMinutes(10));
            default -> List.of();
        };
        return new Status.Offer("desk", Duration.ofMinutes(3), List.of("seated-spinal-twist", "desk-shoulder-stretch"), left,
                Duration.ofMinutes(5), returned, Optional.empty());
    }

    public static Status question(Optional<Duration> away) {
        return status(Duration.ofMinutes(1), Status.Phase.COUNTING, Optional.empty(), Optional.empty(),
                Optional.of(new Status.Question(NOW, away)));
    }

    public static Status guided(Script script, Duration progress, boolean paused, boolean waiting) {
        return status(Duration.ZERO, Status.Phase.GUIDED, Optional.empty(),
                Optional.of(new Status.Guide("desk", script, progress, paused, waiting)), Optional.empty());
    }

    public static Status status(Duration sat, Status.Phase phase, Optional<Status.Offer> offer, Optional<Status.Guide> guide,
            Optional<Status.Question> question) {
        Status.Posture posture = guide.isPresent() ? Status.Posture.ON_BREAK : Status.Posture.SITTING;
        return new Status(NOW, ZoneOffset.UTC, posture, true, sat, NOW.minus(sat), phase,
                Optional.of(new Status.Next("desk", NOW.plus(Duration.ofMinutes(13)))), 0.7, offer, guide, Map.of(), false,
                Optional.empty(),
                question, false, new Status.May(false, true, false), List.of(), Map.of(), Settings.DEFAULT);
    }

    /** The same under other settings. */
    public static Status with(Status s, Settings settings) {
        return new Status(s.at(), s.zone(), s.posture(), s.activityKnown(), s.sat(), s.since(), s.phase(), s.next(), s.used(), s.offer(),
                s.guide(), s.holds(), s.longHold(), s.pausedUntil(), s.question(), s.longer(), s.may(), s.troubles(), s.sources(),
                settings);
    }

    /** Standing, and paused. */
    public static Status standing() {
        Status s = sitting(Duration.ZERO);
        return new Status(s.at(), s.zone(), Status.Posture.STANDING, s.activityKnown(), s.sat(), s.since(), s.phase(), s.next(), s.used(),
                s.offer(), s.guide(), Map.of(HoldReason.PAUSED, NOW), s.longHold(), s.pausedUntil(), s.question(), s.longer(), s.may(),
                s.troubles(), s.sources(), s.settings());
    }
}
