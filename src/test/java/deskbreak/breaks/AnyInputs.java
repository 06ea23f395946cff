// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import deskbreak.exercise.Progress;
import deskbreak.sitting.CallSign;
import deskbreak.sitting.Signal;

/** Days that nobody would live, but that a computer may report: every kind of input, at any time. */
final class AnyInputs {
    private static final List<Rules> RULES = List.of(Rules.DEFAULT, Chosen.every(5), Chosen.awayAfter(15), Chosen.limits(5, 3, 2),
            Chosen.plans(Chosen.plan("desk", 7, 3), Chosen.plan("long", 11, 10), Chosen.plan("eyes", 5, 1)),
            Chosen.routines(routine("noon"), routine("desk")));
    private static final List<ZoneId> ZONES = List.of(ZoneOffset.UTC, ZoneId.of("Europe/Berlin"), ZoneId.of("America/Havana"));

    private final Random random;
    private Instant at = Person.NINE;

    private AnyInputs(long seed) {
        random = new Random(seed);
    }

    static List<Input> of(long seed, int size) {
        AnyInputs any = new AnyInputs(seed);
        List<Input> inputs = new ArrayList<>();
        while (inputs.size() < size) {
            any.more(inputs);
        }
        return inputs;
    }

    /** The rules that such a day begins with. */
    static Rules rules(long seed) {
        return RULES.get((int) Math.floorMod(seed, RULES.size()));
    }

    private void more(List<Input> inputs) {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> type(inputs);
            case 3 -> at = at.plusSeconds(random.nextInt(400));
            case 4 -> at = at.plusSeconds(60L * random.nextInt(20));
            case 5 -> at = at.plusMillis(random.nextInt(3000));
            default -> inputs.add(any());
        }
    }

    private void type(List<Input> inputs) {
        int n = random.nextInt(60);
        int every = 1 + random.nextInt(30);
        for (int i = 0; i < n; i++) {
            inputs.add(new Input.Saw(new Signal(at, Signal.Kind.INPUT)));
            at = at.plusSeconds(every);
        }
    }

    /** One in ten comes late, dated before what is known already. */
    private Instant at() {
        return random.nextInt(10) == 0 ? at.minusSeconds(random.nextInt(900)) : at;
    }

    private Input any() {
        Instant when = at();
        return switch (random.nextInt(26)) {
            case 0 -> new Input.FullScreen(when, random.nextBoolean());
            case 1 -> new Input.DoNotDisturb(when, random.nextBoolean());
            case 2, 3 -> new Input.Start(when, oneOf(List.of(Input.Manner.values())));
            case 4 -> random.nextBoolean()
                    ? new Input.StartOf(when, List.of("a", "b"), oneOf(List.of(Input.Manner.values())))
                    : new Input.StartRoutine(when, sequence("noon"), oneOf(List.of(Input.Manner.values())));
            case 5 -> new Input.Snooze(when, oneOf(List.of(Optional.empty(), Optional.of(Duration.ofMinutes(10)))));
            case 6 -> new Input.Skip(when);
            case 7 -> new Input.Done(when);
            case 8 -> new Input.WasHere(when);
            case 9 -> new Input.WasAway(when);
            case 10 -> new Input.PauseBy(when, pause(when));
            case 11 -> new Input.Resume(when);
            case 12 -> new Input.AskAnyway(when);
            case 13 -> new Input.UndoSkip(when);
            case 14 -> new Input.UndoLonger(when);
            case 15 -> new Input.GuidePause(when, random.nextBoolean());
            case 16 -> new Input.GuideSeek(when, Duration.ofSeconds(random.nextInt(300) - 50));
            case 17 -> new Input.RulesChanged(when, oneOf(RULES));
            case 18 -> new Input.RoutineDue(when, sequence(oneOf(List.of("noon", "desk", "unknown"))));
            case 19 -> new Input.ClockStepped(when, Duration.ofMinutes(random.nextInt(3000) - 1500));
            case 20 -> new Input.ZoneChanged(when, oneOf(ZONES));
            case 21 -> random.nextBoolean()
                    ? new Input.WentDown(when)
                    : new Input.CameUp(when, when.minusSeconds(random.nextInt(900)));
            case 22 -> new Input.DosesChanged(when,
                    new Progress(Map.of("neck", new Progress.Standing(random.nextInt(4), random.nextInt(3)))));
            case 23 -> new Input.Busy(when, random.nextBoolean());
            case 24 -> new Input.CallBy(when, oneOf(List.of(Set.of(), Set.of(CallSign.values()))));
            default -> new Input.Saw(new Signal(when, oneOf(List.of(Signal.Kind.values()))));
        };
    }

    private static RoutineChoice routine(String id) {
        return new RoutineChoice(id, Optional.empty(), true, List.of(LocalTime.NOON), List.of("x"));
    }

    private Sequence sequence(String id) {
        return new Sequence(id, List.of("x", "y"), Duration.ofMinutes(1 + random.nextInt(12)));
    }

    private Pause pause(Instant when) {
        return oneOf(List.of(new Pause.UntilResumed(), new Pause.Until(when.plusSeconds(random.nextInt(4000))),
                new Pause.UntilShown(LocalDateTime.ofInstant(when.plusSeconds(random.nextInt(9000)), ZoneOffset.UTC))));
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
