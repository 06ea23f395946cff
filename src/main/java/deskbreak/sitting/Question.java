// SPDX-License-Identifier: Apache-2.0
package deskbreak.sitting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The quiet question that is up.
 *
 * @param gap the absence it asks about; empty when it asks whether the person still stands
 */
public record Question(Instant asked, Optional<Duration> gap) {
    static final Duration UP_FOR = Duration.ofSeconds(60);
    /** The longest absence that is asked about. */
    static final Duration LONGEST_GAP = Duration.ofMinutes(15);
}
