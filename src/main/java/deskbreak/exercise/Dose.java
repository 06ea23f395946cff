// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.time.Duration;

/**
 * How much of a move.
 *
 * @param hold how long one repetition is held; zero where a repetition is a movement without a hold
 * @param repetitions repetitions on each side, 1 to 100
 * @param own whether the figures are the project's own, because no source states one
 */
public record Dose(Duration hold, int repetitions, boolean own) {
    public Dose {
        if (hold.isNegative() || hold.compareTo(Duration.ofMinutes(5)) > 0) {
            throw new IllegalArgumentException("hold must be PT0S to PT5M, not " + hold);
        }
        if (repetitions < 1 || repetitions > 100) {
            throw new IllegalArgumentException("repetitions must be 1 to 100, not " + repetitions);
        }
    }
}
