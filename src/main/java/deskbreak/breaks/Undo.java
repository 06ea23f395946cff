// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.time.Instant;

/** A skip that can still be taken back. */
public record Undo(Offer offer, Counts counts, Tally tally, Instant skipped) {
    static final Duration POSSIBLE_FOR = Duration.ofMinutes(1);

    boolean possibleAt(Instant now) {
        return !now.isAfter(skipped.plus(POSSIBLE_FOR));
    }
}
