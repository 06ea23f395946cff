// SPDX-License-Identifier: Apache-2.0
package deskbreak.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A working day as keys, buttons and the wheel tell it, made up from what has been measured about such days: bursts of input with pauses
 * between them, whose lengths are log-normal with a long tail.
 *
 * <p>Where the numbers come from: typing goes at 4 keys a second (Dhakal, Feit, Kristensson and Oulasvirta, "Observations on typing from
 * 136 million keystrokes", CHI 2018). Writers produce bursts of 10 to 20 s, delimited by pauses of 2 s and more (Chenoweth and Hayes, "Fluency
 * in writing", Written Communication 2001), and pause for about half of the time, longer before sentences and paragraphs (Wengelin,
 * "Examining pauses in writing", 2006; Medimorec and Risko, "Pauses in written composition", Reading and Writing 2017). Programmers read
 * for more than half of their time (Xia and others, "Measuring program comprehension", IEEE TSE 2018). A task is left for another
 * after some 11 min (Mark, González and Harris, "No task left behind?", CHI 2005), and pauses of computer users have no typical length (Slijper, Richter,
 * Smeets and Frens, "The effects of pause software on the temporal characteristics of computer use", Ergonomics 2007). What lies
 * between those numbers is chosen, not measured.
 */
final class SampleDay {
    /** Nothing hangs on single keys: a burst is told by an input each second. */
    private static final Duration WITHIN_BURST = Duration.ofSeconds(1);
    private static final Duration DRIFT = Duration.ofMillis(700);
    private static final int TASK_MINUTES = 11;
    private static final int MORNING = 9 * 3600;
    private static final int NOON = 12 * 3600 + 1800;
    private static final int AFTERNOON = 13 * 3600 + 600;
    private static final int EVENING = 17 * 3600 + 1800;

    /** What a day is mostly spent with. */
    enum Kind {
        WRITING(new Task(12, 2, 2.5, 1.1, 0)), PROGRAMMING(new Task(7, 1, 5, 1.2, 0.1)), READING(new Task(1.5, 2, 5, 0.9, 0.2)), DESIGN(
                new Task(4, 0.8, 2, 1.1, 0.8)), CALLS(new Task(6, 1.5, 3, 1.2, 0.1));

        private final Task task;

        Kind(Task task) {
            this.task = task;
        }
    }

    /**
     * Seconds.
     *
     * @param burst mean length of a burst of input
     * @param least the shortest pause between bursts
     * @param median of what a pause is longer than that
     * @param spread of its logarithm
     * @param drift how often the pointer moves on in a pause, with nothing pressed
     */
    private record Task(double burst, double least, double median, double spread, double drift) {}

    private final Random random;
    private final Kind kind;
    private final Instant midnight;
    private final List<TraceLine> lines = new ArrayList<>();
    private double at;

    private SampleDay(Kind kind, long seed) {
        this.kind = kind;
        random = new Random(seed * 31 + kind.ordinal());
        midnight = Instant.parse("2026-11-02T00:00:00Z").plus(Duration.ofDays(seed));
    }

    /** The same day for the same seed. */
    static List<TraceLine> of(Kind kind, long seed) {
        SampleDay day = new SampleDay(kind, seed);
        day.works(MORNING + 1200 * day.random.nextDouble(), NOON);
        day.works(AFTERNOON + 1200 * day.random.nextDouble(), EVENING);
        return day.lines;
    }

    /** One task after the other; now and then away for some minutes, or in a call. */
    private void works(double from, double until) {
        at = from;
        while (at < until) {
            double dice = random.nextDouble();
            if (dice < 0.06) {
                at += 360 + 900 * random.nextDouble();
            } else if (dice < (kind == Kind.CALLS ? 0.3 : 0.1)) {
                call(Math.min(until, at + 600 + 2400 * random.nextDouble()));
            } else {
                Kind now = random.nextDouble() < 0.7 ? kind : Kind.values()[random.nextInt(4)];
                task(now.task, Math.min(until, at + exponential(TASK_MINUTES * 60)));
            }
            at += logNormal(8, 1);
        }
    }

    private void task(Task task, double until) {
        while (at < until) {
            double end = at + exponential(task.burst);
            lines.add(new TraceLine.Inputs(instant(at), instant(end), WITHIN_BURST));
            double pause = task.least + logNormal(task.median, task.spread);
            at = end;
            if (random.nextDouble() < task.drift) {
                drifts(end + pause);
            }
            at = end + pause;
        }
    }

    private void drifts(double until) {
        for (double next = at + DRIFT.toMillis() / 1000.0; next < until; next += DRIFT.toMillis() / 1000.0) {
            lines.add(new TraceLine.Signal(instant(next), TraceLine.Kind.POINTER));
        }
    }

    /** It ends by a click. */
    private void call(double until) {
        lines.add(new TraceLine.Signal(instant(at), TraceLine.Kind.CALL_START));
        task(new Task(2, 5, 20, 1.2, 0.1), until - 5);
        at += 1;
        lines.add(new TraceLine.Inputs(instant(at), instant(at), WITHIN_BURST));
        at += 0.6;
        lines.add(new TraceLine.Signal(instant(at), TraceLine.Kind.CALL_END));
        at += 1;
    }

    private double exponential(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    private double logNormal(double median, double spread) {
        return median * Math.exp(spread * random.nextGaussian());
    }

    private Instant instant(double seconds) {
        return midnight.plus(Duration.ofMillis((long) (seconds * 1000)));
    }
}
