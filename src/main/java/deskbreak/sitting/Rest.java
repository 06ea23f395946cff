// SPDX-License-Identifier: Apache-2.0
package deskbreak.sitting;

import java.time.Instant;
import java.util.Optional;

/**
 * A break under way: gaps mean nothing until it is known whether it was taken.
 *
 * @param left the begin of a lock or sleep of two minutes or more inside it
 * @param back the first input after that
 */
public record Rest(Instant from, Optional<Instant> left, Optional<Instant> back) {
    Rest returned(Instant at) {
        return left.isPresent() && back.isEmpty() ? new Rest(from, left, Optional.of(at)) : this;
    }
}
