// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.Instant;

import deskbreak.breaks.Stage;
import deskbreak.breaks.State;

/** How closely the sensors are looked at. */
public enum Attention {
    /** Only what costs nothing: idle time, lock, sleep; and what was on at the last look, until it is off. */
    GLANCE,
    /** Also what costs something: a prompt is due or nearly due, or the input has stopped, so that it matters now. */
    CLOSE,
    /** Also whether something is pressed or the pointer merely moves: a prompt waits for a lull. */
    LULL;

    /** Before due, a cue in the last five minutes shows a prompt early; a little more, so that the first answers are in by then. */
    private static final Duration NEARLY_DUE = Duration.ofMinutes(5).plusSeconds(30);
    /** A gap in input that may become one that ends the bout, unless a call or a video explains it. */
    private static final Duration STOPPED = Duration.ofSeconds(30);

    /** The closest look that makes sense now, for somebody who waits for what the sensors say. */
    static Attention closely(State state) {
        return waiting(state) ? LULL : CLOSE;
    }

    static Attention now(State state, Instant now) {
        if (state.blocked() || state.run().isPresent()) {
            return GLANCE;
        }
        if (waiting(state)) {
            return LULL;
        }
        boolean due = state.offer().isPresent() || state.rules().plans().stream().flatMap(p -> state.dueAt(p).stream())
                .anyMatch(at -> !at.isAfter(now.plus(NEARLY_DUE)));
        boolean stopped = !state.sitting().seen().plus(STOPPED).isAfter(now);
        return due || stopped ? CLOSE : GLANCE;
    }

    private static boolean waiting(State state) {
        return state.offer().filter(o -> o.stage() instanceof Stage.Waiting).isPresent();
    }
}
