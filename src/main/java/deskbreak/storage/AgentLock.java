// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Holds one home for one agent. The system takes the lock back when the process ends, however it ends. */
public final class AgentLock implements AutoCloseable {
    private final FileChannel file;

    private AgentLock(FileChannel file) {
        this.file = file;
    }

    /**
     * Takes the home, or nothing when an agent has it already. A home that cannot be written is held by a file in the runtime folder,
     * so that an agent runs there too.
     *
     * @throws IOException when neither place can be written, with a line that says what to do
     */
    public static Optional<AgentLock> take(Home home) throws IOException {
        FileChannel file;
        try {
            file = open(home.lock());
        } catch (IOException unwritable) {
            file = open(home.lockElsewhere());
        }
        return lock(file);
    }

    private static FileChannel open(Path path) throws IOException {
        Folders.create(Folders.of(path));
        try {
            return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw WriteFault.explain(path, e);
        }
    }

    @SuppressWarnings("resource") // the lock lives as long as its channel, and the channel as long as this object
    private static Optional<AgentLock> lock(FileChannel file) throws IOException {
        FileLock lock;
        try {
            lock = file.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            lock = null;
        }
        if (lock == null) {
            file.close();
            return Optional.empty();
        }
        return Optional.of(new AgentLock(file));
    }

    /** Lets the next one in. The file stays: deleting it would let two agents lock two files of one name. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
