// SPDX-License-Identifier: Apache-2.0
package deskbreak.app.windows;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.desktop.QuietToolkit;

/** A process that draws the windows, spoken to over its standard input and output. */
final class ChildProcess implements Link {
    private static final Logger LOG = LoggerFactory.getLogger(ChildProcess.class);
    /** A process that hangs, with its display for instance, is not waited for longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process process;
    private final Ear ear;
    private final Wire wire = new Wire();
    /** Empty at the end. */
    private final BlockingQueue<Optional<ToWindows>> outgoing = new LinkedBlockingQueue<>();

    private ChildProcess(Process process, Ear ear) {
        this.process = process;
        this.ear = ear;
    }

    /**
     * Starts it; what it has to complain about goes into the agent's log.
     *
     * @throws IOException when the command cannot be started
     */
    static ChildProcess start(List<String> command, ToWindows.Hello hello, Ear ear) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        QuietToolkit.prepare(builder.environment());
        Path log = hello.home().log();
        builder.redirectError(Files.isWritable(log) ? ProcessBuilder.Redirect.appendTo(log.toFile()) : ProcessBuilder.Redirect.INHERIT);
        ChildProcess child = new ChildProcess(builder.start(), ear);
        child.tell(hello);
        Thread.ofPlatform().daemon().name("windows-out").start(child::write);
        Thread.ofPlatform().daemon().name("windows-in").start(child::read);
        return child;
    }

    @Override
    public void tell(ToWindows message) {
        if (message instanceof ToWindows.Show) {
            outgoing.removeIf(waiting -> waiting.filter(ToWindows.Show.class::isInstance).isPresent());
        }
        outgoing.add(Optional.of(message));
    }

    @Override
    public void end() {
        outgoing.add(Optional.empty());
        Thread.ofPlatform().daemon().name("windows-end").start(() -> {
            try {
                if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void write() {
        try (OutputStream out = new BufferedOutputStream(process.getOutputStream())) {
            Optional<ToWindows> next = outgoing.take();
            while (next.isPresent()) {
                wire.write(out, ToWindows.class, next.get());
                next = outgoing.take();
            }
        } catch (IOException e) {
            LOG.debug("The process has gone, which its other end tells: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The windows cannot be told", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        String how;
        try (InputStream in = new BufferedInputStream(process.getInputStream())) {
            while (true) {
                hear(wire.read(in, FromWindows.class));
            }
        } catch (IOException e) {
            how = String.valueOf(e.getMessage());
        }
        // Also when it lives on and only speaks no sense: nothing of it may stay.
        end();
        ear.gone(this, ended().orElse(how));
    }

    private void hear(FromWindows message) {
        try {
            ear.heard(message, this);
        } catch (RuntimeException e) {
            LOG.error("What a window asked for failed", e);
        }
    }

    private Optional<String> ended() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS) ? Optional.of("exit status " + process.exitValue()) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
