// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

import deskbreak.simulation.TraceLine;

/**
 * Reads the AFK buckets of an ActivityWatch export: all buckets, one bucket, or the bare events of one. Buckets of several hosts count as
 * one person.
 *
 * <p>A span that is "not-afk" only says that no gap in it reached ActivityWatch's own threshold, 3 min by default. It becomes inputs
 * every 30 s: close enough together for the shortest {@code awayAfter} there is, 1 min, and far enough apart that a lull can be seen and
 * nobody counts as typing.
 */
final class ActivityWatch {
    static final Duration EVERY = Duration.ofSeconds(30);
    private static final String AFK = "afkstatus";

    private final String trace;
    private final List<Span> spans = new ArrayList<>();
    private boolean found;

    ActivityWatch(String trace) {
        this.trace = trace;
    }

    /** A time with input. */
    record Span(Instant begin, Instant end) {}

    List<TraceLine> read(Path file) throws IOException, TraceException {
        try (JsonParser in = TraceFile.FACTORY.createParser(ObjectReadContext.empty(), TraceFile.open(file))) {
            try {
                whole(in);
            } catch (JacksonException | DateTimeException | ArithmeticException e) {
                boolean json = e instanceof JacksonException;
                throw new TraceException(trace, in.currentLocation().getLineNr(),
                        json ? Words.say("trace.notjson", ReadFault.reason(e)) : Words.say("trace.awevent"));
            }
        }
        if (!found) {
            throw new TraceException(trace, 1, Words.say("trace.noafk"));
        }
        return lines();
    }

    private void whole(JsonParser in) {
        if (in.nextToken() == JsonToken.START_ARRAY) {
            found = true;
            spans.addAll(events(in));
            return;
        }
        bucket(in, true);
    }

    /** One bucket, or the object that holds them all: its {@code "buckets"} are looked through then. */
    private void bucket(JsonParser in, boolean top) {
        Optional<String> type = Optional.empty();
        Optional<List<Span>> events = Optional.empty();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            JsonToken value = in.nextToken();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                type = Optional.of(in.getString());
            } else if (name.equals("events") && value == JsonToken.START_ARRAY && type.orElse(AFK).equals(AFK)) {
                events = Optional.of(events(in));
            } else if (name.equals("buckets") && top && value == JsonToken.START_OBJECT) {
                while (in.nextName() != null) {
                    child(in);
                }
            } else {
                in.skipChildren();
            }
        }
        if (events.isPresent() && (type.isPresent() ? type.get().equals(AFK) : top)) {
            found = true;
            spans.addAll(events.get());
        }
    }

    private void child(JsonParser in) {
        if (in.nextToken() == JsonToken.START_OBJECT) {
            bucket(in, false);
        } else {
            in.skipChildren();
        }
    }

    private static List<Span> events(JsonParser in) {
        List<Span> spans = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (in.currentToken() != JsonToken.START_OBJECT) {
                throw new DateTimeException("no event");
            }
            AfkEvent.read(in).ifPresent(spans::add);
        }
        return spans;
    }

    private List<TraceLine> lines() {
        List<TraceLine> lines = new ArrayList<>();
        for (Span span : merged()) {
            lines.add(new TraceLine.Inputs(span.begin(), span.end(), EVERY));
            if (Duration.between(span.begin(), span.end()).toNanos() % EVERY.toNanos() != 0) {
                lines.add(new TraceLine.Inputs(span.end(), span.end(), EVERY));
            }
        }
        return List.copyOf(lines);
    }

    private List<Span> merged() {
        spans.sort(Comparator.comparing(Span::begin));
        List<Span> merged = new ArrayList<>();
        for (Span span : spans) {
            Span before = merged.isEmpty() ? span : merged.getLast();
            if (merged.isEmpty() || span.begin().isAfter(before.end())) {
                merged.add(span);
            } else if (span.end().isAfter(before.end())) {
                merged.set(merged.size() - 1, new Span(before.begin(), span.end()));
            }
        }
        return merged;
    }
}
