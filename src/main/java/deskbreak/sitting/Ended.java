// SPDX-License-Identifier: Apache-2.0
package deskbreak.sitting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The last end of a bout, kept so that it can be undone.
 *
 * @param back when the next bout began; empty until then
 * @param stood how much of the time between was standing
 */
public record Ended(Posture.Seated bout, Instant at, Optional<Instant> back, Duration stood) {
    /** How long after the return it can be undone. */
    static final Duration UNDOABLE_FOR = Duration.ofMinutes(30);

    Ended returned(Instant at) {
        return back.isPresent() ? this : new Ended(bout, this.at, Optional.of(at), stood);
    }

    Ended plusStood(Duration more) {
        return back.isPresent() ? this : new Ended(bout, at, back, stood.plus(more));
    }

    boolean undoableAt(Instant now) {
        return back.isEmpty() || !now.isAfter(back.get().plus(UNDOABLE_FOR));
    }
}
