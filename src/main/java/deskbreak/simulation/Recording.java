// SPDX-License-Identifier: Apache-2.0
package deskbreak.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import deskbreak.breaks.Input;
import deskbreak.breaks.State;
import deskbreak.sitting.Signal;

/**
 * Turns what a running agent is told into the lines of a trace, so that a simulation of it comes to the same. A line has the instant at
 * which the agent took it in: the true one of an input, and for one that it learned of later than something else, that one's.
 */
public final class Recording {
    private static final Duration SINGLE = Duration.ofSeconds(1);

    private final Consumer<TraceLine> out;
    private final List<TraceLine> whileDown = new ArrayList<>();
    private Optional<Instant> down = Optional.empty();
    private Instant latest;
    private boolean begun;

    /**
     * @param before the instant that lines of an earlier agent reach up to; empty for a trace that begins
     * @param out gets the lines, in time order
     */
    public Recording(Optional<Instant> before, Consumer<TraceLine> out) {
        this.out = out;
        latest = before.orElse(Instant.MIN);
        begun = before.isPresent();
    }

    /** Takes down {@code input}, which is about to be fed to the rules in that state. */
    public void fed(State state, Input input) {
        if (!begun) {
            begun = true;
            begin(state);
        }
        Instant at = input.at().isAfter(state.now()) ? input.at() : state.now();
        switch (input) {
            case Input.WentDown i -> down = Optional.of(at);
            case Input.CameUp i -> cameUp(at);
            default -> line(at, input).ifPresent(this::write);
        }
    }

    /** What a simulation has to know to begin where the agent did. */
    private void begin(State state) {
        Instant at = state.now();
        write(new TraceLine.Told(at, new Input.ZoneChanged(at, state.wall().zone())));
        if (!state.wall().offset().isZero()) {
            write(new TraceLine.ClockStep(at, state.wall().offset()));
        }
        write(new TraceLine.Told(at, new Input.RulesChanged(at, state.rules())));
    }

    /** Only then is it known for how long it was down. */
    private void cameUp(Instant at) {
        Instant from = down.orElse(at);
        down = Optional.empty();
        write(new TraceLine.Restart(from, Duration.between(from, at)));
        whileDown.forEach(this::write);
        whileDown.clear();
    }

    private void write(TraceLine line) {
        if (down.isPresent()) {
            whileDown.add(line);
            return;
        }
        Instant at = later(line.at(), latest);
        latest = at;
        out.accept(at.equals(line.at()) ? line : moved(line, at));
    }

    private static TraceLine moved(TraceLine line, Instant at) {
        return switch (line) {
            case TraceLine.Inputs l -> new TraceLine.Inputs(at, later(at, l.until()), l.every());
            case TraceLine.Signal l -> new TraceLine.Signal(at, l.kind());
            case TraceLine.Answer l -> new TraceLine.Answer(at, l.answer(), l.length());
            case TraceLine.ClockStep l -> new TraceLine.ClockStep(at, l.by());
            case TraceLine.Restart l -> new TraceLine.Restart(at, shortened(l, at));
            case TraceLine.Told l -> new TraceLine.Told(at, l.input());
            case TraceLine.End l -> new TraceLine.End(at);
        };
    }

    private static Duration shortened(TraceLine.Restart restart, Instant at) {
        Duration left = Duration.between(at, restart.at().plus(restart.down()));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    /** Nothing for what only words and the choice of moves depend on. */
    private static Optional<TraceLine> line(Instant at, Input input) {
        return switch (input) {
            case Input.Heartbeat i -> Optional.empty();
            case Input.CallBy i -> Optional.empty();
            case Input.HeldBack i -> Optional.empty();
            case Input.DosesChanged i -> Optional.empty();
            case Input.Saw i -> Optional.of(seen(at, i.signal().kind()));
            case Input.FullScreen i -> signal(at, i.on() ? TraceLine.Kind.FULLSCREEN_ON : TraceLine.Kind.FULLSCREEN_OFF);
            case Input.DoNotDisturb i -> signal(at, i.on() ? TraceLine.Kind.DND_ON : TraceLine.Kind.DND_OFF);
            case Input.Busy i -> signal(at, i.on() ? TraceLine.Kind.BUSY_ON : TraceLine.Kind.BUSY_OFF);
            case Input.ClockStepped i -> Optional.of(new TraceLine.ClockStep(at, i.by()));
            default -> Optional.of(new TraceLine.Told(at, input));
        };
    }

    private static Optional<TraceLine> signal(Instant at, TraceLine.Kind kind) {
        return Optional.of(new TraceLine.Signal(at, kind));
    }

    private static TraceLine seen(Instant at, Signal.Kind kind) {
        return switch (kind) {
            case INPUT -> new TraceLine.Inputs(at, at, SINGLE);
            case DRIFT -> new TraceLine.Signal(at, TraceLine.Kind.POINTER);
            default -> new TraceLine.Signal(at, TraceLine.Kind.valueOf(kind.name()));
        };
    }
}
