// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import deskbreak.exercise.Chooser;
import deskbreak.sitting.Signal;

/** Somebody at a desk from nine o'clock on, in virtual time. */
public final class Person {
    public static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");

    /** Two moves that take turns with two others. */
    static final Moves MOVES = (memory, count, now) -> {
        List<String> ids = List.of("neck", "hips", "wrists", "calves").subList(memory.offers().size() % 4, 4);
        List<String> picked = ids.subList(0, Math.min(count, ids.size()));
        return new Chooser.Pick(picked, memory.offered(picked, now));
    };

    /** What a prompt can be answered. */
    public enum Answer {
        START, SHORT, WALK, SKIP, DONE
    }

    private final Breaks breaks = new Breaks(MOVES);
    private final List<String> log = new ArrayList<>();
    private State state;
    private Instant now;

    public Person(Rules rules) {
        this(rules, NINE, ZoneOffset.UTC);
    }

    Person(Rules rules, Instant begin, ZoneId zone) {
        now = begin;
        state = State.start(begin, zone, rules, Chooser.Memory.seeded(1));
    }

    /** The usual rules, and 45 minutes of typing behind them: due at this very instant. */
    static Person dueAt945() {
        return new Person(Rules.DEFAULT).typesFor(45, ChronoUnit.MINUTES);
    }

    /** The same, and looking at the prompt for five seconds. */
    static Person askedAt94510() {
        return dueAt945().readsFor(15, ChronoUnit.SECONDS);
    }

    /** An input every three seconds, the first one now and the last one then. */
    public Person typesFor(long amount, ChronoUnit unit) {
        Instant end = now.plus(amount, unit);
        for (Instant at = now; !at.isAfter(end); at = at.plusSeconds(3)) {
            now = at;
            clicks();
        }
        now = end;
        return this;
    }

    /** One input, now. */
    public Person clicks() {
        return signals(Signal.Kind.INPUT);
    }

    /** Nothing that a sensor could see. */
    public Person readsFor(long amount, ChronoUnit unit) {
        now = now.plus(amount, unit);
        return this;
    }

    public Person isGoneFor(long amount, ChronoUnit unit) {
        return readsFor(amount, unit);
    }

    public Person signals(Signal.Kind kind) {
        return does(at -> new Input.Saw(new Signal(at, kind)));
    }

    public Person locksFor(long amount, ChronoUnit unit) {
        return signals(Signal.Kind.LOCK).readsFor(amount, unit).signals(Signal.Kind.UNLOCK);
    }

    public Person sleepsFor(long amount, ChronoUnit unit) {
        return signals(Signal.Kind.SLEEP).readsFor(amount, unit).signals(Signal.Kind.WAKE);
    }

    public Person stands() {
        return signals(Signal.Kind.STAND);
    }

    public Person sits() {
        return signals(Signal.Kind.SIT);
    }

    public Person restartsFor(long amount, ChronoUnit unit) {
        Instant down = now;
        return does(Input.WentDown::new).readsFor(amount, unit).does(at -> new Input.CameUp(at, down));
    }

    public Person answers(Answer answer) {
        return does(at -> switch (answer) {
            case START -> new Input.Start(at, Input.Manner.FULL);
            case SHORT -> new Input.Start(at, Input.Manner.SHORT);
            case WALK -> new Input.Start(at, Input.Manner.WALK);
            case SKIP -> new Input.Skip(at);
            case DONE -> new Input.Done(at);
        });
    }

    public Person snoozes(int minutes) {
        return does(at -> new Input.Snooze(at, Optional.of(Duration.ofMinutes(minutes))));
    }

    public Person wasHere() {
        return does(Input.WasHere::new);
    }

    public Person wasAway() {
        return does(Input.WasAway::new);
    }

    public Person chooses(Rules rules) {
        return does(at -> new Input.RulesChanged(at, rules));
    }

    public Person setsTheClock(Duration by) {
        return does(at -> new Input.ClockStepped(at, by));
    }

    public Person does(Function<Instant, Input> input) {
        learn(breaks.step(state, input.apply(now)));
        return this;
    }

    private void learn(Breaks.Step step) {
        state = step.state();
        step.events().forEach(event -> log.add(EventLines.line(event)));
        step.refusal().ifPresent(why -> log.add("refused: " + why.word()));
    }

    /** Everything of this instant is taken in. */
    public State state() {
        learn(breaks.settle(state, now));
        return state;
    }

    public Duration sat() {
        return state().sitting().sat(now);
    }

    /** All that has happened, a line each. */
    public String log() {
        state();
        return log.isEmpty() ? "" : String.join("\n", log) + "\n";
    }

    /** What has happened since the last look, this instant included. */
    public String news() {
        String news = log();
        log.clear();
        return news;
    }

    /** Forgets what led here. */
    public Person fromHere() {
        news();
        return this;
    }
}
