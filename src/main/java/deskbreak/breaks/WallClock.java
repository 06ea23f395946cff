// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;

/**
 * What the wall clock shows at an instant of true elapsed time.
 *
 * @param offset how far it has been moved since the two agreed
 */
public record WallClock(Duration offset, ZoneId zone) {
    /** What a person reads off the clock at this instant of elapsed time. */
    public LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at.plus(offset), zone);
    }

    /** The local calendar day, from midnight to midnight by the wall clock. */
    public LocalDate day(Instant at) {
        return local(at).toLocalDate();
    }

    /** The instant by the wall clock. */
    public Instant shown(Instant at) {
        return at.plus(offset);
    }

    /** The first instant after {@code now} at which the clock shows {@code moment}, or jumps over it. */
    public Instant next(LocalDateTime moment, Instant now) {
        for (ZoneOffset valid : zone.getRules().getValidOffsets(moment)) {
            Instant at = moment.toInstant(valid).minus(offset);
            if (at.isAfter(now)) {
                return at;
            }
        }
        ZoneOffsetTransition jump = zone.getRules().getTransition(moment);
        Instant at = (jump == null ? moment.atZone(zone).toInstant() : jump.getInstant()).minus(offset);
        return at.isAfter(now) ? at : now.plusSeconds(1);
    }

    /** The next midnight. */
    public Instant midnightAfter(Instant now) {
        return day(now).plusDays(1).atStartOfDay(zone).toInstant().minus(offset);
    }

    /** The next daylight change, or a very distant instant where there is none. */
    Instant transitionAfter(Instant now) {
        ZoneOffsetTransition transition = zone.getRules().nextTransition(shown(now));
        return transition == null ? Instant.MAX : transition.getInstant().minus(offset);
    }

    WallClock stepped(Duration by) {
        return new WallClock(offset.plus(by), zone);
    }
}
