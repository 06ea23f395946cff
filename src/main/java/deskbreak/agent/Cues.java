// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.util.Optional;

import deskbreak.breaks.Input;
import deskbreak.breaks.State;
import deskbreak.history.Cue;

/** Recognises the strong cues among the inputs. The rules act on them and forget them; the history names them. */
final class Cues {
    private Cues() {
    }

    static Optional<Cue> in(State before, Input input, State after) {
        return switch (input) {
            case Input.Saw saw -> seen(before, saw, after);
            case Input.FullScreen screen -> when(before.fullScreen() && !after.fullScreen(), Cue.FULL_SCREEN_ENDED);
            default -> Optional.empty();
        };
    }

    private static Optional<Cue> seen(State before, Input.Saw saw, State after) {
        return switch (saw.signal().kind()) {
            case UNLOCK -> when(before.sitting().shut().now() && !after.sitting().shut().now(), Cue.UNLOCKED);
            case CALL_END -> when(before.sitting().call(), Cue.CALL_ENDED);
            default -> Optional.empty();
        };
    }

    private static Optional<Cue> when(boolean heard, Cue cue) {
        return heard ? Optional.of(cue) : Optional.empty();
    }
}
