// SPDX-License-Identifier: Apache-2.0
package deskbreak.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import deskbreak.breaks.Input;

/**
 * One line of an activity trace. {@link #at} is true elapsed time, whatever the wall clock of the trace shows.
 */
public sealed interface TraceLine {
    /** When it was seen; never before the line above it. */
    Instant at();

    /**
     * Inputs from {@code at} to {@code until}, both included.
     *
     * @param every the time between two of them, over zero
     */
    record Inputs(Instant at, Instant until, Duration every) implements TraceLine {}

    /** Something the sensors saw begin or end. */
    record Signal(Instant at, Kind kind) implements TraceLine {}

    /** @param length for a snooze, how long; empty for the preselected one */
    record Answer(Instant at, Answers answer, Optional<Duration> length) implements TraceLine {}

    /** The wall clock is moved by that much from then on. */
    record ClockStep(Instant at, Duration by) implements TraceLine {}

    /** The agent is down from {@code at} for that long. */
    record Restart(Instant at, Duration down) implements TraceLine {}

    /**
     * What a recorded agent was told besides: what the person asked of it, also with nothing on the screen; the settings; the time zone;
     * a routine's set time.
     *
     * @param input as of {@code at}
     */
    record Told(Instant at, Input input) implements TraceLine {}

    /** The simulation stops here. */
    record End(Instant at) implements TraceLine {}

    /** The signals that begin or end a state. */
    enum Kind {
        LOCK, UNLOCK, SLEEP, WAKE, CALL_START, CALL_END, FULLSCREEN_ON, FULLSCREEN_OFF, AWAKE_ON, AWAKE_OFF, DND_ON, DND_OFF, BUSY_ON, BUSY_OFF, STAND, SIT,
        /** The pointer moved and nothing was pressed. */
        POINTER,
        /** Something tells when the last input was, as it is at the begin; or nothing does any more. */
        IDLE_KNOWN, IDLE_UNKNOWN;

        /** The word in a trace: "call-start". */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** What a person may answer. */
    enum Answers {
        START, SHORT, SNOOZE, SKIP, WALK, DONE, WAS_HERE, WAS_AWAY;

        /** The word in a trace: "was-here". */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
