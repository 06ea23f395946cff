// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import deskbreak.simulation.TraceLine;

/** Appends the lines of a trace to a file, each at once. */
public final class TraceWriter implements AutoCloseable {
    /** More than any line has. */
    private static final int TAIL = 1 << 16;

    private final Path file;
    private final Optional<Instant> before;
    private final OutputStream out;

    private TraceWriter(Path file, Optional<Instant> before, OutputStream out) {
        this.file = file;
        this.before = before;
        this.out = out;
    }

    /**
     * Opens a new file, or goes on with one that an agent has written; half a line at its end, of an agent that was killed, is cut off.
     *
     * @throws IOException when it cannot be written or is no trace, with one line that says what to do
     */
    public static TraceWriter open(Path file) throws IOException {
        try {
            Optional<Instant> before = Files.exists(file) ? latest(file) : Optional.empty();
            return new TraceWriter(file, before, Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        } catch (IOException e) {
            throw WriteFault.explain(file, e);
        }
    }

    private static Optional<Instant> latest(Path file) throws IOException {
        try (RandomAccessFile lines = new RandomAccessFile(file.toFile(), "rw")) {
            long begin = Math.max(0, lines.length() - TAIL);
            byte[] tail = new byte[(int) (lines.length() - begin)];
            lines.seek(begin);
            lines.readFully(tail);
            String text = new String(tail, StandardCharsets.ISO_8859_1);
            int end = text.lastIndexOf('\n');
            if (tail.length == 0) {
                return Optional.empty();
            }
            Instant at = at(file, text.substring(text.lastIndexOf('\n', end - 1) + 1, Math.max(end, 0)));
            lines.setLength(begin + end + 1);
            return Optional.of(at);
        }
    }

    private static Instant at(Path file, String line) throws IOException {
        try {
            JsonNode at = Json.mapper().readTree(line).path("at");
            return Instant.parse(at.asString(""));
        } catch (JacksonException | DateTimeException e) {
            throw new IOException(Words.say("trace.other", file), e);
        }
    }

    /** Up to where the lines of an earlier agent reach; empty in a new file. */
    public Optional<Instant> before() {
        return before;
    }

    /** @throws IOException when it cannot be written, with one line that says what to do */
    public void write(TraceLine line) throws IOException {
        try {
            out.write((TraceForm.json(line) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw WriteFault.explain(file, e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
