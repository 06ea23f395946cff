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
import java.util.Set;

import deskbreak.agent.Status.Coming;
import deskbreak.agent.Status.Guide;
import deskbreak.agent.Status.May;
import deskbreak.agent.Status.Next;
import deskbreak.agent.Status.Offer;
import deskbreak.agent.Status.Phase;
import deskbreak.agent.Status.Posture;
import deskbreak.agent.Status.Question;
import deskbreak.agent.Status.Routine;
import deskbreak.breaks.HoldReason;
import deskbreak.exercise.Progress;
import deskbreak.exercise.Script;
import deskbreak.settings.Settings;
import deskbreak.sitting.CallSign;

/** Builds a status, at 10:45 on a Friday if nothing else is said, told as a person would tell it. */
public final class StatusBuilder {
    private static final Instant NOW = Instant.parse("2026-11-20T09:45:00Z");
    private static final Duration INTERVAL = Duration.ofMinutes(45);

    private Instant now = NOW;
    private ZoneId zone = ZoneId.of("Europe/Vienna");
    private Posture posture = Posture.SITTING;
    private boolean activityKnown = true;
    private Duration sat = Duration.ZERO;
    private Instant since = NOW;
    private Phase phase = Phase.COUNTING;
    private Optional<Next> next = Optional.empty();
    private double used;
    private Optional<Offer> offer = Optional.empty();
    private Optional<Coming> coming = Optional.empty();
    private Optional<Guide> guide = Optional.empty();
    private final Map<HoldReason, Instant> holds = new EnumMap<>(HoldReason.class);
    private Status.Call call = new Status.Call(Set.of(), Set.of(), List.of());
    private boolean longHold;
    private Optional<Instant> pausedUntil = Optional.empty();
    private Optional<Question> question = Optional.empty();
    private boolean longer;
    private May may = new May(false, true, false);
    private List<Routine> routines = List.of();
    private final Progress progress = Progress.NONE;
    private Optional<Routine> led = Optional.empty();
    private final List<String> troubles = new ArrayList<>();
    private Map<String, String> brokenCalendars = Map.of();
    private Map<String, String> sources = Map.of();
    private Settings settings = Settings.DEFAULT;

    private StatusBuilder() {
    }

    /** Sitting for so long, of 45 minutes. */
    public static StatusBuilder sitting(Duration sat) {
        return sitting(sat, NOW);
    }

    public static StatusBuilder sitting(Duration sat, Instant now) {
        StatusBuilder it = new StatusBuilder();
        it.now = now;
        it.sat = sat;
        it.used = sat.toMillis() / (double) INTERVAL.toMillis();
        it.since = now.minus(sat);
        it.next = Optional.of(new Next("desk", now.plus(INTERVAL).minus(sat)));
        return it;
    }

    public static StatusBuilder doing(Posture posture, Duration ago) {
        StatusBuilder it = new StatusBuilder();
        it.posture = posture;
        it.since = NOW.minus(ago);
        return it;
    }

    public StatusBuilder in(ZoneId there) {
        zone = there;
        return this;
    }

    public StatusBuilder phase(Phase changed) {
        return phase(changed, offer(0, Duration.ofMinutes(5), Duration.ofMinutes(10)));
    }

    public StatusBuilder phase(Phase changed, Offer made) {
        phase = changed;
        next = Optional.empty();
        offer = Optional.of(made);
        return this;
    }

    /** The next prompt is near. */
    public StatusBuilder coming(Offer foreseen, Duration satByThen) {
        coming = Optional.of(new Coming(foreseen, satByThen));
        return this;
    }

    public StatusBuilder until(Duration ahead, Duration... snoozes) {
        Offer made = offer(1, snoozes);
        offer = Optional.of(new Offer(made.plan(), made.length(), made.exercises(), made.snoozes(), made.preselected(), made.returned(),
                Optional.of(now.plus(ahead)), made.held(), made.routine()));
        return this;
    }

    /** The default plan's break, snoozed or missed {@code returned} times before. */
    public static Offer offer(int returned, Duration... snoozes) {
        return new Offer("desk", Duration.ofMinutes(3), List.of("neck"), List.of(snoozes), Duration.ofMinutes(5), returned,
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    public StatusBuilder held(HoldReason reason, Duration ago) {
        holds.put(reason, now.minus(ago));
        return this;
    }

    public StatusBuilder pausedUntil(Duration ahead) {
        pausedUntil = Optional.of(now.plus(ahead));
        return held(HoldReason.PAUSED, Duration.ZERO);
    }

    public StatusBuilder longHold() {
        longHold = true;
        return this;
    }

    public StatusBuilder longer() {
        longer = true;
        return this;
    }

    public StatusBuilder may(boolean wasHere, boolean wasAway, boolean undoSkip) {
        may = new May(wasHere, wasAway, undoSkip);
        return this;
    }

    public StatusBuilder trouble(String text) {
        troubles.add(text);
        return this;
    }

    /** @param line what is wrong with that calendar */
    public StatusBuilder brokenCalendar(String name, String line) {
        brokenCalendars = Map.of(name, line);
        return this;
    }

    public StatusBuilder blind() {
        activityKnown = false;
        return this;
    }

    public StatusBuilder asked(Optional<Duration> away) {
        question = Optional.of(new Question(now, away));
        return this;
    }

    public StatusBuilder standing() {
        posture = Posture.STANDING;
        return this;
    }

    /** On a break that is a walk of three minutes. */
    public StatusBuilder guided(Duration progress, boolean paused, boolean waiting) {
        Script walk = new Script(List
                .of(new Script.Step(Script.Kind.WALK, Optional.empty(), Duration.ofMinutes(3), Optional.empty(), 0, 0)));
        return guided(walk, progress, paused, waiting);
    }

    public StatusBuilder knowing(Routine... all) {
        routines = List.of(all);
        return this;
    }

    /** What the break that comes next leads through. */
    public StatusBuilder leading(Routine routine) {
        led = Optional.of(routine);
        return this;
    }

    public StatusBuilder guided(Script script, Duration progress, boolean paused, boolean waiting) {
        posture = Posture.ON_BREAK;
        phase = Phase.GUIDED;
        guide = Optional.of(new Guide("desk", script, progress, paused, waiting, led));
        return this;
    }

    /** @param recorders the programs that record */
    public StatusBuilder calling(Set<CallSign> signs, String... recorders) {
        call = new Status.Call(signs, Set.of(recorders), List.of(recorders));
        return this;
    }

    public StatusBuilder sources(Map<String, String> answering) {
        sources = answering;
        return this;
    }

    public StatusBuilder under(Settings chosen) {
        settings = chosen;
        return this;
    }

    public Status now() {
        return new Status(now, zone, posture, activityKnown, sat, since, phase, next, used, offer, coming, guide, holds, call, longHold,
                pausedUntil,
                question, longer, may, routines, troubles, brokenCalendars, sources, progress, settings);
    }
}
