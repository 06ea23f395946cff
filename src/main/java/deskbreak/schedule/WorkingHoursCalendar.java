// SPDX-License-Identifier: Apache-2.0
package deskbreak.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;

import org.quartz.impl.calendar.BaseCalendar;

import deskbreak.breaks.WorkingHours;

/** The working hours and holidays as Quartz asks for them: a trigger with this calendar does not fire outside them. */
public final class WorkingHoursCalendar extends BaseCalendar {
    private static final long serialVersionUID = 1;

    // Quartz wants its calendars serializable for stores on disk; ours stays in memory.
    private final transient WorkingHours hours;
    private final transient ZoneId zone;

    public WorkingHoursCalendar(WorkingHours hours, ZoneId zone) {
        super(TimeZone.getTimeZone(zone));
        this.hours = hours;
        this.zone = zone;
    }

    @Override
    public boolean isTimeIncluded(long millis) {
        return super.isTimeIncluded(millis) && hours.open(local(millis));
    }

    /** The first moment after {@code millis} that lies inside; {@code millis} itself plus 1 ms where a year has none, as Quartz expects a time. */
    @Override
    public long getNextIncludedTime(long millis) {
        long next = millis + 1;
        for (Optional<Long> change = Optional.of(next); change.isPresent(); change = changeAfter(change.get())) {
            if (isTimeIncluded(change.get())) {
                return change.get();
            }
        }
        return next;
    }

    private Optional<Long> changeAfter(long millis) {
        // An hour that daylight saving repeats would give the same change twice; it must lie ahead.
        return hours.nextChange(local(millis)).map(change -> Math.max(millis + 1, change.atZone(zone).toInstant().toEpochMilli()));
    }

    private LocalDateTime local(long millis) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), zone);
    }
}
