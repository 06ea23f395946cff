// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import deskbreak.agent.Journal;
import deskbreak.history.Entry;

/**
 * The history on disk: {@code YYYY-MM.jsonl}, an entry a line, by the month in UTC in which it was written down, so that travelling
 * moves no entry to another file. Lines are appended and never changed; erasing takes whole lines. Several processes may use one folder.
 */
public final class HistoryFiles implements Journal {
    private static final String NAME = "\\d{4,}-\\d{2}\\.jsonl";

    private final Path folder;
    private final Consumer<String> trouble;
    private final Set<String> told = new HashSet<>();

    /**
     * @param folder made at the first entry
     * @param trouble is told once of each line that could not be read, in one line for the person
     */
    public HistoryFiles(Path folder, Consumer<String> trouble) {
        this.folder = folder;
        this.trouble = trouble;
    }

    @Override
    public synchronized void append(Entry entry) throws IOException {
        Path file = folder.resolve(YearMonth.from(entry.written().atOffset(ZoneOffset.UTC)) + ".jsonl");
        Folders.create(folder);
        try (HistoryLock held = HistoryLock.take(folder)) {
            held.append(file, EventJson.line(entry));
        } catch (IOException e) {
            throw WriteFault.explain(file, e);
        }
    }

    /** The entries that were written down from one day to another, both included, in the order in which they were. */
    public List<Entry> days(LocalDate from, LocalDate to, ZoneId zone) {
        List<Entry> entries = new ArrayList<>();
        read(Optional.of(from), Optional.of(to), zone, entries::add);
        return entries;
    }

    /**
     * Hands over the entries that were written down from one day to another, both included, in the order in which they were; without an
     * end, as far as there are any. One entry at a time is in memory.
     */
    public void read(Optional<LocalDate> from, Optional<LocalDate> to, ZoneId zone, Consumer<Entry> reader) {
        Instant begin = from.map(d -> d.atStartOfDay(zone).toInstant()).orElse(Instant.MIN);
        Instant end = to.map(d -> d.plusDays(1).atStartOfDay(zone).toInstant()).orElse(Instant.MAX);
        Stretch wanted = new Stretch(begin, end);
        for (Path file : months()) {
            if (begins(month(file)).isBefore(end) && begins(month(file).plusMonths(1)).isAfter(begin)) {
                new HistoryMonth(file).entries(wanted, (number, reason) -> tell(file, number, reason), reader);
            }
        }
    }

    /** Erases all of it. */
    public synchronized void eraseAll() throws IOException {
        erase(Instant.MAX);
    }

    /**
     * Erases what was written down before {@code before}. A line that cannot be read goes with the line above it, for it is as old.
     *
     * @throws IOException when a file cannot be written, with one line that says what to do; that file is then as it was
     */
    public synchronized void erase(Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (HistoryLock held = HistoryLock.take(folder)) {
            for (Path file : months()) {
                if (!begins(month(file).plusMonths(1)).isAfter(before)) {
                    held.delete(file);
                } else if (begins(month(file)).isBefore(before)) {
                    new HistoryMonth(file).cut(before);
                }
            }
        } catch (IOException e) {
            throw WriteFault.explain(folder, e);
        }
    }

    /**
     * Erases what is older than {@code months} months at {@code now}; 0 keeps everything.
     *
     * @see #erase
     */
    public void keep(int months, Instant now) throws IOException {
        if (months > 0) {
            erase(now.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant());
        }
    }

    private List<Path> months() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().matches(NAME)).sorted().toList();
        } catch (IOException e) {
            tell(folder, 0, ReadFault.reason(e));
            return List.of();
        }
    }

    private synchronized void tell(Path file, int line, String reason) {
        if (told.add(file + ":" + line)) {
            trouble.accept(line == 0
                    ? Words.say("history.unreadable", file, reason)
                    : Words.say("history.skipped", file, Integer.toString(line), reason));
        }
    }

    private static YearMonth month(Path file) {
        return YearMonth.parse(file.getFileName().toString().replace(".jsonl", ""));
    }

    private static Instant begins(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
