// SPDX-License-Identifier: Apache-2.0
package deskbreak.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.quartz.CronTrigger;
import org.quartz.spi.OperableTrigger;

import deskbreak.breaks.WorkingHours;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingHoursCalendarTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WorkingHours.Span OFFICE = new WorkingHours.Span(LocalTime.of(9, 0), LocalTime.of(17, 0));
    /** Monday to Friday; Wednesday 25 November is a holiday and Friday starts late. */
    private static final WorkingHours HOURS = new WorkingHours(
            Map.of(DayOfWeek.MONDAY, OFFICE, DayOfWeek.TUESDAY, OFFICE, DayOfWeek.WEDNESDAY, OFFICE, DayOfWeek.THURSDAY, OFFICE,
                    DayOfWeek.FRIDAY, new WorkingHours.Span(LocalTime.of(10, 30), LocalTime.of(14, 0))),
            Set.of(LocalDate.of(2026, 11, 25)));

    private final WorkingHoursCalendar calendar = new WorkingHoursCalendar(HOURS, BERLIN);

    private static long at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant().toEpochMilli();
    }

    private static String local(long millis) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), BERLIN).toString();
    }

    @Test
    void includes_the_open_hours_alone() {
        assertThat(calendar.isTimeIncluded(at("2026-11-23T09:00"))).isTrue();
        assertThat(calendar.isTimeIncluded(at("2026-11-23T08:59:59"))).isFalse();
        assertThat(calendar.isTimeIncluded(at("2026-11-23T17:00"))).isFalse();
        assertThat(calendar.isTimeIncluded(at("2026-11-25T12:00"))).as("holiday").isFalse();
        assertThat(calendar.isTimeIncluded(at("2026-11-28T12:00"))).as("Saturday").isFalse();
    }

    @Test
    void finds_the_next_open_moment_over_nights_holidays_and_weekends() {
        assertThat(local(calendar.getNextIncludedTime(at("2026-11-23T06:00")))).isEqualTo("2026-11-23T09:00");
        assertThat(local(calendar.getNextIncludedTime(at("2026-11-24T17:00")))).isEqualTo("2026-11-26T09:00");
        assertThat(local(calendar.getNextIncludedTime(at("2026-11-27T20:00")))).isEqualTo("2026-11-30T09:00");
        assertThat(calendar.getNextIncludedTime(at("2026-11-23T10:00"))).isEqualTo(at("2026-11-23T10:00") + 1);
    }

    @Test
    void a_year_without_a_working_day_gives_an_answer_too() {
        Set<LocalDate> year = Set.copyOf(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)).toList());
        var closed = new WorkingHoursCalendar(new WorkingHours(HOURS.week(), year), BERLIN);
        assertThat(closed.getNextIncludedTime(at("2026-11-23T10:00"))).isEqualTo(at("2026-11-23T10:00") + 1);
    }

    @Test
    void an_opening_in_the_hour_that_spring_leaves_out_is_found() {
        var early = new WorkingHoursCalendar(new WorkingHours(
                Map.of(DayOfWeek.SUNDAY, new WorkingHours.Span(LocalTime.of(2, 30), LocalTime.of(5, 0))), Set.of()), BERLIN);
        assertThat(local(early.getNextIncludedTime(at("2026-03-29T01:00")))).isEqualTo("2026-03-29T03:30");
    }

    private List<String> fires(SetTimes times, String name, String from, int count) {
        List<String> found = new ArrayList<>();
        WorkingHoursCalendar open = new WorkingHoursCalendar(times.hours(), BERLIN);
        for (var builder : times.triggers(BERLIN)) {
            CronTrigger trigger = builder.startAt(new Date(at(from))).build();
            if (trigger.getKey().getName().equals(name)) {
                OperableTrigger running = (OperableTrigger) trigger;
                running.computeFirstFireTime(open);
                for (int i = 0; i < count; i++) {
                    found.add(local(running.getNextFireTime().getTime()));
                    running.triggered(open);
                }
            }
        }
        return found.stream().sorted().toList();
    }

    @Test
    void the_day_starts_at_each_weekdays_own_time_and_not_on_a_holiday() {
        assertThat(fires(new SetTimes(Map.of(), HOURS), "day", "2026-11-23T00:00", 3)).containsExactly("2026-11-23T09:00",
                "2026-11-24T09:00", "2026-11-26T09:00", "2026-11-27T10:30", "2026-12-04T10:30", "2026-12-11T10:30");
    }

    @Test
    void a_routine_comes_on_the_days_that_are_open_at_its_time() {
        SetTimes times = new SetTimes(Map.of("afternoon", List.of(LocalTime.of(14, 30))), HOURS);
        assertThat(fires(times, "afternoon", "2026-11-24T15:00", 3)).containsExactly("2026-11-26T14:30", "2026-11-30T14:30",
                "2026-12-01T14:30");
    }

    @Test
    void a_routine_comes_at_each_of_its_times_of_the_day() {
        SetTimes times = new SetTimes(Map.of("twice", List.of(LocalTime.of(8, 0), LocalTime.of(20, 0), LocalTime.of(20, 0))),
                WorkingHours.OFF);
        assertThat(fires(times, "twice", "2026-11-24T15:00", 2)).containsExactly("2026-11-24T20:00", "2026-11-25T08:00",
                "2026-11-25T20:00", "2026-11-26T08:00");
    }

    @Test
    void of_its_times_those_outside_the_working_hours_are_left_out() {
        SetTimes times = new SetTimes(Map.of("twice", List.of(LocalTime.of(11, 0), LocalTime.of(23, 0))), HOURS);
        assertThat(fires(times, "twice", "2026-11-23T00:00", 2)).containsExactly("2026-11-23T11:00", "2026-11-24T11:00");
    }

    @Test
    void both_times_come_once_each_on_the_days_when_the_clocks_change() {
        SetTimes times = new SetTimes(Map.of("twice", List.of(LocalTime.of(8, 0), LocalTime.of(20, 0))), WorkingHours.OFF);
        assertThat(fires(times, "twice", "2026-10-24T21:00", 2)).containsExactly("2026-10-25T08:00", "2026-10-25T20:00",
                "2026-10-26T08:00", "2026-10-26T20:00");
        assertThat(fires(times, "twice", "2026-03-28T21:00", 1)).containsExactly("2026-03-29T08:00", "2026-03-29T20:00");
    }

    @Test
    void a_routine_outside_every_days_hours_gets_no_trigger_instead_of_an_error() {
        SetTimes times = new SetTimes(Map.of("night", List.of(LocalTime.of(23, 0))), HOURS);
        assertThat(times.triggers(BERLIN)).noneMatch(b -> b.build().getKey().getName().equals("night"));
    }

    @Test
    void without_working_hours_the_day_starts_at_midnight_also_when_the_clocks_change() {
        assertThat(fires(new SetTimes(Map.of(), WorkingHours.OFF), "day", "2026-10-24T12:00", 3)).containsExactly("2026-10-25T00:00",
                "2026-10-26T00:00", "2026-10-27T00:00");
    }
}
