// SPDX-License-Identifier: Apache-2.0
package deskbreak.schedule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import deskbreak.agent.WakeUps;
import deskbreak.breaks.WorkingHours;

/** A process that does nothing but follow its heartbeat: one line on standard output a beat. Started by tests. */
final class HeartbeatProcess {
    private HeartbeatProcess() {
    }

    /** @param args the period, how often to look at the clocks, and how long to run */
    public static void main(String[] args) throws InterruptedException {
        Clock clock = Clock.systemUTC();
        try (var wakeUps = new QuartzWakeUps(new Pace(1, clock), System::nanoTime, new Printer(clock), Duration.parse(args[1]))) {
            wakeUps.every(Duration.parse(args[0]));
            wakeUps.setTimes(Map.of("stretch", List.of(LocalTime.now(clock).plusHours(6).withNano(0))), WorkingHours.OFF);
            Thread.sleep(Duration.parse(args[2]));
            System.out.println("switches " + switches());
        }
    }

    private record Printer(Clock clock) implements WakeUps.Listener {
        @Override
        public void wake() {
            System.out.println("wake " + clock.instant());
        }

        @Override
        public void setTime(String name) {
            System.out.println(name + " " + clock.instant());
        }
    }

    /** Voluntary context switches of the schedule's own threads so far; 0 where /proc does not tell. */
    static long switches() {
        try (Stream<Path> tasks = Files.list(Path.of("/proc/self/task"))) {
            return tasks.mapToLong(HeartbeatProcess::switches).sum();
        } catch (java.io.IOException e) {
            return 0;
        }
    }

    private static long switches(Path task) {
        try {
            String status = Files.readString(task.resolve("status"));
            boolean ours = status.startsWith("Name:\tschedule\n") || status.startsWith("Name:\tclock-watch\n");
            return ours ? Long.parseLong(status.replaceAll("(?s).*\nvoluntary_ctxt_switches:\t(\\d+).*", "$1")) : 0;
        } catch (java.io.IOException e) {
            return 0;
        }
    }
}
