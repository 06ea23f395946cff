// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import deskbreak.agent.Status.Phase;
import deskbreak.breaks.HoldReason;

import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** Busy times in the person's calendars. */
class AppointmentsTest {
    @Test
    void a_meeting_in_the_calendar_holds_the_prompt_and_lets_it_go_at_its_end_and_sitting_goes_on() {
        Desk desk = Desk.atNine();
        desk.calendar.meeting(desk.at("09:30:00"), desk.at("10:00:02"));
        desk.typesFor(50, MINUTES);
        assertThat(desk.status().phase()).isEqualTo(Phase.HELD);
        assertThat(desk.status().holds()).containsEntry(HoldReason.CALENDAR, desk.at("09:30:00"));
        desk.typesFor(10, MINUTES).typesFor(4, SECONDS).waits(12, SECONDS);
        assertThat(desk.news()).containsExactly("09:00:00 bout-started", "09:45:00 due desk 45m",
                "09:45:00 held calendar (held: busy in the calendar)", "10:00:02 released",
                "10:00:13 prompt-shown desk 1h13s lull held 15m2s"
                        + " (held 15 min: busy in the calendar; then shown at a pause in typing)");
        assertThat(desk.status().sat()).isEqualTo(Duration.ofMinutes(60).plusSeconds(16));
    }

    @Test
    void the_agent_is_woken_when_a_meeting_begins_and_when_it_ends() {
        Desk desk = Desk.atNine();
        desk.calendar.meeting(desk.at("09:10:02"), desk.at("09:20:03"));
        assertThat(desk.typesFor(8, MINUTES).wakeUps.moment).contains(desk.at("09:10:02.001"));
        assertThat(desk.typesFor(10, MINUTES).wakeUps.moment).contains(desk.at("09:20:03.001"));
    }

    @Test
    void a_calendar_that_cannot_be_read_is_a_trouble_until_it_can() {
        Desk desk = Desk.atNine();
        desk.calendar.troubles = Map.of("~/a.ics", "Calendar ~/a.ics holds no calendar.");
        assertThat(desk.wakes().status().troubles()).containsExactly("Calendar ~/a.ics holds no calendar.");
        assertThat(desk.status().brokenCalendars()).isEqualTo(desk.calendar.troubles);
        desk.calendar.troubles = Map.of();
        assertThat(desk.wakes().status().troubles()).isEmpty();
        assertThat(desk.status().brokenCalendars()).isEmpty();
    }
}
