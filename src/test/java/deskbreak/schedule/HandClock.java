// SPDX-License-Identifier: Apache-2.0
package deskbreak.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The real clock, set by hand. */
final class HandClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;
    private volatile ZoneId zone = ZoneOffset.UTC;

    void set(Duration by) {
        ahead = ahead.plus(by);
    }

    void move(ZoneId to) {
        zone = to;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }
}
