// SPDX-License-Identifier: Apache-2.0
package deskbreak.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A local calendar day: 24 h, or 23 or 25 when the clocks change. What reaches over midnight is cut there.
 *
 * @param from its first instant
 * @param to its last, or now while it runs
 * @param segments from {@code from} to {@code to} without gap or overlap; empty for a day that has not begun
 * @param moments in order of time
 */
public record Day(LocalDate date, Instant from, Instant to, List<Segment> segments, Totals totals, List<Moment> moments) {
    public Day {
        segments = List.copyOf(segments);
        moments = List.copyOf(moments);
    }

    /**
     * What the entries make of that day.
     *
     * @param entries in the order written. Hand in those of the day before and after too: a bout over midnight begins in one and
     *        ends in the other. What lies outside the day is left out.
     * @param now what goes on, when somebody knows; the day then ends there if it is still running
     */
    public static Day of(LocalDate date, ZoneId zone, List<Entry> entries, Optional<Ongoing> now) {
        Instant from = date.atStartOfDay(zone).toInstant();
        Instant midnight = date.plusDays(1).atStartOfDay(zone).toInstant();
        Instant to = now.map(n -> clamp(n.at(), from, midnight)).orElse(midnight);
        Timeline line = new Timeline(from, to);
        Bouts.paint(entries.stream().map(Entry::event).toList(), now, line);
        List<Segment> segments = line.segments();
        List<Entry> inside = entries.stream().filter(e -> !e.event().at().isBefore(from) && e.event().at().isBefore(midnight)).toList();
        List<Moment> moments = inside.stream().filter(e -> Moment.tells(e.event())).map(e -> new Moment(e.event(), e.why()))
                .sorted(Comparator.comparing(Moment::at)).toList();
        return new Day(date, from, to, segments, Totals.of(segments, inside.stream().map(Entry::event).toList()), moments);
    }

    /** From the first to the last stretch that was not away: the part worth drawing. Empty for a day without any. */
    public Optional<Segment> busy() {
        List<Segment> busy = segments.stream().filter(s -> s.kind() != Segment.Kind.AWAY).toList();
        return busy.isEmpty()
                ? Optional.empty()
                : Optional.of(new Segment(busy.getFirst().from(), busy.getLast().to(), Segment.Kind.SITTING));
    }

    /** Time away between the first and the last stretch at the desk, breaks included: the night does not count. */
    public Duration awayBetween() {
        return busy().map(b -> b.length().minus(totals.sitting()).minus(totals.standing())).orElse(Duration.ZERO);
    }

    private static Instant clamp(Instant at, Instant least, Instant most) {
        return at.isBefore(least) ? least : at.isAfter(most) ? most : at;
    }
}
