// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import deskbreak.exercise.Position;

/** What the figure does where no motion says so. */
public enum Pose {
    SEATED, STANDING, WALKING,
    /** Swinging the arms on a chair, for who does not walk. */
    SWINGING;

    /** How a break without moves looks: nobody who stays seated is shown walking. */
    public static Pose free(boolean seated) {
        return seated ? SWINGING : WALKING;
    }

    /** The pose a move begins in, as far as sitting or standing says it; moves on the floor begin standing. */
    public static Pose of(Position position) {
        return switch (position) {
            case SEATED, BALL -> SEATED;
            case STANDING, SEATED_OR_STANDING, SUPINE, PRONE, ALL_FOURS, KNEELING, LONG_SITTING, SIDE_LYING -> STANDING;
        };
    }
}
