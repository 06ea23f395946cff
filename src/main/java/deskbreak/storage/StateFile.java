// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps one value on disk over restarts. Used by one thread.
 *
 * @param <T> the value; immutable
 */
public final class StateFile<T> {
    private final Path file;
    private final Function<T, byte[]> form;
    private final Function<byte[], T> read;
    private final InstantSource clock;
    private byte[] onDisk = new byte[0];
    private boolean damaged;

    /**
     * @param form makes the file's content
     * @param read gets the value back; throws any {@link RuntimeException} when the content makes no sense
     */
    public StateFile(Path file, Function<T, byte[]> form, Function<byte[], T> read, InstantSource clock) {
        this.file = file;
        this.form = form;
        this.read = read;
        this.clock = clock;
    }

    /** A file in the form of {@link Json}. */
    public static <T> StateFile<T> json(Path file, Class<T> type, InstantSource clock) {
        return new StateFile<>(file, Json::bytes, content -> Json.read(type, content), clock);
    }

    /**
     * What was found.
     *
     * @param value empty when nothing was saved yet, or nothing readable
     * @param trouble one line for the person when there was something unreadable, which has been kept beside
     */
    public record Loaded<T>(Optional<T> value, Optional<String> trouble) {}

    public Loaded<T> load() {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new Loaded<>(Optional.empty(), Optional.empty());
        } catch (IOException e) {
            return damaged(ReadFault.reason(e));
        }
        try {
            T value = read.apply(content);
            onDisk = content;
            return new Loaded<>(Optional.of(value), Optional.empty());
        } catch (RuntimeException e) {
            return damaged(ReadFault.reason(e));
        }
    }

    private Loaded<T> damaged(String reason) {
        damaged = true;
        String trouble;
        try {
            Path kept = BadFile.move(file, clock.instant());
            damaged = false;
            trouble = Words.say("state.damaged", file, reason, kept.getFileName());
        } catch (IOException stuck) {
            trouble = Words.say("state.stuck", file, reason);
        }
        return new Loaded<>(Optional.empty(), Optional.of(trouble));
    }

    /**
     * Has {@code value} on disk when it returns; does nothing when it is there already.
     *
     * @throws IOException when it cannot be written, with one line that says what to do. What was saved before is then still there, and
     *     so is an unreadable file that could not be moved aside.
     */
    public void save(T value) throws IOException {
        byte[] content = form.apply(value);
        if (Arrays.equals(content, onDisk)) {
            return;
        }
        if (damaged && Files.exists(file)) {
            BadFile.move(file, clock.instant());
        }
        damaged = false;
        AtomicFile.write(file, content);
        onDisk = content;
    }
}
