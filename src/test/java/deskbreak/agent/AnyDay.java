// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import deskbreak.breaks.Plan;
import deskbreak.breaks.Rules;

/** Somebody who does anything at any time, with the agent looking in between as it has asked to. Nothing falls on a whole second. */
final class AnyDay {
    private static final List<Command> ASKED = List.of(new Command.Start(), new Command.StartShort(), new Command.JustWalk(),
            new Command.Snooze(Optional.empty()), new Command.Snooze(Optional.of(Duration.ofMinutes(10))), new Command.Skip(),
            new Command.Done(), new Command.TakeBreak(Optional.of("neck"), Optional.empty(), false),
            new Command.TakeBreak(Optional.empty(), Optional.of("at-work"), true),
            new Command.TakeBreak(Optional.empty(), Optional.empty(), true),
            new Command.PauseFor(Duration.ofMinutes(30)), new Command.PauseUntil(LocalTime.of(14, 0)), new Command.PauseUntilTomorrow(),
            new Command.PauseUntilResumed(), new Command.Resume(), new Command.Resume(), new Command.Stand(), new Command.Sit(),
            new Command.WasAway(), new Command.WasHere(), new Command.AskAnyway(), new Command.UndoSkip(), new Command.UndoLonger(),
            new Command.GuidePause(), new Command.GuideResume(), new Command.GuideSeek(Duration.ofSeconds(40)),
            new Command.TooHard("hips"));

    final Desk desk;
    private final Random random;

    AnyDay(Desk desk, long seed) {
        this.desk = desk;
        random = new Random(seed);
    }

    void passes(int deeds) {
        for (int i = 0; i < deeds; i++) {
            doesSomething();
        }
    }

    private void doesSomething() {
        switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5, 6 -> types(random.nextInt(2500));
            case 7, 8 -> waits(random.nextInt(1200));
            case 9 -> machine();
            case 10 -> restarts();
            case 11 -> clocks();
            case 12 -> desk.does(new Command.Choose(desk.disk.settings.withRules(rules())));
            case 13, 14 -> {
                waits(random.nextInt(70));
                moment();
            }
            default -> {
                types(random.nextInt(60));
                waits(random.nextInt(40));
                desk.does(ASKED.get(random.nextInt(ASKED.size())));
            }
        }
        waits(1);
    }

    private void types(int seconds) {
        int pace = 1 + random.nextInt(20);
        boolean drifts = random.nextInt(4) == 0;
        desk.sensors.pressed = drifts ? desk.clock.running() : null;
        for (int i = 0; i < seconds; i += pace) {
            desk.sensors.input();
            if (desk.sensors.pressed != null && random.nextBoolean()) {
                desk.sensors.pressed = desk.clock.running();
            }
            waits(pace);
        }
    }

    private void waits(int seconds) {
        desk.waits(seconds * 1_000_000_000L + 1 + random.nextInt(999_999_999), ChronoUnit.NANOS);
    }

    /** What the sensors see begin and end. */
    private void moment() {
        FakeSensors sensors = desk.sensors;
        switch (random.nextInt(8)) {
            case 0 -> sensors.locked = !sensors.locked;
            case 1 -> sensors.asleep = !sensors.asleep;
            case 2 -> sensors.recorders = sensors.recorders.isEmpty() ? Set.of("Zoom") : Set.of();
            case 3 -> sensors.awake = !sensors.awake;
            case 4 -> sensors.fullScreen = !sensors.fullScreen;
            case 5 -> sensors.doNotDisturb = !sensors.doNotDisturb;
            case 6 -> sensors.known = random.nextInt(3) > 0;
            default -> desk.reaches("routine.at-work");
        }
        if (random.nextBoolean()) {
            desk.wakes();
        }
    }

    private void machine() {
        desk.clock.sleeps(Duration.ofSeconds(random.nextInt(900)));
        if (random.nextBoolean()) {
            desk.sensors.input();
        }
    }

    private void restarts() {
        // One that is killed may have forgotten the last half minute, which its recording has.
        desk.does(new Command.Quit());
        if (random.nextInt(4) == 0) {
            desk.clock.boot += "x";
        }
        desk.isKilledFor(1 + random.nextInt(600), ChronoUnit.SECONDS);
    }

    private void clocks() {
        if (random.nextBoolean()) {
            desk.clock.wall = desk.clock.wall.plus(Duration.ofMinutes(random.nextInt(300) - 150));
        } else {
            desk.clock.zone = ZoneId.of(List.of("Europe/Berlin", "Asia/Kathmandu", "UTC").get(random.nextInt(3)));
        }
    }

    private Rules rules() {
        Rules r = desk.disk.settings.rules();
        List<Plan> plans = List.of(new Plan("desk", Duration.ofMinutes(5 + random.nextInt(40)), Duration.ofMinutes(3), 2),
                new Plan("long", Duration.ofMinutes(30 + random.nextInt(40)), Duration.ofMinutes(10), 1));
        return new Rules(plans.subList(0, 1 + random.nextInt(2)), Duration.ofMinutes(1 + random.nextInt(14)), r.lull(), r.waitAtMost(),
                r.answerWithin(), r.snoozes(), r.limits(), r.hours(), r.observed(), r.routines());
    }
}
