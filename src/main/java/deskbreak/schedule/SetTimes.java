// SPDX-License-Identifier: Apache-2.0
package deskbreak.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.TriggerBuilder;

import deskbreak.breaks.WorkingHours;

/**
 * Set times of the day as cron triggers.
 *
 * <p>Weekdays stand in the cron expression and holidays in the calendar: Quartz refuses a trigger that would never fire, so a
 * time that lies outside the working hours of every weekday gets none.
 *
 * @param times by name, each as often a day as it has times
 */
record SetTimes(Map<String, List<LocalTime>> times, WorkingHours hours) {
    /** The start of the working day; midnight where there are no working hours. */
    static final String DAY = "day";
    /** The name under which the triggers look for their calendar. */
    static final String CALENDAR = "working-hours";

    SetTimes {
        times = Map.copyOf(times);
    }

    /** One builder for each trigger; only its start is left open. */
    List<TriggerBuilder<CronTrigger>> triggers(ZoneId zone) {
        Stream<TriggerBuilder<CronTrigger>> days = starts().entrySet().stream().map(e -> trigger(DAY, e.getKey(), e.getValue(), zone));
        Stream<TriggerBuilder<CronTrigger>> others = times.entrySet().stream().flatMap(
                e -> e.getValue().stream().distinct().filter(time -> !daysOpenAt(time).isEmpty())
                        .map(time -> trigger(e.getKey(), time, daysOpenAt(time), zone)));
        return Stream.concat(days, others).toList();
    }

    private Map<LocalTime, Set<DayOfWeek>> starts() {
        if (!hours.limited()) {
            return Map.of(LocalTime.MIDNIGHT, Set.of(DayOfWeek.values()));
        }
        return hours.week().entrySet().stream().collect(
                Collectors.groupingBy(e -> e.getValue().from(), Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
    }

    private Set<DayOfWeek> daysOpenAt(LocalTime time) {
        WorkingHours anyWeek = new WorkingHours(hours.week(), Set.of());
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> anyWeek.open(LocalDate.EPOCH.with(TemporalAdjusters.nextOrSame(day)).atTime(time)))
                .collect(Collectors.toSet());
    }

    private static TriggerBuilder<CronTrigger> trigger(String name, LocalTime time, Set<DayOfWeek> days, ZoneId zone) {
        String weekdays = new TreeSet<>(days).stream().map(d -> d.name().substring(0, 3)).collect(Collectors.joining(","));
        String cron = time.getSecond() + " " + time.getMinute() + " " + time.getHour() + " ? * " + weekdays;
        // Missed, because the machine slept or its clock was set ahead: once, late, and not once for each day.
        return TriggerBuilder.newTrigger().withIdentity(name, time.toString()).forJob(Bells.SET_TIME).modifiedByCalendar(CALENDAR)
                .withSchedule(CronScheduleBuilder.cronSchedule(cron).inTimeZone(TimeZone.getTimeZone(zone))
                        .withMisfireHandlingInstructionFireAndProceed());
    }
}
