// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import deskbreak.exercise.Progress;
import deskbreak.sitting.CallSign;
import deskbreak.sitting.Signal;

/** What goes into {@link Breaks#step}; {@code at} is true elapsed time and never runs backwards. */
public sealed interface Input {
    /** Elapsed time, told as an instant; {@link WallClock} says what the wall clock shows then. */
    Instant at();

    /** Look at the clock; nothing else. Late, missing or doubled ones change nothing. */
    record Heartbeat(Instant at) implements Input {}

    record Saw(Signal signal) implements Input {
        @Override
        public Instant at() {
            return signal.at();
        }
    }

    record FullScreen(Instant at, boolean on) implements Input {}

    record DoNotDisturb(Instant at, boolean on) implements Input {}

    /** @param on whether a calendar says that the person is busy */
    record Busy(Instant at, boolean on) implements Input {}

    /**
     * What shows the call that is in progress, or begins at this instant. Only words depend on it.
     *
     * @param signs empty when the call is over, or when nothing tells
     */
    record CallBy(Instant at, Set<CallSign> signs) implements Input {
        public CallBy {
            signs = Set.copyOf(signs);
        }
    }

    /** Start what is offered, or a break now when nothing is. */
    record Start(Instant at, Manner manner) implements Input {}

    /** Start a break of these moves now, whatever is offered. */
    record StartOf(Instant at, List<String> exercises, Manner manner) implements Input {
        public StartOf {
            exercises = List.copyOf(exercises);
        }
    }

    /** Start this routine now, whatever is offered. */
    record StartRoutine(Instant at, Sequence routine, Manner manner) implements Input {}

    /** @param length empty for the preselected one */
    record Snooze(Instant at, Optional<Duration> length) implements Input {}

    record Skip(Instant at) implements Input {}

    /** The person says that the break is done, or leaves it. */
    record Done(Instant at) implements Input {}

    record WasHere(Instant at) implements Input {}

    record WasAway(Instant at) implements Input {}

    record PauseBy(Instant at, Pause pause) implements Input {}

    record Resume(Instant at) implements Input {}

    record AskAnyway(Instant at) implements Input {}

    record UndoSkip(Instant at) implements Input {}

    record UndoLonger(Instant at) implements Input {}

    record GuidePause(Instant at, boolean on) implements Input {}

    /** @param progress at or past the length of the break it ends as taken */
    record GuideSeek(Instant at, Duration progress) implements Input {}

    record RulesChanged(Instant at, Rules rules) implements Input {}

    /**
     * What may be offered has changed.
     *
     * @param ids every move that may not be offered from now on
     */
    record HeldBack(Instant at, Set<String> ids) implements Input {
        public HeldBack {
            ids = Set.copyOf(ids);
        }
    }

    /** The doses of moves have grown or fallen back. */
    record DosesChanged(Instant at, Progress progress) implements Input {}

    /** A routine's set time has come. */
    record RoutineDue(Instant at, Sequence routine) implements Input {}

    record ClockStepped(Instant at, Duration by) implements Input {}

    record ZoneChanged(Instant at, ZoneId zone) implements Input {}

    record WentDown(Instant at) implements Input {}

    /** @param since when it went down */
    record CameUp(Instant at, Instant since) implements Input {}

    /** How a break is started. */
    enum Manner {
        FULL, SHORT, WALK
    }
}
