// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import deskbreak.agent.Status;
import deskbreak.agent.StatusBuilder;
import deskbreak.breaks.HoldReason;
import deskbreak.exercise.Script;
import deskbreak.settings.Settings;

/** Statuses as the agent would send them. */
public final class Statuses {
    public static final Instant NOW = Instant.parse("2026-11-20T10:42:00Z");

    private Statuses() {
    }

    public static Status sitting(Duration sat) {
        return sitting(sat, Settings.DEFAULT);
    }

    public static Status sitting(Duration sat, Settings settings) {
        return sat(sat).under(settings).now();
    }

    /** A prompt that is up, snoozed or missed {@code returned} times before. */
    public static Status prompt(int returned) {
        return prompt(returned, Settings.DEFAULT);
    }

    public static Status prompt(int returned, Settings settings) {
        return sat(Duration.ofMinutes(42)).phase(Status.Phase.SHOWN, offer(returned)).under(settings).now();
    }

    public static Status prompt(Status.Offer offer, Duration sat) {
        return sat(sat).phase(Status.Phase.SHOWN, offer).now();
    }

    /** A break on offer that is not, or no longer, up. */
    public static Status offered(Status.Phase phase) {
        return sat(Duration.ofMinutes(43)).phase(phase, offer(0)).now();
    }

    /** Shortly before that prompt comes up, while the person still works. */
    public static Status coming(Status.Offer offer, Duration sat) {
        return sat(sat.minusSeconds(10)).coming(offer, sat).now();
    }

    public static Status.Offer offer(int returned) {
        List<Duration> left = switch (returned) {
            case 0 -> List.of(Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(15));
            case 1 -> List.of(Duration.ofMinutes(5), Duration.ofMinutes(10));
            default -> List.of();
        };
        return new Status.Offer("desk", Duration.ofMinutes(3), List.of("seated-spinal-twist", "desk-shoulder-stretch"), left,
                Duration.ofMinutes(5), returned, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Status question(Optional<Duration> away) {
        return sat(Duration.ofMinutes(1)).asked(away).now();
    }

    /** A question that came while a prompt is up. */
    public static Status questionAtPrompt() {
        return sat(Duration.ofMinutes(1)).phase(Status.Phase.SHOWN, offer(0)).asked(Optional.empty()).now();
    }

    public static Status guided(Script script, Duration progress, boolean paused, boolean waiting) {
        return sat(Duration.ZERO).guided(script, progress, paused, waiting).now();
    }

    public static Status guided(Script script, Duration progress, Settings settings) {
        return sat(Duration.ZERO).guided(script, progress, false, false).under(settings).now();
    }

    /** Standing, and paused. */
    public static Status standing() {
        return sat(Duration.ZERO).standing().held(HoldReason.PAUSED, Duration.ZERO).now();
    }

    private static StatusBuilder sat(Duration sat) {
        return StatusBuilder.sitting(sat, NOW).in(ZoneOffset.UTC);
    }
}
