// SPDX-License-Identifier: Apache-2.0
package deskbreak.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceId;
import biweekly.property.Uid;
import biweekly.util.ICalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The busy times of one calendar within a window. What takes whole days says nothing about the next minutes, so it does not count: neither
 * what is entered by days nor what lasts for 24 h or longer.
 */
final class BusyTimes {
    private static final Logger LOG = LoggerFactory.getLogger(BusyTimes.class);
    private static final Duration DAY = Duration.ofDays(1);

    private final Window window;
    private final Zones zones;
    private final Counting counting;
    private final Occurrences occurrences;
    private final List<Span> spans = new ArrayList<>();

    private BusyTimes(ICalendar calendar, Window window, BooleanSupplier late) {
        this.window = window;
        zones = new Zones(calendar.getTimezoneInfo(), window.zone());
        counting = new Counting(calendar);
        occurrences = new Occurrences(zones, window, late);
    }

    /**
     * In no order; they may overlap.
     *
     * @param late whether it has taken too long by now
     * @throws UnusableCalendar when it was late
     */
    static List<Span> of(ICalendar calendar, Window window, BooleanSupplier late) throws UnusableCalendar {
        BusyTimes times = new BusyTimes(calendar, window, late);
        Map<String, List<VEvent>> byId = calendar.getEvents().stream().filter(event -> event.getDateStart() != null)
                .collect(Collectors.groupingBy(BusyTimes::id));
        for (List<VEvent> sameId : byId.values()) {
            times.add(sameId);
        }
        return times.spans;
    }

    /** What has no id stands for itself. */
    private static String id(VEvent event) {
        Uid uid = event.getUid();
        return uid == null || uid.getValue() == null ? "#" + System.identityHashCode(event) : uid.getValue();
    }

    /** An event and the single occurrences of it that were changed. */
    private void add(List<VEvent> sameId) throws UnusableCalendar {
        Set<Instant> changed = new HashSet<>();
        Set<LocalDate> changedDays = new HashSet<>();
        for (VEvent event : sameId) {
            RecurrenceId which = event.getRecurrenceId();
            if (which != null && which.getValue() != null) {
                note(which, which.getValue(), changed, changedDays);
            }
        }
        for (VEvent event : sameId) {
            try {
                add(event, event.getRecurrenceId() == null ? changed : Set.of(), changedDays);
            } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
                LOG.debug("An event that makes no sense is left out: {}", e.toString());
            }
        }
    }

    private void note(biweekly.property.ICalProperty property, ICalDate value, Set<Instant> instants, Set<LocalDate> days) {
        try {
            if (value.hasTime()) {
                instants.add(zones.instant(property, value));
            } else {
                days.add(Zones.local(value).toLocalDate());
            }
        } catch (DateTimeException e) {
            LOG.debug("A date that makes no sense is left out: {}", e.toString());
        }
    }

    private void add(VEvent event, Set<Instant> changed, Set<LocalDate> changedDays) throws UnusableCalendar {
        ICalDate start = event.getDateStart().getValue();
        Optional<Duration> length = start == null || !start.hasTime() ? Optional.empty() : length(event, start);
        if (length.isEmpty() || !counting.counts(event)) {
            return;
        }
        Set<Instant> left = new HashSet<>(changed);
        Set<LocalDate> leftDays = new HashSet<>(event.getRecurrenceId() == null ? changedDays : Set.of());
        for (ExceptionDates exceptions : event.getExceptionDates()) {
            exceptions.getValues().forEach(value -> note(exceptions, value, left, leftDays));
        }
        for (Occurrences.At at : occurrences.of(event)) {
            Span span = new Span(at.instant(), at.until().orElse(at.instant().plus(length.get())));
            if (!left.contains(at.instant()) && !leftDays.contains(at.local().toLocalDate()) && window.touches(span)) {
                spans.add(span);
            }
        }
    }

    /** How long each occurrence lasts; empty when that is nothing, or whole days. */
    private Optional<Duration> length(VEvent event, ICalDate start) {
        DateEnd end = event.getDateEnd();
        Duration length = Duration.ZERO;
        if (end != null && end.getValue() != null) {
            length = Duration.between(zones.instant(event.getDateStart(), start), zones.instant(end, end.getValue()));
        } else if (event.getDuration() != null && event.getDuration().getValue() != null) {
            length = Duration.ofMillis(event.getDuration().getValue().toMillis());
        }
        return Stream.of(length).filter(l -> l.isPositive() && l.compareTo(DAY) < 0).findFirst();
    }
}
