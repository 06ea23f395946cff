// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.guide;

import deskbreak.exercise.Script.Kind;
import deskbreak.exercise.Script.Step;
import deskbreak.ui.sound.Cue;

/** Which sound a change of steps has. */
final class Cues {
    private Cues() {
    }

    /** The guide goes from one step to another, by itself or by hand. */
    static Cue of(Step from, Step to) {
        return switch (to.kind()) {
            case HOLD -> Cue.BEGIN;
            case MOVE -> from.kind() == Kind.MOVE ? Cue.AGAIN : Cue.BEGIN;
            case REST -> Cue.END;
            case CHANGE_SIDE -> Cue.SIDE;
            case LEAD_IN, WALK -> Cue.NEXT;
        };
    }
}
