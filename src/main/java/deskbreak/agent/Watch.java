// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import deskbreak.breaks.Input;
import deskbreak.breaks.State;
import deskbreak.settings.Sensing;
import deskbreak.sitting.CallSign;
import deskbreak.sitting.Reading;
import deskbreak.sitting.Signal;
import deskbreak.sitting.Sitting;

/** Turns what the sensors and clocks say now into what is new since the rules were last told. */
final class Watch {
    /** Two looks at one input differ by less than this. */
    private static final Duration SAME_INPUT = Duration.ofMillis(500);
    /** More than this between the clocks that do and do not run during suspend is sleep. */
    private static final Duration SLEPT = Duration.ofSeconds(2);
    /** More than this between the wall clock and elapsed time is a clock that was set. */
    private static final Duration STEPPED = Duration.ofSeconds(2);
    /** Sources that have just been started take this long for a first answer: two seconds, and the heartbeat after that. */
    private static final Duration FIRST_ANSWERS = Duration.ofSeconds(12);

    private final AgentClock clock;
    private final TrueTime time;
    private final Duration settled;
    private Duration running;
    private Duration elapsed;
    /** The last input, by the clock that leaves suspend out. */
    private Duration input = Duration.ofSeconds(Long.MIN_VALUE);

    Watch(AgentClock clock, TrueTime time) {
        this.clock = clock;
        this.time = time;
        running = clock.running();
        elapsed = clock.elapsed();
        settled = running.plus(FIRST_ANSWERS);
    }

    /** Whether a source may not have answered yet, so that its silence means nothing: what was on before a restart is on still. */
    boolean early() {
        return clock.running().compareTo(settled) < 0;
    }

    /** What to tell the rules, in order. */
    List<Input> news(State state, Reading reading, Sensing chosen, Instant now) {
        List<Input> news = new ArrayList<>(sleep(now));
        news.addAll(clocks(state, now));
        inputs(news, state.sitting(), reading, now);
        changed(news, state.sitting().idleKnown(), reading.idle().isPresent(), now, Signal.Kind.IDLE_KNOWN, Signal.Kind.IDLE_UNKNOWN);
        changed(news, state.sitting().shut().asleep(), reading.asleep(), now, Signal.Kind.SLEEP, Signal.Kind.WAKE);
        changed(news, state.sitting().shut().locked(), reading.locked(), now, Signal.Kind.LOCK, Signal.Kind.UNLOCK);
        calls(news, state, chosen.call(reading), now);
        changed(news, state.sitting().awake(), chosen.awake(reading), now, Signal.Kind.AWAKE_ON, Signal.Kind.AWAKE_OFF);
        if (differs(state.fullScreen(), reading.fullScreen())) {
            news.add(new Input.FullScreen(now, reading.fullScreen()));
        }
        if (differs(state.doNotDisturb(), reading.doNotDisturb())) {
            news.add(new Input.DoNotDisturb(now, reading.doNotDisturb()));
        }
        return news;
    }

    /** Where something tells what was pressed, input that came after it was a pointer that merely moved. */
    private void inputs(List<Input> news, Sitting sitting, Reading reading, Instant now) {
        Optional<Duration> idle = reading.idle();
        if (idle.isEmpty()) {
            return;
        }
        Optional<Duration> pressed = reading.pressed();
        boolean drifts = pressed.filter(p -> p.minus(idle.get()).compareTo(SAME_INPUT) > 0).isPresent();
        if (drifts) {
            input(news, sitting, pressed.get(), Signal.Kind.INPUT, now);
        }
        input(news, sitting, idle.get(), drifts ? Signal.Kind.DRIFT : Signal.Kind.INPUT, now);
    }

    private void input(List<Input> news, Sitting sitting, Duration ago, Signal.Kind kind, Instant now) {
        if (fresh(ago) && isNew(now.minus(ago), sitting)) {
            news.add(saw(now.minus(ago), kind));
        }
    }

    /** The signs come before the begin, so that the hold can be named by them. */
    private void calls(List<Input> news, State state, Set<CallSign> signs, Instant now) {
        if (!state.callSigns().equals(signs) && !(early() && state.callSigns().containsAll(signs))) {
            news.add(new Input.CallBy(now, signs));
        }
        changed(news, state.sitting().call(), !signs.isEmpty(), now, Signal.Kind.CALL_START, Signal.Kind.CALL_END);
    }

    /**
     * Whether it is another input than the last one. Compared in time that leaves suspend out, as idle times do: else one from before
     * a sleep would seem to come from after it.
     */
    private boolean fresh(Duration idle) {
        Duration at = running.minus(idle);
        boolean fresh = at.compareTo(input.plus(SAME_INPUT)) > 0;
        input = fresh ? at : input;
        return fresh;
    }

    private static boolean isNew(Instant input, Sitting sitting) {
        boolean first = sitting.seen().equals(sitting.begin());
        return input.isAfter(first ? sitting.begin() : sitting.seen().plus(SAME_INPUT));
    }

    /**
     * Sleep that no service has told of; where within the time since the last look it lay is not known, so it is put first. One clock is
     * read on both sides of the other, so that a process that was kept from running between two readings has not slept.
     */
    private List<Input> sleep(Instant now) {
        Duration ran = clock.running();
        Duration passed = clock.elapsed();
        Duration slept = passed.minus(elapsed).minus(clock.running().minus(running));
        Instant lastLook = now.minus(passed.minus(elapsed));
        running = ran;
        elapsed = passed;
        return slept.compareTo(SLEPT) > 0
                ? List.of(saw(lastLook, Signal.Kind.SLEEP), saw(lastLook.plus(slept), Signal.Kind.WAKE))
                : List.of();
    }

    /** A wall clock or a time zone that was set, as it is known at {@code now}. */
    List<Input> clocks(State state, Instant now) {
        List<Input> news = new ArrayList<>();
        Duration step = step(state);
        if (step.abs().compareTo(STEPPED) > 0) {
            // Once more: a stall between the readings of the two clocks looks like a step, but hardly twice in a row.
            step = step(state);
        }
        if (step.abs().compareTo(STEPPED) > 0) {
            news.add(new Input.ClockStepped(now, step));
        }
        if (!state.wall().zone().equals(clock.zone())) {
            news.add(new Input.ZoneChanged(now, clock.zone()));
        }
        return news;
    }

    private Duration step(State state) {
        return time.wallOffset().minus(state.wall().offset());
    }

    private void changed(List<Input> news, boolean was, boolean is, Instant at, Signal.Kind begin, Signal.Kind end) {
        if (differs(was, is)) {
            news.add(saw(at, is ? begin : end));
        }
    }

    private boolean differs(boolean was, boolean is) {
        return was != is && (is || !early());
    }

    private static Input saw(Instant at, Signal.Kind kind) {
        return new Input.Saw(new Signal(at, kind));
    }
}
