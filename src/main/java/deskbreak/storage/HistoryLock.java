// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to change the history: the command line may erase while the agent appends. Within one process the callers see to it
 * themselves that there is one at a time.
 */
final class HistoryLock implements AutoCloseable {
    private final FileChannel lock;

    private HistoryLock(FileChannel lock) {
        this.lock = lock;
    }

    /** Waits until another process is done; that takes no longer than the writing of a file. */
    @SuppressWarnings("resource") // the lock goes with its channel
    static HistoryLock take(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.lock();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return new HistoryLock(channel);
    }

    /** Appends a whole line or nothing, and has it on disk. */
    void append(Path file, String line) throws IOException {
        boolean fresh = Files.notExists(file);
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = out.size();
            byte[] bytes = ((torn(out, end) ? "\n" : "") + line + "\n").getBytes(StandardCharsets.UTF_8);
            try {
                write(out, ByteBuffer.wrap(bytes), end);
                out.force(false);
            } catch (IOException e) {
                takeBack(out, end, e);
                throw e;
            }
        }
        if (fresh) {
            Folders.sync(file.resolveSibling("."));
        }
    }

    private static void write(FileChannel out, ByteBuffer bytes, long end) throws IOException {
        for (long at = end; bytes.hasRemaining();) {
            at += out.write(bytes, at);
        }
    }

    /** Whether the last line lacks its end: the next one must not be glued to it. */
    private static boolean torn(FileChannel file, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return end > 0 && file.read(last, end - 1) == 1 && last.get(0) != '\n';
    }

    private static void takeBack(FileChannel out, long end, IOException cause) {
        try {
            out.truncate(end);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
