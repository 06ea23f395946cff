// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds one home for one agent. The system takes the lock back when the process ends, however it ends. */
public final class AgentLock implements AutoCloseable {
    private final List<FileChannel> files;

    private AgentLock(List<FileChannel> files) {
        this.files = List.copyOf(files);
    }

    /**
     * Takes the home, or nothing when an agent has it already. A home that cannot be written is held by a file in the runtime folder,
     * so that an agent runs there too. A home can turn read-only, or writable again, while its agent runs: the next one looks at both.
     *
     * @throws IOException when neither place can be written, with a line that says what to do
     */
    public static Optional<AgentLock> take(Home home) throws IOException {
        List<FileChannel> files = new ArrayList<>();
        boolean shared = false;
        try {
            files.add(open(home.lock()));
        } catch (IOException unwritable) {
            shared = Files.isReadable(home.lock());
            if (shared) {
                files.add(FileChannel.open(home.lock(), StandardOpenOption.READ));
            }
        }
        if (files.isEmpty() || shared || Files.exists(home.lockElsewhere())) {
            files.add(open(home.lockElsewhere()));
        }
        AgentLock lock = new AgentLock(files);
        if (lock.held(shared)) {
            return Optional.of(lock);
        }
        lock.close();
        return Optional.empty();
    }

    private static FileChannel open(Path path) throws IOException {
        Folders.create(Folders.of(path));
        try {
            return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw WriteFault.explain(path, e);
        }
    }

    @SuppressWarnings("resource") // a lock lives as long as its channel, and the channels as long as this object
    private boolean held(boolean shared) throws IOException {
        try {
            boolean held = files.getFirst().tryLock(0, Long.MAX_VALUE, shared) != null;
            return held && (files.size() == 1 || files.getLast().tryLock() != null);
        } catch (OverlappingFileLockException heldHere) {
            return false;
        }
    }

    /** Lets the next one in. The file stays: deleting it would let two agents lock two files of one name. */
    @Override
    public void close() throws IOException {
        for (FileChannel file : files) {
            file.close();
        }
    }
}
