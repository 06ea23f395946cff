// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.time.Duration;

import deskbreak.exercise.motion.Motion;

/**
 * How long the parts of a move take when its motion runs as fast as it is meant to.
 *
 * @param leadIn to read how it begins, to get there, and to go out into a first hold
 * @param move one repetition without a hold
 * @param rest back from one hold and out into the next
 * @param changeSide from the last repetition on one side to the first on the other
 * @param back from the last hold to where the move began
 */
record Pace(Duration leadIn, Duration move, Duration rest, Duration changeSide, Duration back) {
    /** How long a body takes to change sides, in seconds. */
    static final double CHANGE = 1.2;

    /** Of a move whose motion nobody has drawn, in seconds. */
    private static final double WAY = 1.5;
    private static final double MOVE = 4;

    private static final double READY = 5;
    private static final double READY_ON_THE_FLOOR = 10;
    private static final double SIT_STILL = 2;

    static Pace of(Exercise exercise, Dose dose) {
        boolean held = !dose.hold().isZero();
        return exercise.motion().map(motion -> of(exercise, dose, motion))
                .orElseGet(() -> new Pace(leadIn(exercise, held ? WAY : 0), seconds(MOVE, MOVE, MOVE), seconds(WAY * 2, 3, 8),
                        seconds(WAY * 2, 3, 10), seconds(WAY, 2, 5)));
    }

    private static Pace of(Exercise exercise, Dose dose, Motion motion) {
        boolean held = !dose.hold().isZero();
        double turns = exercise.sides(dose) == Sides.ALTERNATING && motion.lopsided() ? CHANGE : 0;
        double both = motion.outSeconds() + motion.backSeconds();
        return new Pace(leadIn(exercise, held ? motion.outSeconds() : 0), seconds(both + turns, 3, 12), seconds(both + turns, 3, 8),
                seconds(held ? both + CHANGE : CHANGE, 3, 10), seconds(motion.backSeconds(), 2, 5));
    }

    private static Duration leadIn(Exercise exercise, double out) {
        double ready = switch (exercise.position()) {
            case SEATED, STANDING, SEATED_OR_STANDING -> READY;
            case SUPINE, PRONE, ALL_FOURS, KNEELING, LONG_SITTING, SIDE_LYING, BALL -> READY_ON_THE_FLOOR;
        };
        return seconds(SIT_STILL + out, ready, READY_ON_THE_FLOOR + SIT_STILL);
    }

    /** In half seconds, so that what is written about a script stays readable. */
    private static Duration seconds(double wanted, double least, double most) {
        return Duration.ofMillis(500L * (long) Math.ceil(2 * Math.clamp(wanted, least, most) - 0.001));
    }
}
