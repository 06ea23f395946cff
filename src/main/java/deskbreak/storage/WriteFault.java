// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** A write that failed, in one line that says what to do. */
final class WriteFault extends IOException {
    private static final long serialVersionUID = 1;
    private static final long PRACTICALLY_FULL = 64 * 1024;

    private WriteFault(String message, Throwable cause) {
        super(message, cause);
    }

    /** Explains {@code cause}, once: an explained one comes back as it is. */
    static IOException explain(Path file, IOException cause) {
        return cause instanceof WriteFault ? cause : new WriteFault(line(file, cause), cause);
    }

    private static String line(Path file, IOException cause) {
        Path blocker = cause instanceof FileAlreadyExistsException ? file : blocker(file);
        if (blocker != null) {
            return Words.say("write.notafolder", file, blocker);
        }
        String reason = reason(cause).toLowerCase(Locale.ROOT);
        if (reason.contains("no space left") || reason.contains("quota") || reason.contains("not enough space") || full(file)) {
            return Words.say("write.full", file);
        }
        if (reason.contains("read-only file system") || readOnly(file)) {
            return Words.say("write.readonly", file);
        }
        return cause instanceof AccessDeniedException ? Words.say("write.denied", file) : Words.say("write.other", file, reason(cause));
    }

    private static String reason(IOException cause) {
        String reason = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return reason == null || reason.isBlank()
                ? cause.getClass().getSimpleName()
                : reason.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("\\.$", "");
    }

    /** The file that stands where a folder above {@code file} should be. */
    private static @Nullable Path blocker(Path file) {
        for (Path above = file.toAbsolutePath().getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above)) {
                return Files.isDirectory(above) ? null : above;
            }
        }
        return null;
    }

    private static boolean full(Path file) {
        try {
            return store(file).getUsableSpace() < PRACTICALLY_FULL;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean readOnly(Path file) {
        try {
            return store(file).isReadOnly();
        } catch (IOException | ReadOnlyFileSystemException e) {
            return false;
        }
    }

    private static FileStore store(Path file) throws IOException {
        Path existing = file.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return Files.getFileStore(existing);
    }
}
