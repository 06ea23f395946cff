// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The one state machine: a state and an input make the next state and what happened on the way there.
 *
 * <p>A moment at which the rules of breaks do something by themselves (a lull, an end of a snooze) counts once something
 * later than it is seen, so that everything of one instant is taken in before it is acted on; an answer comes after
 * that. How often and how late anybody looks therefore makes no difference.
 */
public final class Breaks {
    private final Moves moves;

    /** @param moves chooses the moves of a break */
    public Breaks(Moves moves) {
        this.moves = moves;
    }

    /**
     * What came of an input.
     *
     * @param events in the order they were learned
     * @param refusal why the input could not be carried out; time went on all the same
     */
    public record Step(State state, List<Event> events, Optional<Refusal> refusal) {}

    /** Takes {@code input} in. Never throws, whatever the order of inputs; one from before {@link State#now} counts as being now. */
    public Step step(State state, Input input) {
        return new BreaksStep(state, moves).take(input);
    }

    /** Everything of the instant {@code at} is known: does what the rules do by themselves up to and including it. */
    public Step settle(State state, Instant at) {
        return new BreaksStep(state, moves).settle(at);
    }

    /**
     * The state after {@code within}, if a prompt has come up by itself by then and nothing else has happened; empty where none does, or one
     * is up already. It is the prompt that will come, moves and all, because choosing them is part of the rules.
     */
    public Optional<State> foreseen(State state, Duration within) {
        Instant horizon = state.now().plus(within);
        if (state.prompted() || state.next().filter(at -> !at.isAfter(horizon)).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(settle(state, horizon).state()).filter(State::prompted);
    }
}
