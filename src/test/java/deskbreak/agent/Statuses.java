// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import deskbreak.agent.Status.Guide;
import deskbreak.agent.Status.May;
import deskbreak.agent.Status.Next;
import deskbreak.agent.Status.Offer;
import deskbreak.agent.Status.Phase;
import deskbreak.agent.Status.Posture;
import deskbreak.breaks.HoldReason;
import deskbreak.exercise.Script;
import deskbreak.settings.Settings;

/** Builds a status at 10:45 on a Friday, told as a person would tell it. */
public final class Statuses {
    private static final Instant NOW = Instant.parse("2026-11-20T09:45:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");

    private Posture posture = Posture.SITTING;
    private boolean activityKnown = true;
    private Duration sat = Duration.ZERO;
    private Instant since = NOW;
    private Phase phase = Phase.COUNTING;
    private @Nullable Next next;
    private double used;
    private @Nullable Offer offer;
    private @Nullable Guide guide;
    private final Map<HoldReason, Instant> holds = new EnumMap<>(HoldReason.class);
    private boolean longHold;
    private @Nullable Instant pausedUntil;
    private boolean longer;
    private May may = new May(false, true, false);
    private final List<String> troubles = new ArrayList<>();

    /** Sitting for so long, of 45 minutes. */
    public static Statuses sitting(Duration sat) {
        Statuses it = new Statuses();
        it.sat = sat;
        it.used = sat.toSeconds() / (double) Duration.ofMinutes(45).toSeconds();
        it.since = NOW.minus(sat);
        it.next = new Next("desk", NOW.plus(Duration.ofMinutes(45)).minus(sat));
        return it;
    }

    public static Statuses doing(Posture posture, Duration ago) {
        Statuses it = new Statuses();
        it.posture = posture;
        it.since = NOW.minus(ago);
        return it;
    }

    public Statuses phase(Phase changed) {
        phase = changed;
        next = null;
        offer = new Offer("desk", Duration.ofMinutes(3), List.of("neck"), List.of(Duration.ofMinutes(5), Duration.ofMinutes(10)),
                Duration.ofMinutes(5), 0, Optional.empty());
        return this;
    }

    public Statuses until(Duration ahead, Duration... snoozes) {
        offer = new Offer("desk", Duration.ofMinutes(3), List.of("neck"), List.of(snoozes), Duration.ofMinutes(5), 1,
                Optional.of(NOW.plus(ahead)));
        return this;
    }

    public Statuses held(HoldReason reason, Duration ago) {
        holds.put(reason, NOW.minus(ago));
        return this;
    }

    public Statuses pausedUntil(Duration ahead) {
        pausedUntil = NOW.plus(ahead);
        return held(HoldReason.PAUSED, Duration.ZERO);
    }

    public Statuses longHold() {
        longHold = true;
        return this;
    }

    public Statuses longer() {
        longer = true;
        return this;
    }

    public Statuses may(boolean wasHere, boolean wasAway, boolean undoSkip) {
        may = new May(wasHere, wasAway, undoSkip);
        return this;
    }

    public Statuses trouble(String text) {
        troubles.add(text);
        return this;
    }

    public Statuses blind() {
        activityKnown = false;
        return this;
    }

    public Statuses guided(Duration progress, boolean paused, boolean waiting) {
        posture = Posture.ON_BREAK;
        phase = Phase.GUIDED;
        Script walk = new Script(List
                .of(new Script.Step(Script.Kind.WALK, Optional.empty(), Duration.ofMinutes(3), Optional.empty(), 0, 0)));
        guide = new Guide("desk", walk, progress, paused, waiting);
        return this;
    }

    public Status now() {
        return new Status(NOW, ZONE, posture, activityKnown, sat, since, phase, Optional.ofNullable(next), used, Optional.ofNullable(offer),
                Optional.ofNullable(guide), holds, longHold, Optional.ofNullable(pausedUntil), Optional.empty(), longer, may, troubles,
                Map.of(), Settings.DEFAULT);
    }
}
