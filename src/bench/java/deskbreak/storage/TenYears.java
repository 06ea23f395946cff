// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import deskbreak.breaks.Event;
import deskbreak.breaks.Rules;
import deskbreak.exercise.Chooser;
import deskbreak.exercise.Profile;
import deskbreak.history.Entry;
import deskbreak.settings.Settings;
import deskbreak.simulation.Simulation;
import deskbreak.simulation.TraceLine;

/** Ten years of history on disk, 500,000 lines of it: what the agent's own rules make of somebody who is often away for some minutes. */
public final class TenYears implements AutoCloseable {
    public static final LocalDate LAST = LocalDate.of(2026, 11, 20);
    private static final int LINES = 500_000;
    private static final int DAYS = 3653;
    private static final Duration AWAY = Duration.ofMinutes(6);
    private static final Duration EVERY = Duration.ofSeconds(30);
    /** Minutes of work between two times away: mostly less than a prompt takes, now and then more. */
    private static final int[] WORK = {9, 12, 6, 14, 55, 8, 11, 7, 13, 10};

    private final Path folder;

    private TenYears(Path folder) {
        this.folder = folder;
    }

    /** In a folder that is deleted at the end. */
    public static TenYears written() throws IOException {
        Path folder = Files.createTempDirectory("deskbreak-ten-years-");
        write(folder);
        return new TenYears(folder);
    }

    /** Writes them into the folder that is given. */
    public static void main(String[] args) throws IOException {
        write(Files.createDirectories(Path.of(args[0])));
    }

    public Path folder() {
        return folder;
    }

    /** As the agent and the command line read them; a line that cannot be read is a fault here. */
    public HistoryFiles files() {
        return new HistoryFiles(folder, line -> {
            throw new IllegalStateException(line);
        });
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The latest lines, of more than are wanted. Twice through all of it, so that it fits into the memory that the agent has. */
    private static void write(Path folder) throws IOException {
        long[] count = {0};
        live(event -> count[0]++);
        try (Months months = new Months(folder)) {
            live(event -> {
                if (count[0]-- <= LINES) {
                    months.write(new Entry(event.at(), event, ""));
                }
            });
        }
    }

    private static void live(Consumer<Event> told) {
        Chooser chooser = new Chooser(CatalogueReader.shipped());
        Simulation.run(trace(),
                (memory, count, now) -> chooser.pick(memory, count, now, Profile.DEFAULT, Settings.DEFAULT.moves().wishes()),
                new Simulation.Options(Rules.DEFAULT, Optional.of(TraceLine.Answers.START), 1, ZoneOffset.UTC), told);
    }

    /** The file of a month after the other. An event that is told late comes where it was learned, as in the agent's own files. */
    private static final class Months implements AutoCloseable {
        private final Path folder;
        private YearMonth month = YearMonth.of(1, 1);
        private Writer file = Writer.nullWriter();

        Months(Path folder) {
            this.folder = folder;
        }

        void write(Entry entry) {
            try {
                YearMonth now = YearMonth.from(entry.written().atOffset(ZoneOffset.UTC));
                if (now.isAfter(month)) {
                    file.close();
                    month = now;
                    file = Files.newBufferedWriter(folder.resolve(now + ".jsonl"), StandardOpenOption.CREATE_NEW);
                }
                file.append(EventJson.line(entry)).append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    private static List<TraceLine> trace() {
        List<TraceLine> lines = new ArrayList<>();
        for (int day = DAYS - 1; day >= 0; day--) {
            Instant at = LAST.minusDays(day).atTime(8, 0).toInstant(ZoneOffset.UTC);
            Instant evening = at.plus(Duration.ofHours(14));
            for (int n = day; at.isBefore(evening); n++) {
                Instant until = at.plus(Duration.ofMinutes(WORK[n % WORK.length]));
                lines.add(new TraceLine.Inputs(at, until, EVERY));
                at = until.plus(AWAY);
            }
        }
        return lines;
    }
}
