// SPDX-License-Identifier: Apache-2.0
package deskbreak.sitting;

import java.time.Duration;
import java.time.Instant;

/**
 * A gap in input inside a bout, long enough that the person may have been away after all.
 *
 * @param leftOut the standing left out of the bout before it
 */
public record Gap(Instant from, Instant to, Duration leftOut) {
    static final Duration SHORTEST = Duration.ofMinutes(2);

    Duration length() {
        return Duration.between(from, to);
    }
}
