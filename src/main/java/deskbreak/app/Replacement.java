// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

import deskbreak.agent.Faces;
import deskbreak.agent.Status;

/**
 * Notices that an upgrade has put another program in the place of the one that runs. From then on no process of this one can be started any
 * more; so, once the upgrade must be over and nothing is on the screen, the agent starts anew.
 */
final class Replacement implements Faces {
    /** However long a package takes from its first file to its last. */
    static final Duration SETTLES = Duration.ofSeconds(20);

    private final Optional<Path> program;
    private final Optional<Stamp> first;
    private final LongSupplier nanos;
    private final BooleanSupplier busy;
    private final Runnable startAnew;
    private Optional<Stamp> latest;
    private long since;
    private boolean over;

    private record Stamp(FileTime time, long size) {}

    /**
     * @param program the file that is run; empty where it is no single file
     * @param nanos a clock like {@link System#nanoTime}
     * @param busy whether there is a window
     * @param startAnew called at most once
     */
    Replacement(Optional<Path> program, LongSupplier nanos, BooleanSupplier busy, Runnable startAnew) {
        this.program = program;
        this.nanos = nanos;
        this.busy = busy;
        this.startAnew = startAnew;
        first = stamp();
        latest = first;
    }

    /** The jar of this process, when it was started from one. */
    static Optional<Path> program() {
        String path = System.getProperty("java.class.path", "").split(File.pathSeparator, 2)[0];
        return path.endsWith(".jar") ? Optional.of(Path.of(path).toAbsolutePath()) : Optional.empty();
    }

    /** Whether another program is there, or none. */
    boolean there() {
        return !stamp().equals(first);
    }

    /** Called at every look of the agent, so that nothing wakes for this alone. */
    @Override
    public void show(Status status) {
        Optional<Stamp> now = stamp();
        if (!now.equals(latest)) {
            latest = now;
            since = nanos.getAsLong();
        }
        boolean settled = now.isPresent() && !now.equals(first) && nanos.getAsLong() - since >= SETTLES.toNanos();
        if (settled && !over && !busy.getAsBoolean() && status.guide().isEmpty()) {
            over = true;
            startAnew.run();
        }
    }

    private Optional<Stamp> stamp() {
        return program.flatMap(file -> {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return Optional.of(new Stamp(attributes.lastModifiedTime(), attributes.size()));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }
}
