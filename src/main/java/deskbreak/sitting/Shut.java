// SPDX-License-Identifier: Apache-2.0
package deskbreak.sitting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Lock and sleep, which count as one when they touch or overlap.
 *
 * @param since the begin of the present one, or of the last one when {@code until} is there
 * @param until its end; empty while it lasts, and when there never was one
 */
public record Shut(boolean locked, boolean asleep, Optional<Instant> since, Optional<Instant> until) {
    /** One that lasts this long is time away from its begin. */
    static final Duration ENDS_BOUT_AFTER = Duration.ofMinutes(2);
    static final Shut OPEN = new Shut(false, false, Optional.empty(), Optional.empty());

    /** Whether the screen is locked or the machine sleeps. */
    public boolean now() {
        return locked || asleep;
    }

    Shut with(boolean lockedNow, boolean asleepNow, Instant at) {
        boolean shutNow = lockedNow || asleepNow;
        if (shutNow == now()) {
            return new Shut(lockedNow, asleepNow, since, until);
        }
        if (!shutNow) {
            return new Shut(false, false, since, Optional.of(at));
        }
        boolean touches = until.isPresent() && until.get().equals(at);
        return new Shut(lockedNow, asleepNow, touches ? since : Optional.of(at), Optional.empty());
    }

    /** The moment from which the present one is time away; {@link Instant#MAX} while there is none. */
    Instant countsAt() {
        return now() && since.isPresent() ? since.get().plus(ENDS_BOUT_AFTER) : Instant.MAX;
    }
}
