// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What the person's calendars say. Answers at once, from what was read last; never throws. */
public interface Calendar {
    /** No calendar has been chosen. */
    Calendar NONE = at -> Optional.empty();

    /**
     * Until when the person is busy.
     *
     * @param at by the wall clock
     * @return the end of the busy time that {@code at} lies in, by the wall clock; empty when the person is free
     */
    Optional<Instant> busyUntil(Instant at);

    /** When the next busy time after {@code at} begins, by the wall clock, as far as it is known. */
    default Optional<Instant> nextBusy(Instant at) {
        return Optional.empty();
    }

    /** One line for each calendar that cannot be read, by the name that the person gave it. */
    default Map<String, String> troubles() {
        return Map.of();
    }
}
