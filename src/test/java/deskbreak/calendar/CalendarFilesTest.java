// SPDX-License-Identifier: Apache-2.0
package deskbreak.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(30)
class CalendarFilesTest {
    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");

    @TempDir
    Path home;

    private final Semaphore news = new Semaphore(0);
    private final AtomicLong nanos = new AtomicLong();
    private List<String> chosen = List.of();
    private ZoneId zone = ZoneId.of("UTC");
    private final CalendarFiles calendars = new CalendarFiles(() -> chosen, Path.of("/"), () -> zone, nanos::get,
            news::release);

    @Test
    void whoHasChosenNoneIsFree() {
        assertThat(calendars.busyUntil(NINE)).isEmpty();
        assertThat(calendars.nextBusy(NINE)).isEmpty();
        assertThat(calendars.troubles()).isEmpty();
    }

    @Test
    void answersAtOnceAndTellsWhenItHasRead() throws Exception {
        chosen = List.of(file("work.ics", "20261120T083000Z", "20261120T093000Z"));
        calendars.busyUntil(NINE);
        news.acquire();
        assertThat(calendars.busyUntil(NINE)).contains(Instant.parse("2026-11-20T09:30:00Z"));
        assertThat(calendars.busyUntil(Instant.parse("2026-11-20T09:30:00Z"))).isEmpty();
        assertThat(calendars.nextBusy(Instant.parse("2026-11-20T08:00:00Z"))).contains(Instant.parse("2026-11-20T08:30:00Z"));
    }

    @Test
    void meetingsThatTouchAreOneAlsoFromSeveralCalendars() throws Exception {
        chosen = List.of(file("a.ics", "20261120T083000Z", "20261120T093000Z"), file("b.ics", "20261120T093000Z", "20261120T100000Z"));
        calendars.busyUntil(NINE);
        news.acquire(2);
        assertThat(calendars.busyUntil(NINE)).contains(Instant.parse("2026-11-20T10:00:00Z"));
    }

    @Test
    void readsFoldersWithOneEventAFileAndFoldersInThem() throws Exception {
        Path folder = Files.createDirectories(home.resolve("calendars/private/.cache"));
        file("calendars/one.ics", "20261120T083000Z", "20261120T091500Z");
        file("calendars/private/two.ICS", "20261120T091500Z", "20261120T093000Z");
        file("calendars/private/.cache/old.ics", "20261120T093000Z", "20261120T094500Z");
        file("calendars/notes.txt", "20261120T093000Z", "20261120T094500Z");
        Files.createSymbolicLink(folder.getParent().resolve("loop"), home.resolve("calendars"));
        chosen = List.of(home.resolve("calendars").toString());
        calendars.busyUntil(NINE);
        news.acquire();
        assertThat(calendars.busyUntil(NINE)).contains(Instant.parse("2026-11-20T09:30:00Z"));
        assertThat(calendars.troubles()).isEmpty();
    }

    @Test
    void anEmptyFolderIsNoTrouble() throws Exception {
        String empty = Files.createDirectories(home.resolve("empty")).toString();
        chosen = List.of(empty, file("a.ics", "20261120T083000Z", "20261120T093000Z"));
        calendars.busyUntil(NINE);
        news.acquire();
        assertThat(calendars.busyUntil(NINE)).isPresent();
        assertThat(calendars.troubles()).isEmpty();
    }

    @Test
    void whatIsMissingOrBrokenIsOneLineAndTheOthersStillCount() throws Exception {
        String missing = home.resolve("missing.ics").toString();
        Files.writeString(Files.createDirectories(home.resolve("folder")).resolve("broken.ics"), "Sign in first");
        file("folder/good.ics", "20261120T083000Z", "20261120T093000Z");
        String folder = home.resolve("folder").toString();
        chosen = List.of(missing, folder);
        calendars.busyUntil(NINE);
        news.acquire(2);
        assertThat(calendars.busyUntil(NINE)).contains(Instant.parse("2026-11-20T09:30:00Z"));
        assertThat(calendars.troubles()).containsEntry(missing, "Calendar " + missing + ": there is no such file or folder.")
                .containsEntry(folder, "Calendar " + folder + " (broken.ics) holds no calendar.").hasSize(2);
    }

    @Test
    void aFileThatHasChangedIsReadAnewWithinAMinute() throws Exception {
        String file = file("a.ics", "20261120T083000Z", "20261120T093000Z");
        chosen = List.of(file);
        calendars.busyUntil(NINE);
        news.acquire();
        file("a.ics", "20261120T083000Z", "20261120T094500Z");
        Files.setLastModifiedTime(Path.of(file), FileTime.from(NINE));
        assertThat(calendars.busyUntil(NINE.plusSeconds(59))).contains(Instant.parse("2026-11-20T09:30:00Z"));
        calendars.busyUntil(NINE.plusSeconds(60));
        news.acquire();
        assertThat(calendars.busyUntil(NINE.plusSeconds(60))).contains(Instant.parse("2026-11-20T09:45:00Z"));
        Files.delete(Path.of(file));
        calendars.busyUntil(NINE.plusSeconds(120));
        news.acquire();
        assertThat(calendars.busyUntil(NINE.plusSeconds(120))).isEmpty();
        assertThat(calendars.troubles()).containsOnlyKeys(file);
    }

    @Test
    void looksFurtherAheadAsTimeGoesOn() throws Exception {
        Files.createDirectories(home.resolve("calendars"));
        file("calendars/today.ics", "20261120T083000Z", "20261120T093000Z");
        file("calendars/next-week.ics", "20261125T083000Z", "20261125T093000Z");
        chosen = List.of(home.resolve("calendars").toString());
        calendars.busyUntil(NINE);
        news.acquire();
        Instant later = Instant.parse("2026-11-25T09:00:00Z");
        calendars.busyUntil(later);
        news.acquire();
        assertThat(calendars.busyUntil(later)).contains(Instant.parse("2026-11-25T09:30:00Z"));
    }

    @Test
    void timesWithoutAZoneFollowThePersonIntoAnother() throws Exception {
        chosen = List.of(file("a.ics", "20261120T090000", "20261120T100000"));
        calendars.busyUntil(NINE);
        news.acquire();
        assertThat(calendars.busyUntil(NINE)).contains(Instant.parse("2026-11-20T10:00:00Z"));
        zone = ZoneId.of("America/New_York");
        calendars.busyUntil(NINE.plusSeconds(60));
        news.acquire();
        assertThat(calendars.busyUntil(NINE.plusSeconds(60))).isEmpty();
        assertThat(calendars.nextBusy(NINE)).contains(Instant.parse("2026-11-20T14:00:00Z"));
    }

    @Test
    void aDiskThatHangsHoldsUpNothing() throws Exception {
        String pipe = home.resolve("pipe").toString();
        assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();
        chosen = List.of(pipe, file("a.ics", "20261120T083000Z", "20261120T093000Z"));
        calendars.busyUntil(NINE);
        news.acquire();
        assertThat(calendars.busyUntil(NINE)).contains(Instant.parse("2026-11-20T09:30:00Z"));
        assertThat(calendars.troubles()).isEmpty();
        while (looking() != 1) {
            // The look at the pipe begins when its thread does.
            Thread.onSpinWait();
        }
        nanos.addAndGet(IcsFile.LIMIT.toNanos() + 1);
        assertThat(calendars.troubles()).containsEntry(pipe, "Calendar " + pipe
                + " does not answer; what was read of it before still counts.").hasSize(1);
        chosen = List.of(pipe);
        calendars.busyUntil(NINE.plusSeconds(600));
        assertThat(looking()).as("threads that hang").isEqualTo(1);
        Files.writeString(Path.of(pipe), calendar("20261120T093000Z", "20261120T110000Z"));
        news.acquire();
        assertThat(calendars.troubles()).isEmpty();
        assertThat(calendars.busyUntil(NINE.plusSeconds(1800))).contains(Instant.parse("2026-11-20T11:00:00Z"));
    }

    @Test
    void aCalendarThatIsChosenNoMoreIsForgotten() throws Exception {
        chosen = List.of(file("a.ics", "20261120T083000Z", "20261120T093000Z"));
        calendars.busyUntil(NINE);
        news.acquire();
        chosen = List.of();
        assertThat(calendars.busyUntil(NINE)).isEmpty();
    }

    @Test
    void theHomeMayBeWrittenShort() throws Exception {
        CalendarFiles abbreviated = new CalendarFiles(() -> List.of("~/a.ics"), home, () -> zone, nanos::get, news::release);
        file("a.ics", "20261120T083000Z", "20261120T093000Z");
        abbreviated.busyUntil(NINE);
        news.acquire();
        assertThat(abbreviated.busyUntil(NINE)).isEqualTo(Optional.of(Instant.parse("2026-11-20T09:30:00Z")));
    }

    private static long looking() {
        return Thread.getAllStackTraces().values().stream()
                .filter(trace -> Stream.of(trace).anyMatch(frame -> frame.getClassName().equals(IcsFile.class.getName()))).count();
    }

    private String file(String name, String from, String until) throws IOException {
        return Files.writeString(home.resolve(name), calendar(from, until)).toString();
    }

    private static String calendar(String from, String until) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:" + from + "\r\nDTEND:" + until
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }
}
