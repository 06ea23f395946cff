// SPDX-License-Identifier: Apache-2.0
package deskbreak.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.BooleanSupplier;

import biweekly.component.VEvent;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceRule;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.Period;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;

/**
 * When an event takes place within a window, by its rule and its further dates. A rule is counted in local time and each occurrence then
 * put on the time line, so that a meeting at nine stays at nine when the clocks change.
 */
final class Occurrences {
    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    private final Zones zones;
    private final Window window;
    private final BooleanSupplier late;

    /**
     * One occurrence.
     *
     * @param until its own end, when it has one
     */
    record At(LocalDateTime local, Instant instant, Optional<Instant> until) {}

    Occurrences(Zones zones, Window window, BooleanSupplier late) {
        this.zones = zones;
        this.window = window;
        this.late = late;
    }

    /** @throws UnusableCalendar when it takes too long */
    List<At> of(VEvent event) throws UnusableCalendar {
        ICalDate start = event.getDateStart().getValue();
        LocalDateTime local = Zones.local(start);
        Zones.Zone zone = zones.of(event.getDateStart(), start);
        RecurrenceRule rule = event.getRecurrenceId() == null ? event.getRecurrenceRule() : null;
        List<At> all = new ArrayList<>();
        if (rule == null || rule.getValue() == null) {
            all.add(new At(local, zone.instant(local), Optional.empty()));
        } else {
            byRule(rule.getValue(), local, zone, all);
        }
        event.getRecurrenceDates().forEach(dates -> further(dates, all));
        return all;
    }

    private void byRule(Recurrence rule, LocalDateTime start, Zones.Zone zone, List<At> all) throws UnusableCalendar {
        // The end is looked at here, for in a zone it is an instant and no local time.
        Recurrence endless = new Recurrence.Builder(rule).until((ICalDate) null).build();
        DateIterator dates = endless.getDateIterator(date(start), UTC);
        dates.advanceTo(Date.from(window.earliest().toInstant(ZoneOffset.UTC)));
        while (dates.hasNext()) {
            if (late.getAsBoolean()) {
                throw new UnusableCalendar("long");
            }
            LocalDateTime local = LocalDateTime.ofInstant(dates.next().toInstant(), ZoneOffset.UTC);
            Instant instant = zone.instant(local);
            if (local.isAfter(window.latest()) || over(rule.getUntil(), local, instant)) {
                return;
            }
            all.add(new At(local, instant, Optional.empty()));
        }
    }

    private static ICalDate date(LocalDateTime local) {
        return new ICalDate(new DateTimeComponents(local.getYear(), local.getMonthValue(), local.getDayOfMonth(), local.getHour(),
                local.getMinute(), local.getSecond(), true), true);
    }

    private static boolean over(@org.jspecify.annotations.Nullable ICalDate until, LocalDateTime local, Instant instant) {
        if (until == null) {
            return false;
        }
        LocalDateTime end = Zones.local(until);
        if (!until.hasTime()) {
            return local.toLocalDate().isAfter(end.toLocalDate());
        }
        return until.getRawComponents().isUtc() ? instant.isAfter(end.toInstant(ZoneOffset.UTC)) : local.isAfter(end);
    }

    private void further(RecurrenceDates dates, List<At> all) {
        for (ICalDate date : dates.getDates()) {
            if (date.hasTime()) {
                all.add(new At(Zones.local(date), zones.instant(dates, date), Optional.empty()));
            }
        }
        for (Period period : dates.getPeriods()) {
            Instant from = zones.instant(dates, period.getStartDate());
            Instant until = period.getEndDate() == null
                    ? from.plusMillis(period.getDuration() == null ? 0 : period.getDuration().toMillis())
                    : zones.instant(dates, period.getEndDate());
            all.add(new At(Zones.local(period.getStartDate()), from, Optional.of(until)));
        }
    }
}
