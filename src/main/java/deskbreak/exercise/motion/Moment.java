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

    /** How many moments a second are told apart at least, so that those of one repetition come again in the next. */
    private static final int STEPS = 30;

    /**
     * The moment so long after the begin of a phase.
     *
     * @param passed in seconds
     * @param all how long the phase takes, in seconds, over zero
     */
    public static Moment since(double passed, Phase phase, double all, boolean mirrored) {
        double steps = Math.ceil(all * STEPS);
        return new Moment(phase, Math.clamp(Math.rint(passed / all * steps) / steps, 0, 1), mirrored);
    }

    /** The first moment that looks the same: nothing moves at rest or in a hold. */
    public Moment seen() {
        return phase == Phase.REST || phase == Phase.HELD ? new Moment(phase, 0, mirrored) : this;
    }
}
