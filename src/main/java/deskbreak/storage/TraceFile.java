// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import deskbreak.simulation.TraceLine;

/** Reads what {@code simulate} runs over: an activity trace, or what ActivityWatch has exported. */
public final class TraceFile {
    static final JsonFactory FACTORY = JsonFactory.builder().build();

    private TraceFile() {
    }

    /**
     * Reads the whole file, so that a mistake on its last line is known before anything is simulated. Single inputs at equal distances
     * become one range, which means the same and keeps a year of typing small.
     *
     * @param trace the path as the person gave it; messages begin with it
     * @throws TraceException when it cannot be read or run
     */
    public static List<TraceLine> read(String trace) throws TraceException {
        try {
            Path file = Path.of(trace);
            if (exported(file)) {
                return new ActivityWatch(trace).read(file);
            }
            return lines(trace, file);
        } catch (IOException e) {
            throw new TraceException(trace, 0, Files.notExists(Path.of(trace)) ? Words.say("trace.missing") : ReadFault.reason(e));
        } catch (InvalidPathException e) {
            throw new TraceException(trace, 0, Words.say("trace.missing"));
        }
    }

    private static List<TraceLine> lines(String trace, Path file) throws IOException, TraceException {
        TraceLines form = new TraceLines();
        int number = 0;
        try (LineBytes lines = new LineBytes(open(file))) {
            while (lines.next()) {
                number++;
                if (!lines.blank()) {
                    form.add(lines);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new TraceException(trace, number, String.valueOf(e.getMessage()));
        }
        return form.done();
    }

    static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(3);
        if (in.read() == 0xef && in.read() == 0xbb && in.read() == 0xbf) {
            return in;
        }
        in.reset();
        return in;
    }

    /** An export is one array, or one object with buckets or events; a trace's first object has "at" or "signal" instead. */
    private static boolean exported(Path file) throws IOException {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), open(file))) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                return in.currentToken() == JsonToken.START_ARRAY;
            }
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                switch (name) {
                    case "buckets", "events" -> {
                        return true;
                    }
                    case "at", "signal" -> {
                        return false;
                    }
                    default -> {
                        in.nextToken();
                        in.skipChildren();
                    }
                }
            }
            return false;
        } catch (JacksonException e) {
            return false;
        }
    }
}
