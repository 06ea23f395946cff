// SPDX-License-Identifier: Apache-2.0
package deskbreak.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What busy times are worked out for: a day and a half from when somebody asked, seen from one time zone.
 *
 * @param zone the person's, in which times without a zone are meant
 */
record Window(Instant from, Instant until, ZoneId zone) {
    private static final Duration BEFORE = Duration.ofHours(1);
    private static final Duration AHEAD = Duration.ofHours(36);
    private static final Duration AHEAD_AT_LEAST = Duration.ofHours(12);
    /** Longer than any zone is away from UTC, and than any event that counts. */
    private static final Duration MARGIN = Duration.ofDays(2);

    static Window at(Instant now, ZoneId zone) {
        return new Window(now.minus(BEFORE), now.plus(AHEAD), zone);
    }

    /** Whether it still serves at that moment. */
    boolean serves(Instant now, ZoneId there) {
        return zone.equals(there) && !from.isAfter(now) && !until.isBefore(now.plus(AHEAD_AT_LEAST));
    }

    /** No event that begins before this local time, in whatever zone, reaches into the window. */
    LocalDateTime earliest() {
        return LocalDateTime.ofInstant(from, ZoneOffset.UTC).minus(MARGIN);
    }

    /** No event that begins after this local time, in whatever zone, reaches into the window. */
    LocalDateTime latest() {
        return LocalDateTime.ofInstant(until, ZoneOffset.UTC).plus(MARGIN);
    }

    boolean touches(Span span) {
        return span.from().isBefore(until) && span.until().isAfter(from);
    }
}
