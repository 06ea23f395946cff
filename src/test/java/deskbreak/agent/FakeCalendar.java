// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A calendar with at most one meeting. */
final class FakeCalendar implements Calendar {
    Optional<Instant> from = Optional.empty();
    Instant until = Instant.MIN;
    Map<String, String> troubles = Map.of();

    void meeting(Instant begin, Instant end) {
        from = Optional.of(begin);
        until = end;
    }

    @Override
    public Optional<Instant> busyUntil(Instant at) {
        return from.filter(begin -> !begin.isAfter(at) && until.isAfter(at)).map(begin -> until);
    }

    @Override
    public Optional<Instant> nextBusy(Instant at) {
        return from.filter(at::isBefore);
    }

    @Override
    public Map<String, String> troubles() {
        return troubles;
    }
}
