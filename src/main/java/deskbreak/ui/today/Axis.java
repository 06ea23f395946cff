// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.today;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import deskbreak.history.Day;
import deskbreak.history.Segment;

/**
 * The hours of a day that are worth drawing: from the full hour before the first stretch at the desk to the full hour after
 * the last, and never fewer than six. The day itself bounds it: 23, 24 or 25 h.
 */
record Axis(Instant from, Instant to, ZoneId zone) {
    private static final long FEWEST_HOURS = 6;

    static Axis of(Day day, ZoneId zone) {
        Instant midnight = day.date().atStartOfDay(zone).toInstant();
        Instant end = day.date().plusDays(1).atStartOfDay(zone).toInstant();
        Segment busy = day.busy().orElse(new Segment(day.date().atTime(9, 0).atZone(zone).toInstant(),
                day.date().atTime(17, 0).atZone(zone).toInstant(), Segment.Kind.AWAY));
        Instant from = busy.from().atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
        Instant to = busy.to().plus(59, ChronoUnit.MINUTES).atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
        Instant least = from.plus(FEWEST_HOURS, ChronoUnit.HOURS);
        Instant last = earlier(later(to, least), end);
        Instant first = later(midnight, earlier(from, last.minus(FEWEST_HOURS, ChronoUnit.HOURS)));
        return new Axis(first, last, zone);
    }

    /** Where that instant lies on a line of {@code width}; outside of it when the instant is outside. */
    double x(Instant at, double width) {
        return width * Duration.between(from, at).toMillis() / Duration.between(from, to).toMillis();
    }

    /** Full hours, as close as {@code most} marks allow: every one, two, three, four or six. */
    List<ZonedDateTime> hours(int most) {
        long all = Duration.between(from, to).toHours();
        int step = List.of(1, 2, 3, 4, 6).stream().filter(s -> all / s <= Math.max(1, most)).findFirst().orElse(12);
        List<ZonedDateTime> hours = new ArrayList<>();
        for (ZonedDateTime hour = from.atZone(zone); !hour.toInstant().isAfter(to); hour = hour.plusHours(1)) {
            if (hour.getHour() % step == 0) {
                hours.add(hour);
            }
        }
        return hours;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
