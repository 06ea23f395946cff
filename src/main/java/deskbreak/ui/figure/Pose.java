// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import deskbreak.exercise.Position;

/** The poses that the still picture knows. */
public enum Pose {
    SEATED, STANDING, WALKING;

    /** The pose a move begins in, as the still picture shows it; moves on the floor begin standing. */
    public static Pose of(Position position) {
        return switch (position) {
            case SEATED, BALL -> SEATED;
            case STANDING, SEATED_OR_STANDING, SUPINE, PRONE, ALL_FOURS, KNEELING, LONG_SITTING, SIDE_LYING -> STANDING;
        };
    }
}
