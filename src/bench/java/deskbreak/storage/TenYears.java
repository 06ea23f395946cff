// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

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

    /** The latest lines, if there were more than are wanted. */
    private static void write(Path folder) throws IOException {
        List<Entry> entries = entries();
        Map<YearMonth, StringBuilder> months = new TreeMap<>();
        for (Entry entry : entries.subList(Math.max(0, entries.size() - LINES), entries.size())) {
            months.computeIfAbsent(YearMonth.from(entry.written().atOffset(ZoneOffset.UTC)), m -> new StringBuilder())
                    .append(EventJson.line(entry)).append('\n');
        }
        for (Map.Entry<YearMonth, StringBuilder> month : months.entrySet()) {
            try (Writer file = Files.newBufferedWriter(folder.resolve(month.getKey() + ".jsonl"), StandardOpenOption.CREATE_NEW)) {
                file.append(month.getValue());
            }
        }
    }

    private static List<Entry> entries() {
        Chooser chooser = new Chooser(CatalogueReader.shipped());
        List<Entry> entries = new ArrayList<>();
        Simulation.run(trace(), (memory, count, now) -> chooser.pick(memory, count, now, Profile.DEFAULT, Settings.DEFAULT.moves().wishes()),
                new Simulation.Options(Rules.DEFAULT, Optional.of(TraceLine.Answers.START), 1, ZoneOffset.UTC),
                event -> entries.add(new Entry(event.at(), event, "")));
        return entries;
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
