// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file so that whoever reads it, even after a power cut, finds the old content or the new one and nothing between. */
final class AtomicFile {
    private AtomicFile() {
    }

    /**
     * Replaces the content of {@code file}, readable by its owner alone. A link stays a link: what it points to is replaced.
     *
     * @throws IOException with one line that says what to do; the old content is then still there
     */
    static void write(Path file, byte[] content) throws IOException {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path folder = Folders.of(target);
            Folders.create(folder);
            Path temporary = Files.createTempFile(folder, "." + target.getFileName() + "-", ".tmp");
            try {
                fill(temporary, content);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
            Folders.sync(folder);
        } catch (IOException e) {
            throw WriteFault.explain(file, e);
        }
    }

    private static void fill(Path file, byte[] content) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (ByteBuffer rest = ByteBuffer.wrap(content); rest.hasRemaining();) {
                out.write(rest);
            }
            out.force(true);
        }
    }
}
