// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

/**
 * A moment of a motion.
 *
 * @param share how much of the phase has passed, 0 to 1
 * @param mirrored whether it is done on the right side; in CHANGE whether it comes from the right side
 */
public record Moment(Phase phase, double share, boolean mirrored) {
    /** Where in a repetition. */
    public enum Phase {
        REST, OUT, HELD, BACK,
        /** From rest on one side to rest on the other. */
        CHANGE
    }

    /** At rest, on the left. */
    public static final Moment START = new Moment(Phase.REST, 0, false);
}
