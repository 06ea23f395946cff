// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import deskbreak.exercise.Script.Kind;
import deskbreak.exercise.Script.Side;
import deskbreak.exercise.Script.Step;

/**
 * One move's part of a break.
 *
 * @param dose the dose to lead when there is time
 * @param repetitions how many of its repetitions on each side there is time for, at least one
 * @param pace how long its parts take
 */
record Portion(Exercise exercise, Dose dose, int repetitions, Pace pace) {
    static Portion of(Exercise exercise, Dose dose) {
        return new Portion(exercise, dose, rounds(exercise, dose), Pace.of(exercise, dose));
    }

    /** Repetitions that alternate are counted over both sides; an odd one is done on both. */
    private static int rounds(Exercise exercise, Dose dose) {
        return exercise.sides(dose) == Sides.ALTERNATING ? (dose.repetitions() + 1) / 2 : dose.repetitions();
    }

    Portion oneLess() {
        return new Portion(exercise, dose, repetitions - 1, pace);
    }

    /** How much of the dose is left, 0 to 1. */
    double share() {
        return (double) repetitions / rounds(exercise, dose);
    }

    Duration length() {
        return new Script(steps()).length();
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(step(Kind.LEAD_IN, pace.leadIn(), Optional.empty(), 0));
        switch (exercise.sides(dose)) {
            // Only the person knows which side is meant, so the steps name none.
            case BOTH, AFFECTED -> repeat(steps, Optional.empty());
            case EACH -> {
                repeat(steps, Optional.of(Side.LEFT));
                steps.add(step(Kind.CHANGE_SIDE, pace.changeSide(), Optional.of(Side.RIGHT), 0));
                repeat(steps, Optional.of(Side.RIGHT));
            }
            case ALTERNATING -> alternate(steps);
        }
        // The way back is the move's own: the next one begins where it begins.
        rest(steps, pace.back());
        return steps;
    }

    private void repeat(List<Step> steps, Optional<Side> side) {
        for (int n = 1; n <= repetitions; n++) {
            if (n > 1) {
                rest(steps, pace.rest());
            }
            steps.add(work(side, n));
        }
    }

    private void alternate(List<Step> steps) {
        for (int n = 1; n <= repetitions; n++) {
            if (n > 1) {
                rest(steps, pace.rest());
            }
            steps.add(work(Optional.of(Side.LEFT), n));
            rest(steps, pace.rest());
            steps.add(work(Optional.of(Side.RIGHT), n));
        }
    }

    private void rest(List<Step> steps, Duration length) {
        if (held()) {
            steps.add(step(Kind.REST, length, Optional.empty(), 0));
        }
    }

    private Step work(Optional<Side> side, int repetition) {
        return held() ? step(Kind.HOLD, dose.hold(), side, repetition) : step(Kind.MOVE, pace.move(), side, repetition);
    }

    private boolean held() {
        return !dose.hold().isZero();
    }

    private Step step(Kind kind, Duration length, Optional<Side> side, int repetition) {
        return new Step(kind, Optional.of(exercise.id()), length, side, repetition, repetition == 0 ? 0 : repetitions);
    }
}
