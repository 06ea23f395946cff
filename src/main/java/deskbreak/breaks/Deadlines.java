// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import deskbreak.sitting.Sitting;

/** When the rules of breaks next do something by themselves. */
final class Deadlines {
    /** Without an input for this long, nobody is interrupted in the middle of a word: more than the 2 s that count as mid-typing. */
    static final Duration REST = Duration.ofMillis(2500);
    /** A cue for which the hands have not come to rest by then is one no more. */
    private static final Duration CUE_LASTS = Duration.ofSeconds(30);

    private Deadlines() {
    }

    static Optional<Instant> next(State state) {
        Instant first = earlier(state.sitting().next(), breaks(state));
        return first.equals(Instant.MAX) ? Optional.empty() : Optional.of(first);
    }

    /** The same without the rules of sitting; {@link Instant#MAX} for never. */
    static Instant breaks(State state) {
        Instant next = due(state);
        next = earlier(next, offer(state));
        next = earlier(next, cue(state));
        next = earlier(next, run(state));
        next = earlier(next, pauseEnd(state));
        next = earlier(next, state.hoursEdge().orElse(Instant.MAX));
        return earlier(next, longerEnd(state));
    }

    static Instant due(State state) {
        Instant next = Instant.MAX;
        for (Plan plan : state.rules().plans()) {
            next = earlier(next, state.dueAt(plan).orElse(Instant.MAX));
        }
        return next;
    }

    /** When the hands rest after a cue; never once it is over. */
    static Instant cue(State state) {
        Instant rest = state.active().plus(REST);
        return state.cue().filter(at -> !rest.isAfter(at.plus(CUE_LASTS))).map(at -> rest).orElse(Instant.MAX);
    }

    static Instant run(State state) {
        return state.run().isPresent() ? state.run().get().end(state.typing(), state.sitting().seen()).at() : Instant.MAX;
    }

    static Instant pauseEnd(State state) {
        return state.pause().isEmpty() ? Instant.MAX : switch (state.pause().get()) {
            case Pause.Until until -> until.at();
            case Pause.UntilShown shown -> state.wall().local(state.now()).isBefore(shown.moment())
                    ? state.wall().next(shown.moment(), state.now())
                    : state.now();
            case Pause.UntilResumed resumed -> Instant.MAX;
        };
    }

    /** At midnight intervals are as long as they were again. */
    static Instant longerEnd(State state) {
        Optional<Tally.Prompt> longer = state.tally().longer();
        if (longer.isEmpty()) {
            return Instant.MAX;
        }
        boolean today = longer.get().day().equals(state.wall().day(state.now()));
        return today ? state.wall().midnightAfter(state.now()) : state.now();
    }

    static Instant offer(State state) {
        return state.offer().isEmpty() ? Instant.MAX : switch (state.offer().get().stage()) {
            case Stage.Waiting waiting -> state.blocked() ? Instant.MAX : showAt(state, waiting);
            case Stage.Held held -> Instant.MAX;
            case Stage.Capped capped -> capEnd(state);
            case Stage.Shown shown -> shown.at().plus(state.rules().answerWithin());
            case Stage.Snoozed snoozed -> snoozed.until();
            case Stage.Missed missed -> missed.until();
        };
    }

    /** A lull under way counts; the longest wait is counted from the same instant as the lull. */
    static Instant showAt(State state, Stage.Waiting waiting) {
        Sitting sitting = state.sitting();
        if (!sitting.idleKnown()) {
            return waiting.from();
        }
        Instant lull = lullAt(state, waiting);
        return earlier(lull, waiting.from().plus(state.rules().waitAtMost()));
    }

    static Instant lullAt(State state, Stage.Waiting waiting) {
        Instant lull = state.active().plus(state.rules().lull());
        return lull.isAfter(waiting.from()) ? lull : waiting.from();
    }

    /** When the limits allow a first prompt; now or before when they do. */
    static Instant capEnd(State state) {
        return Caps.allowedAt(state, state.now()).orElse(state.now());
    }

    static Instant earlier(Instant a, Instant b) {
        return b.isBefore(a) ? b : a;
    }
}
