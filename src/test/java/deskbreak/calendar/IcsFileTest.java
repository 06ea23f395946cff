// SPDX-License-Identifier: Apache-2.0
package deskbreak.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files as the programs write them, read in Berlin. */
@Timeout(30)
class IcsFileTest {
    private static final Path RECORDED = Path.of("src/test/resources/calendars");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE HH:mm");

    @TempDir
    Path folder;

    @Test
    void googleWithARuleChangesToItAndAnAnswer() throws Exception {
        assertThat(busy("2026-11-18T23:00:00Z", RECORDED.resolve("google.ics"))).as("left out on Thursday, moved on Friday")
                .containsExactly("Fri 11:30-12:00");
        assertThat(busy("2026-11-19T23:00:00Z", RECORDED.resolve("google.ics")))
                .as("declined by the owner alone, all day and free do not count").containsExactly("Fri 11:30-12:00", "Fri 17:00-17:30");
        assertThat(busy("2027-01-03T23:00:00Z", RECORDED.resolve("google.ics"))).as("the rule is over").isEmpty();
    }

    @Test
    void outlookWithItsOwnNamesOfZones() throws Exception {
        assertThat(busy("2026-11-19T23:00:00Z", RECORDED.resolve("outlook.ics"))).containsExactly("Fri 09:00-10:00", "Fri 12:00-13:00");
    }

    @Test
    void nextcloudWithFurtherDatesAndADuration() throws Exception {
        assertThat(busy("2026-11-18T23:00:00Z", RECORDED.resolve("nextcloud.ics"))).containsExactly("Thu 15:00-15:45");
        assertThat(busy("2026-11-20T23:00:00Z", RECORDED.resolve("nextcloud.ics"))).containsExactly("Sat 11:00-13:00");
        assertThat(busy("2026-11-26T23:00:00Z", RECORDED.resolve("nextcloud.ics"))).containsExactly("Fri 08:30-09:15");
    }

    @Test
    void evolutionWithZonesInAPathAndTimesWithoutOne() throws Exception {
        assertThat(busy("2026-11-19T23:00:00Z", RECORDED.resolve("evolution.ics"))).containsExactly("Fri 14:30-15:30", "Fri 18:00-19:00");
    }

    /** Clocks go back in Berlin on 25 October 2026, in New York a week later. */
    @Test
    void aMeetingStaysAtItsHourWhenTheClocksOfItsZoneChange() throws Exception {
        Path file = event("DTSTART;TZID=America/New_York:20260101T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY");
        assertThat(busy("2026-10-23T22:00:00Z", file)).first().isEqualTo("Sat 15:00-16:00");
        assertThat(busy("2026-10-25T23:00:00Z", file)).first().isEqualTo("Mon 14:00-15:00");
        assertThat(busy("2026-11-01T23:00:00Z", file)).first().isEqualTo("Mon 15:00-16:00");
    }

    /** On 29 March 2026 there is no half past two in Berlin. */
    @Test
    void aMeetingInAnHourThatIsLeftOutTakesPlaceAllTheSame() throws Exception {
        Path file = event("DTSTART;TZID=Europe/Berlin:20260301T023000", "DURATION:PT30M", "RRULE:FREQ=DAILY");
        assertThat(busy("2026-03-28T22:00:00Z", file)).containsExactly("Sun 03:30-04:00", "Mon 02:30-03:00");
    }

    @Test
    void aRuleEndsAtTheInstantItNames() throws Exception {
        Path file = event("DTSTART;TZID=Europe/Berlin:20261116T090000", "DTEND;TZID=Europe/Berlin:20261116T100000",
                "RRULE:FREQ=DAILY;UNTIL=20261120T080000Z");
        assertThat(busy("2026-11-19T23:00:00Z", file)).containsExactly("Fri 09:00-10:00");
        Path day = event("DTSTART;TZID=Europe/Berlin:20261116T090000", "DTEND;TZID=Europe/Berlin:20261116T100000",
                "RRULE:FREQ=DAILY;UNTIL=20261119");
        assertThat(busy("2026-11-19T23:00:00Z", day)).isEmpty();
        Path count = event("DTSTART;TZID=Europe/Berlin:20261116T090000", "DTEND;TZID=Europe/Berlin:20261116T100000",
                "RRULE:FREQ=DAILY;COUNT=5");
        assertThat(busy("2026-11-19T23:00:00Z", count)).containsExactly("Fri 09:00-10:00");
    }

    @Test
    void aDayThatIsLeftOutTakesItsMeetingAlong() throws Exception {
        Path file = event("DTSTART;TZID=Europe/Berlin:20261116T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY", "EXDATE;VALUE=DATE:20261120");
        assertThat(busy("2026-11-19T23:00:00Z", file)).containsExactly("Sat 09:00-10:00");
    }

    @Test
    void anOccurrenceThatWasCalledOffIsNone() throws Exception {
        Path file = calendar("""
                BEGIN:VEVENT
                UID:1
                DTSTART:20261101T090000Z
                DTEND:20261101T100000Z
                RRULE:FREQ=DAILY
                END:VEVENT
                BEGIN:VEVENT
                UID:1
                RECURRENCE-ID:20261120T090000Z
                DTSTART:20261120T090000Z
                DTEND:20261120T100000Z
                STATUS:CANCELLED
                END:VEVENT
                """);
        assertThat(busy("2026-11-20T00:00:00Z", file)).containsExactly("Sat 10:00-11:00");
    }

    @Test
    void whatTakesWholeDaysDoesNotCount() throws Exception {
        assertThat(busy("2026-11-19T23:00:00Z", event("DTSTART;VALUE=DATE:20261120", "TRANSP:OPAQUE"))).isEmpty();
        assertThat(busy("2026-11-19T23:00:00Z", event("DTSTART:20261118T090000Z", "DTEND:20261122T170000Z"))).isEmpty();
        assertThat(busy("2026-11-19T23:00:00Z", event("DTSTART:20261120T000000Z", "DTEND:20261120T235900Z"))).hasSize(1);
    }

    @Test
    void whatMakesNoSenseIsLeftOutAndTheRestCounts() throws Exception {
        Path file = calendar("""
                BEGIN:VEVENT
                UID:1
                DTSTART:20261120T250000Z
                DTEND:20261120T260000Z
                END:VEVENT
                BEGIN:VEVENT
                UID:2
                DTSTART:2026-11-20T10:00:00Z
                END:VEVENT
                BEGIN:VEVENT
                UID:3
                DTSTART:20261120T100000Z
                DTEND:20261120T090000Z
                END:VEVENT
                BEGIN:VEVENT
                UID:4
                DTSTART:20261120T100000Z
                RRULE:FREQ=SOMETIMES;BYDAY=XX
                DURATION:PT1H
                END:VEVENT
                BEGIN:VEVENT
                UID:5
                DTSTART:20261120T120000Z
                DURATION:PT1H
                END:VEVENT
                BEGIN:VEVENT
                UID:6
                DTSTART:20261120T140000Z
                """);
        assertThat(busy("2026-11-20T00:00:00Z", file)).contains("Fri 13:00-14:00").doesNotContain("Fri 15:00-16:00");
    }

    @Test
    void whatIsNoCalendarIsRefused() throws IOException {
        assertThatThrownBy(() -> busy("2026-11-20T00:00:00Z", Files.writeString(folder.resolve("a.ics"), "<html>Sign in</html>")))
                .isInstanceOf(UnusableCalendar.class).hasMessage("empty");
        assertThatThrownBy(() -> busy("2026-11-20T00:00:00Z", Files.write(folder.resolve("b.ics"), new byte[]{0, 1, (byte) 0xff, 10})))
                .isInstanceOf(UnusableCalendar.class).hasMessage("empty");
    }

    @Test
    void whatIsTooLargeIsRefused() throws IOException {
        assertThatThrownBy(() -> busy("2026-11-20T00:00:00Z", Files.write(folder.resolve("a.ics"), new byte[(int) IcsFile.LARGEST + 1])))
                .hasMessage("large");
        Path many = calendar(("BEGIN:VEVENT\nDTSTART:20261120T100000Z\nDURATION:PT1H\nEND:VEVENT\n").repeat(EventLines.EVENTS + 1));
        assertThatThrownBy(() -> busy("2026-11-20T00:00:00Z", many)).hasMessage("many");
    }

    @Test
    void manyOldEventsWithLongTextsAreNoTrouble() throws Exception {
        String old = "BEGIN:VEVENT\nUID:%d\nDTSTART:20200101T100000Z\nDTEND:20200101T110000Z\nDESCRIPTION:" + "x".repeat(300)
                + "\nEND:VEVENT\n";
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < 2 * EventLines.EVENTS; i++) {
            events.append(old.formatted(i));
        }
        assertThat(busy("2026-11-20T00:00:00Z", calendar(events + "BEGIN:VEVENT\nDTSTART:20261120T100000Z\nDURATION:PT1H\nEND:VEVENT\n")))
                .containsExactly("Fri 11:00-12:00");
    }

    @Test
    void aRuleThatTakesTooLongIsGivenUp() throws Exception {
        Path file = event("DTSTART:20261120T000000Z", "DURATION:PT1S", "RRULE:FREQ=SECONDLY");
        AtomicLong nanos = new AtomicLong();
        IcsFile reader = new IcsFile(() -> nanos.getAndAdd(IcsFile.LIMIT.toNanos() / 1000));
        assertThatThrownBy(() -> reader.read(file, Window.at(Instant.parse("2026-11-20T00:00:00Z"), BERLIN))).hasMessage("long");
    }

    private Path event(String... lines) throws IOException {
        return calendar("BEGIN:VEVENT\nUID:1\n" + String.join("\n", lines) + "\nEND:VEVENT\n");
    }

    private Path calendar(String inside) throws IOException {
        return Files.writeString(folder.resolve("calendar.ics"), "BEGIN:VCALENDAR\nVERSION:2.0\n" + inside + "END:VCALENDAR\n");
    }

    /** What is busy in the day and a half from then on, by the clock in Berlin. */
    private static List<String> busy(String from, Path file) throws IOException, UnusableCalendar {
        return Span.joined(new IcsFile(System::nanoTime).read(file, Window.at(Instant.parse(from), BERLIN))).stream()
                .map(span -> SHORT.format(span.from().atZone(BERLIN)) + "-" + span.until().atZone(BERLIN).toLocalTime()).toList();
    }
}
