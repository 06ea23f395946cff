// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

/**
 * A pose on the way.
 *
 * @param pose its name in the motion
 * @param over how long the way there takes, in seconds, over zero
 * @param stay how long it stays there before the way goes on, in seconds
 * @param ease how it moves between
 */
public record Key(String pose, double over, double stay, Ease ease) {
    /** How it moves between two poses. */
    public enum Ease {
        /** Begins and ends slowly, as people do. */
        SMOOTH,
        /** At one speed, for ways that go on through the pose. */
        STEADY;

        double of(double share) {
            return switch (this) {
                case SMOOTH -> share * share * (3 - 2 * share);
                case STEADY -> share;
            };
        }
    }
}
