// SPDX-License-Identifier: Apache-2.0
package deskbreak.sitting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the rules of sitting conclude from what they were told; dated at the instant the rule names. */
public sealed interface Turn {
    /** True elapsed time; it may lie before that of an earlier turn, because ends of bouts are backdated. */
    Instant at();

    record BoutStarted(Instant at) implements Turn {}

    /** @param sat how long it lasted, standing left out */
    record BoutEnded(Instant at, Duration sat, BoutEnd reason) implements Turn {}

    /** Standing of two minutes or more is over. */
    record Stood(Instant at, Instant from) implements Turn {}

    /** Time away that did not begin with a prompted break is over. */
    record NaturalBreak(Instant at, Duration away) implements Turn {}

    /** @param gap how long the person was away, or empty when it asks whether they still stand */
    record Asked(Instant at, Optional<Duration> gap) implements Turn {}
}
