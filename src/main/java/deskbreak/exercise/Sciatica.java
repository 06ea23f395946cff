// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.util.Optional;

import deskbreak.exercise.Script.Side;

/** What the person has said about sciatica. */
public enum Sciatica {
    NO,
    /** Yes, and not which side: both, or not sure. */
    YES, LEFT, RIGHT;

    /** The side that was named. */
    public Optional<Side> side() {
        return switch (this) {
            case NO, YES -> Optional.empty();
            case LEFT -> Optional.of(Side.LEFT);
            case RIGHT -> Optional.of(Side.RIGHT);
        };
    }
}
