// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How much of a move: one level of its build-up. The figures that a source states all come from one and the same source; the others
 * are cautious ones of the project's own.
 *
 * @param hold how long one repetition is held; zero where a repetition is a movement without a hold
 * @param repetitions repetitions on each side, over both sides where they alternate; 1 to 100
 * @param ownFigures the figures that are the project's own, because that source does not state them
 * @param source the article that it follows ("A"); empty when every figure is the project's own, or the person's
 */
public record Dose(Duration hold, int repetitions, Set<Figure> ownFigures, Optional<String> source) {
    /** What a dose is made of. */
    public enum Figure {
        HOLD, REPETITIONS
    }

    public Dose {
        if (hold.isNegative() || hold.compareTo(Duration.ofMinutes(5)) > 0) {
            throw new IllegalArgumentException("hold must be PT0S to PT5M, not " + hold);
        }
        if (repetitions < 1 || repetitions > 100) {
            throw new IllegalArgumentException("repetitions must be 1 to 100, not " + repetitions);
        }
        ownFigures = Set.copyOf(ownFigures);
    }

    /** A dose that follows no article. */
    public Dose(Duration hold, int repetitions, Set<Figure> ownFigures) {
        this(hold, repetitions, ownFigures, Optional.empty());
    }

    /** Whether any of the figures is the project's own. */
    public boolean own() {
        return !ownFigures.isEmpty();
    }

    /** "Too hard": half the repetitions, or half the hold in whole seconds when there is one repetition. */
    public Dose eased() {
        if (repetitions > 1) {
            return new Dose(hold, repetitions / 2, ownFigures, source);
        }
        return hold.toSeconds() < 2 ? this : new Dose(Duration.ofSeconds(hold.toSeconds() / 2), 1, ownFigures, source);
    }
}
