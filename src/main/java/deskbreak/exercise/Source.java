// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One article's statement of a move, word for word in {@code source} and {@code heading}, with that article's own
 * figures; an absent figure means that the article gives none.
 *
 * @param eachSide "yes", "no", "alternating" or "affected-side", as in the facts table
 */
public record Source(String source, String heading, Optional<Duration> holdFrom, Optional<Duration> holdTo, OptionalInt repetitionsFrom,
        OptionalInt repetitionsTo, String eachSide) {}
