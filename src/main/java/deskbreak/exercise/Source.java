// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One article's statement of a move, word for word in {@code source} and {@code heading}, with that article's own
 * figures; an absent figure means that the article gives none.
 *
 * @param eachSide "yes", "no", "alternating" or "affected-side", as in the facts table; anything else is an {@link IllegalArgumentException}
 */
public record Source(String source, String heading, Optional<Duration> holdFrom, Optional<Duration> holdTo, OptionalInt repetitionsFrom,
        OptionalInt repetitionsTo, String eachSide) {
    public Source {
        sides(eachSide);
    }

    /** {@code eachSide} as the catalogue says it. */
    public Sides sides() {
        return sides(eachSide);
    }

    private static Sides sides(String eachSide) {
        return switch (eachSide) {
            case "yes" -> Sides.EACH;
            case "no" -> Sides.BOTH;
            case "alternating" -> Sides.ALTERNATING;
            case "affected-side" -> Sides.AFFECTED;
            default -> throw new IllegalArgumentException(
                    "eachSide must be one of yes, no, alternating, affected-side, not \"" + eachSide + "\"");
        };
    }
}
