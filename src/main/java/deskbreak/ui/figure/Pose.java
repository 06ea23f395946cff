// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import deskbreak.exercise.Position;

/** The poses that the still picture knows. */
public enum Pose {
    SEATED, STANDING, WALKING;

    /** How a break without moves looks: nobody who stays seated is shown walking. */
    public static Pose free(boolean seated) {
        return seated ? SEATED : WALKING;
    }

    /** The pose a move begins in, as the still picture shows it; moves on the floor begin standing. */
    public static Pose of(Position position) {
        return switch (position) {
            case SEATED, BALL -> SEATED;
            case STANDING, SEATED_OR_STANDING, SUPINE, PRONE, ALL_FOURS, KNEELING, LONG_SITTING, SIDE_LYING -> STANDING;
        };
    }
}
