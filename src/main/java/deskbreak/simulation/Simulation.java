// SPDX-License-Identifier: Apache-2.0
package deskbreak.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import deskbreak.breaks.Breaks;
import deskbreak.breaks.Event;
import deskbreak.breaks.Input;
import deskbreak.breaks.Moves;
import deskbreak.breaks.Rules;
import deskbreak.breaks.Stage;
import deskbreak.breaks.State;
import deskbreak.exercise.Chooser;
import deskbreak.sitting.Signal;

/** Runs the agent's own rules over a trace, from one moment that matters to the next. */
public final class Simulation {
    private static final Duration ANSWERS_AFTER = Duration.ofSeconds(5);

    private final Breaks breaks;
    private final Options options;
    private final Consumer<Event> out;
    private final Count count = new Count();
    private State state;
    private Seen seen = Seen.NOTHING;
    private Seen told = Seen.NOTHING;
    private boolean answersItself;
    private Instant answerAt = Instant.MAX;
    private Instant downSince = Instant.MAX;
    private Instant upAt = Instant.MAX;

    /**
     * How to simulate.
     *
     * @param answer what answers every prompt 5 s after it appears, unless the trace has answers of its own or is a recording; empty to
     *            ignore them
     * @param seed decides among moves that are equally fitting
     */
    public record Options(Rules rules, Optional<TraceLine.Answers> answer, long seed, ZoneId zone) {}

    private Simulation(Moves moves, Options options, Instant begin, Consumer<Event> out) {
        this.breaks = new Breaks(moves);
        this.options = options;
        this.out = out;
        this.state = State.start(begin, options.zone(), options.rules(), Chooser.Memory.seeded(options.seed()));
    }

    /**
     * Runs {@code trace}, which is in time order and is read twice.
     *
     * @param out gets every event in the order the agent learns of it
     */
    public static Summary run(Iterable<TraceLine> trace, Moves moves, Options options, Consumer<Event> out) {
        Instant begin = Instant.EPOCH;
        Instant end = null;
        boolean answers = false;
        boolean recorded = false;
        for (TraceLine line : trace) {
            begin = end == null ? line.at() : begin;
            Instant reaches = reaches(line);
            end = end == null || reaches.isAfter(end) ? reaches : end;
            answers |= line instanceof TraceLine.Answer;
            recorded |= line instanceof TraceLine.Told;
        }
        Simulation simulation = new Simulation(moves, options, begin, out);
        simulation.answersItself = !answers && !recorded && options.answer().isPresent();
        Instant last = simulation.play(new Timeline(trace, recorded), end == null ? begin : end);
        return simulation.count.summary(simulation.state.sitting().totals(last));
    }

    /** The instant up to which a trace reaches: its {@code end}, or the last instant it names. */
    public static Instant end(Iterable<TraceLine> trace) {
        Instant end = Instant.EPOCH;
        boolean first = true;
        for (TraceLine line : trace) {
            if (line instanceof TraceLine.End) {
                return line.at();
            }
            Instant reaches = reaches(line);
            end = first || reaches.isAfter(end) ? reaches : end;
            first = false;
        }
        return end;
    }

    private static Instant reaches(TraceLine line) {
        return switch (line) {
            case TraceLine.Inputs inputs -> inputs.until();
            case TraceLine.Restart restart -> restart.at().plus(restart.down());
            default -> line.at();
        };
    }

    private Instant play(Timeline timeline, Instant end) {
        while (true) {
            Instant line = timeline.next();
            Instant at = earlier(line, upAt);
            goOn(earlier(at, end));
            if (at.isAfter(end)) {
                settle(end);
                return end;
            }
            if (at.equals(upAt)) {
                comeUp();
            }
            if (line.equals(at) && !takeAll(timeline.take(at))) {
                settle(at);
                return at;
            }
        }
    }

    /** Plays on to just before {@code at}: what the rules do by themselves, and the answers to it. */
    private void goOn(Instant at) {
        while (true) {
            Instant own = state.next().orElse(Instant.MAX);
            if (answerAt.isBefore(at) && !own.isBefore(answerAt)) {
                answerItself();
            } else if (own.isBefore(at)) {
                settle(own);
            } else {
                return;
            }
        }
    }

    private void settle(Instant at) {
        learn(breaks.settle(state, at));
    }

    private void feed(Input input) {
        learn(breaks.step(state, input));
    }

    private void learn(Breaks.Step step) {
        state = step.state();
        for (Event event : step.events()) {
            count.event(event);
            out.accept(event);
            if (answersItself && event instanceof Event.PromptShown shown) {
                answerAt = shown.at().plus(ANSWERS_AFTER);
            }
        }
    }

    private void answerItself() {
        Instant at = answerAt;
        answerAt = Instant.MAX;
        answer(at, options.answer().orElseThrow(), Optional.empty());
    }

    /** Whether the simulation goes on after these lines. */
    private boolean takeAll(List<TraceLine> lines) {
        for (TraceLine line : lines) {
            if (line instanceof TraceLine.End) {
                return false;
            }
            take(line);
        }
        if (!lines.isEmpty() && answerAt.equals(lines.getFirst().at())) {
            settle(answerAt);
            answerItself();
        }
        return true;
    }

    private void take(TraceLine line) {
        Instant at = line.at();
        if (line instanceof TraceLine.Signal signal) {
            seen = seen.after(signal.kind());
        }
        switch (line) {
            case TraceLine.ClockStep step -> feed(new Input.ClockStepped(at, step.by()));
            case TraceLine.Restart restart -> goDown(restart);
            case TraceLine.Inputs inputs when up() -> {
                count.input(at);
                feed(new Input.Saw(new Signal(at, Signal.Kind.INPUT)));
            }
            case TraceLine.Signal signal when up() -> signal(at, signal.kind());
            case TraceLine.Answer answer when up() -> answer(at, answer.answer(), answer.length());
            case TraceLine.Told told when up() || told.input() instanceof Input.ZoneChanged -> feed(told.input());
            default -> {
                // Nobody is there to see it while the agent is down.
            }
        }
    }

    private boolean up() {
        return upAt.equals(Instant.MAX);
    }

    private void signal(Instant at, TraceLine.Kind kind) {
        switch (kind) {
            case POINTER -> feed(new Input.Saw(new Signal(at, Signal.Kind.DRIFT)));
            case STAND -> feed(new Input.Saw(new Signal(at, Signal.Kind.STAND)));
            case SIT -> feed(new Input.Saw(new Signal(at, Signal.Kind.SIT)));
            case IDLE_KNOWN -> feed(new Input.Saw(new Signal(at, Signal.Kind.IDLE_KNOWN)));
            case IDLE_UNKNOWN -> feed(new Input.Saw(new Signal(at, Signal.Kind.IDLE_UNKNOWN)));
            default -> tell(at);
        }
    }

    private void tell(Instant at) {
        seen.since(told, at).forEach(this::feed);
        told = seen;
    }

    private void goDown(TraceLine.Restart restart) {
        Instant back = restart.at().plus(restart.down());
        if (up()) {
            downSince = restart.at();
            upAt = back;
            feed(new Input.WentDown(restart.at()));
        } else if (back.isAfter(upAt)) {
            upAt = back;
        }
    }

    private void comeUp() {
        Instant at = upAt;
        upAt = Instant.MAX;
        feed(new Input.CameUp(at, downSince));
        tell(at);
    }

    /** Prompts are answered while they are up; only the corrections and "done" mean something without one. */
    private void answer(Instant at, TraceLine.Answers answer, Optional<Duration> length) {
        settle(at);
        boolean shown = state.offer().filter(o -> o.stage() instanceof Stage.Shown).isPresent();
        switch (answer) {
            case DONE -> feed(new Input.Done(at));
            case WAS_HERE -> feed(new Input.WasHere(at));
            case WAS_AWAY -> feed(new Input.WasAway(at));
            case START, SHORT, WALK, SNOOZE, SKIP -> {
                if (shown) {
                    feed(prompted(at, answer, length));
                }
            }
        }
    }

    private static Input prompted(Instant at, TraceLine.Answers answer, Optional<Duration> length) {
        return switch (answer) {
            case SHORT -> new Input.Start(at, Input.Manner.SHORT);
            case WALK -> new Input.Start(at, Input.Manner.WALK);
            case SNOOZE -> new Input.Snooze(at, length);
            case SKIP -> new Input.Skip(at);
            default -> new Input.Start(at, Input.Manner.FULL);
        };
    }

    private static Instant earlier(Instant a, Instant b) {
        return b.isBefore(a) ? b : a;
    }
}
