// SPDX-License-Identifier: Apache-2.0
package deskbreak.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

import biweekly.ICalendar;
import biweekly.io.text.ICalReader;

/** Reads one file. */
final class IcsFile {
    /** Larger files are left alone, in bytes. */
    static final long LARGEST = 10L * 1024 * 1024;
    /** How long one file may take. */
    static final Duration LIMIT = Duration.ofSeconds(2);

    private final LongSupplier nanos;

    /** @param nanos monotonic time in nanoseconds */
    IcsFile(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * The busy times in it; in no order, and they may overlap.
     *
     * @throws UnusableCalendar when it is no calendar, or too much of one
     */
    List<Span> read(Path file, Window window) throws IOException, UnusableCalendar {
        if (Files.size(file) > LARGEST) {
            throw new UnusableCalendar("large");
        }
        long end = nanos.getAsLong() + LIMIT.toNanos();
        Optional<String> events;
        try (BufferedReader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            events = EventLines.of(text, window);
        }
        return events.isEmpty() ? List.of() : busy(events.get(), window, end);
    }

    private List<Span> busy(String events, Window window, long end) throws IOException, UnusableCalendar {
        List<Span> spans = new ArrayList<>();
        try (ICalReader reader = new ICalReader(events)) {
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                spans.addAll(BusyTimes.of(calendar, window, () -> nanos.getAsLong() - end > 0));
            }
        }
        return spans;
    }
}
