// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import deskbreak.exercise.Position;

/** What the figure does where no motion says so. */
public enum Pose {
    SEATED, STANDING, WALKING,
    /** Swinging the arms on a chair, for who does not walk. */
    SWINGING;

    /** The pose a move begins in, as far as sitting or standing says it; moves on the floor begin standing. */
    public static Pose of(Position position) {
        return switch (position) {
            case SEATED, BALL -> SEATED;
            case STANDING, SEATED_OR_STANDING, SUPINE, PRONE, ALL_FOURS, KNEELING, LONG_SITTING, SIDE_LYING -> STANDING;
        };
    }
}
