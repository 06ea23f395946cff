// SPDX-License-Identifier: Apache-2.0
package deskbreak.calendar;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import deskbreak.agent.Calendar;

/**
 * The calendars that the person has chosen. An answer is a look at the busy times of the next day and a half; whether the files have
 * changed is looked at once a minute, while somebody asks, on threads of their own. Asked by one thread.
 */
public final class CalendarFiles implements Calendar {
    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);

    private final Supplier<List<String>> chosen;
    private final Path home;
    private final Supplier<ZoneId> zone;
    private final LongSupplier nanos;
    private final Runnable changed;
    private Map<String, NamedCalendar> calendars = Map.of();
    private Optional<Instant> looked = Optional.empty();

    /**
     * @param chosen files and folders, as the person wrote them; a start of {@code ~/} is their home
     * @param home the person's home folder, which relative paths start from too
     * @param zone the person's time zone now
     * @param nanos monotonic time in nanoseconds
     * @param changed called on a thread of its own when the calendars say something else than before
     */
    public CalendarFiles(Supplier<List<String>> chosen, Path home, Supplier<ZoneId> zone, LongSupplier nanos, Runnable changed) {
        this.chosen = chosen;
        this.home = home;
        this.zone = zone;
        this.nanos = nanos;
        this.changed = changed;
    }

    @Override
    public Optional<Instant> busyUntil(Instant at) {
        look(at);
        Instant end = at;
        boolean grew = true;
        while (grew) {
            Instant reached = end;
            end = spans().filter(span -> span.covers(reached)).map(Span::until).max(Instant::compareTo).orElse(reached);
            grew = end.isAfter(reached);
        }
        return end.isAfter(at) ? Optional.of(end) : Optional.empty();
    }

    @Override
    public Optional<Instant> nextBusy(Instant at) {
        return spans().map(Span::from).filter(from -> from.isAfter(at)).min(Instant::compareTo);
    }

    private java.util.stream.Stream<Span> spans() {
        return calendars.values().stream().flatMap(calendar -> calendar.spans().stream());
    }

    @Override
    public Map<String, String> troubles() {
        Map<String, String> troubles = new LinkedHashMap<>();
        calendars.forEach((name, calendar) -> {
            String trouble = calendar.trouble();
            if (!trouble.isEmpty()) {
                troubles.put(name, trouble);
            }
        });
        return troubles;
    }

    private void look(Instant at) {
        List<String> names = chosen.get();
        boolean others = !calendars.keySet().equals(java.util.Set.copyOf(names));
        if (others) {
            choose(names);
        }
        boolean due = looked.filter(last -> Duration.between(last, at).abs().compareTo(LOOK_EVERY) < 0).isEmpty();
        if (!calendars.isEmpty() && (others || due)) {
            looked = Optional.of(at);
            calendars.values().forEach(calendar -> calendar.look(at, zone.get()));
        }
    }

    private void choose(List<String> names) {
        Map<String, NamedCalendar> now = new LinkedHashMap<>();
        for (String name : names) {
            NamedCalendar there = calendars.get(name);
            now.put(name, there == null ? new NamedCalendar(name, path(name), nanos, changed) : there);
        }
        calendars = now;
    }

    /** What can be no path is looked for like one that is not there. */
    private Path path(String name) {
        try {
            return home.resolve(name.startsWith("~/") ? name.substring(2) : name);
        } catch (InvalidPathException e) {
            return home.resolve(Integer.toHexString(name.hashCode()));
        }
    }
}
