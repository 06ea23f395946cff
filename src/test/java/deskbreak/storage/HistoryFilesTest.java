// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.breaks.Event;
import deskbreak.history.Entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class HistoryFilesTest {
    @TempDir
    Path folder;
    private final List<String> troubles = new ArrayList<>();

    @Test
    void keepsAFileForEachMonthAndReadsADayInTheReadersZone() throws IOException {
        HistoryFiles history = history();
        Entry october = entry("2026-10-31T23:30:00Z");
        Entry november = entry("2026-11-01T08:00:00Z");
        history.append(october);
        history.append(november);
        assertThat(folder.resolve("2026-10.jsonl")).hasContent("{\"at\":\"2026-10-31T23:30:00Z\",\"event\":\"skipped\"}");
        assertThat(day(history(), 1, ZoneOffset.UTC)).containsExactly(november);
        assertThat(day(history(), 1, ZoneId.of("Europe/Vienna"))).containsExactly(october, november);
        assertThat(all()).containsExactly(october, november);
        assertThat(day(new HistoryFiles(folder.resolve("none"), troubles::add), 1, ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void aTornLineCostsItselfAloneAndIsToldOnce() throws IOException {
        HistoryFiles history = history();
        history.append(entry("2026-11-02T08:00:00Z"));
        Path file = folder.resolve("2026-11.jsonl");
        Files.write(file, new byte[]{'{', '"', 'a', 't', (byte) 0xc3}, StandardOpenOption.APPEND);
        history.append(entry("2026-11-02T09:00:00Z"));
        String content = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        for (int i = 0; i < 2; i++) {
            assertThat(day(history, 2, ZoneOffset.UTC)).containsExactly(entry("2026-11-02T08:00:00Z"),
                    entry("2026-11-02T09:00:00Z"));
        }
        assertThat(troubles).singleElement().asString().startsWith(file + ", line 2: not a history entry");
        assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)).isEqualTo(content);
    }

    @Test
    void erasesWholeMonthsAndParts() throws IOException {
        HistoryFiles history = history();
        List<String> times = List.of("2026-09-30T08:00:00Z", "2026-10-01T08:00:00Z", "2026-10-02T08:00:00Z", "2026-11-01T08:00:00Z");
        for (String time : times) {
            history.append(entry(time));
        }
        Files.writeString(folder.resolve("2026-10.jsonl"), "later kind of line\n", StandardOpenOption.APPEND);
        Files.writeString(folder.resolve("notes.txt"), "the person's own");
        history.erase(Instant.parse("2026-10-02T00:00:00Z"));
        assertThat(folder.resolve("2026-09.jsonl")).doesNotExist();
        assertThat(folder.resolve("2026-10.jsonl"))
                .hasContent("{\"at\":\"2026-10-02T08:00:00Z\",\"event\":\"skipped\"}\nlater kind of line");
        assertThat(all()).containsExactly(entry(times.get(2)), entry(times.get(3)));
        history.eraseAll();
        assertThat(all()).isEmpty();
        assertThat(folder.resolve("notes.txt")).exists();
    }

    @Test
    void keepsTheMonthsAskedForAndEverythingWithZero() throws IOException {
        HistoryFiles history = history();
        history.append(entry("2025-11-20T08:59:59Z"));
        history.append(entry("2025-11-20T09:00:00Z"));
        history.keep(0, Instant.parse("2026-11-20T09:00:00Z"));
        assertThat(all()).hasSize(2);
        history.keep(12, Instant.parse("2026-11-20T09:00:00Z"));
        assertThat(all()).containsExactly(entry("2025-11-20T09:00:00Z"));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "/dev/full is a device of Linux")
    void aFullDiskIsSaidAndTheNextEntryGoesThrough() throws IOException {
        Path file = Files.createSymbolicLink(folder.resolve("2026-11.jsonl"), Path.of("/dev/full"));
        HistoryFiles history = history();
        assertThatIOException().isThrownBy(() -> history.append(entry("2026-11-02T08:00:00Z")))
                .withMessage("Cannot write " + file + ": the disk is full. Free some space; Deskbreak tries again.");
        Files.delete(file);
        history.append(entry("2026-11-02T09:00:00Z"));
        assertThat(all()).hasSize(1);
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        HistoryFiles history = new HistoryFiles(file.resolve("history"), troubles::add);
        assertThatIOException().isThrownBy(() -> history.append(entry("2026-11-02T08:00:00Z")))
                .withMessageContaining("a folder is needed");
        history.eraseAll();
    }

    @Test
    void theTableIsSafeForSpreadsheets() {
        assertThat(HistoryCsv.header()).startsWith("at,event,plan,").endsWith("written,note\r\n");
        Event due = new Event.Due(Instant.parse("2026-11-02T08:00:00Z"), "=cmd()", Duration.ofMinutes(45));
        assertThat(HistoryCsv.line(new Entry(due.at(), due, "held, \"so\" to say\nlong")))
                .isEqualTo("2026-11-02T08:00:00Z,due,'=cmd(),PT45M,,,,,,,,,,,,,,\"held, \"\"so\"\" to say\nlong\"\r\n");
        Event started = new Event.BreakStarted(due.at(), "desk", List.of("a", "b"));
        assertThat(HistoryCsv.line(new Entry(due.at(), started, ""))).contains(",a b,");
    }

    @Test
    void daysAreReadAcrossMonthsInOrder() throws IOException {
        HistoryFiles history = history();
        List<Entry> entries = Stream.of("2026-10-30T23:59:59Z", "2026-10-31T00:00:00Z", "2026-11-01T23:59:59.9Z", "2026-11-02T00:00:00Z")
                .map(HistoryFilesTest::entry).toList();
        for (Entry entry : entries) {
            history.append(entry);
        }
        assertThat(history.days(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 1), ZoneOffset.UTC)).isEqualTo(entries.subList(1, 3));
    }

    @Test
    void anEntryIsOfTheDayOnWhichItWasWrittenWhateverDayItTellsOf() throws IOException {
        Instant evening = Instant.parse("2026-11-02T23:50:00Z");
        Entry late = new Entry(Instant.parse("2026-11-03T00:10:00Z"), new Event.Skipped(evening), "told \"written\":\"2026-11-02\"");
        HistoryFiles history = history();
        history.append(late);
        assertThat(day(history, 2, ZoneOffset.UTC)).isEmpty();
        assertThat(day(history, 3, ZoneOffset.UTC)).containsExactly(late);
    }

    @Test
    void ofOtherDaysNothingIsReadButTheDate() throws IOException {
        Path file = folder.resolve("2026-11.jsonl");
        Files.writeString(file, "{\"at\":\"2026-11-01T08:00:00Z\",\"event\":\"of a later version\"}\n");
        HistoryFiles history = history();
        history.append(entry("2026-11-02T08:00:00Z"));
        assertThat(day(history, 2, ZoneOffset.UTC)).hasSize(1);
        assertThat(troubles).isEmpty();
        assertThat(day(history, 1, ZoneOffset.UTC)).isEmpty();
        assertThat(troubles).hasSize(1);
    }

    @Test
    void aLineInAnotherFormIsReadAllTheSame() throws IOException {
        Files.writeString(folder.resolve("2026-11.jsonl"), """
                { "at": "2026-11-02T08:00:00Z", "event": "skipped" }
                {"event":"skipped","at":"2026-11-02T08:00:00Z"}
                {"at":"2026-11-01T08:00:00Z","event":"skipped","written" : "2026-11-02T08:00:00Z"}
                """);
        assertThat(day(history(), 2, ZoneOffset.UTC)).hasSize(3);
    }

    private static List<Entry> day(HistoryFiles history, int day, ZoneId zone) {
        LocalDate date = LocalDate.of(2026, 11, day);
        return history.days(date, date, zone);
    }

    private HistoryFiles history() {
        return new HistoryFiles(folder, troubles::add);
    }

    private List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        history().read(Optional.empty(), Optional.empty(), ZoneOffset.UTC, entries::add);
        return entries;
    }

    private static Entry entry(String at) {
        return new Entry(Instant.parse(at), new Event.Skipped(Instant.parse(at)), "");
    }
}
