// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.media;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import deskbreak.desktop.Answer;

/** Runs a program that ends by itself and takes what it prints. One that is late is ended, with all it has started. */
final class Child {
    private static final File NOTHING = new File("/dev/null");
    /** Far more than any desktop has to tell; a program that goes on printing is ended. */
    private static final int MOST_BYTES = 8 << 20;

    private final List<String> command;
    private final Map<String, String> environment;
    private final Duration limit;
    private final String adviceWhenMissing;

    /**
     * @param environment the whole of the program's
     * @param limit from its start to its end
     * @param adviceWhenMissing which package has the program, one line
     */
    Child(List<String> command, Map<String, String> environment, Duration limit, String adviceWhenMissing) {
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.limit = limit;
        this.adviceWhenMissing = adviceWhenMissing;
    }

    private String program() {
        return command.getFirst();
    }

    /** Blocks until the program has ended or the limit is over. */
    Answer<String> run() {
        ProcessBuilder builder = new ProcessBuilder(command).redirectInput(NOTHING).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return new Answer.Silent<>(program() + " is not installed", adviceWhenMissing);
        }
        Thread lastWill = Thread.ofPlatform().name("deskbreak-child-end").unstarted(() -> end(process));
        try {
            Runtime.getRuntime().addShutdownHook(lastWill);
            return text(process);
        } catch (IllegalStateException quitting) {
            return new Answer.Silent<>("the program is quitting", "");
        } finally {
            end(process);
            forget(lastWill);
        }
    }

    private Answer<String> text(Process process) {
        long end = System.nanoTime() + limit.toNanos();
        CompletableFuture<byte[]> output = new CompletableFuture<>();
        Thread.ofPlatform().name("deskbreak-child").daemon().start(() -> read(process.getInputStream(), output));
        try {
            byte[] bytes = output.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            if (bytes.length > MOST_BYTES || !process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return late();
            }
            return process.exitValue() == 0
                    ? new Answer.Known<>(new String(bytes, StandardCharsets.UTF_8))
                    : new Answer.Silent<>(program() + " failed with status " + process.exitValue(), "");
        } catch (TimeoutException e) {
            return late();
        } catch (ExecutionException e) {
            return new Answer.Silent<>(program() + " broke off", "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Silent<>("interrupted", "");
        }
    }

    private Answer<String> late() {
        return new Answer.Silent<>(program() + " did not answer within " + limit.toMillis() + " ms", "");
    }

    private static void read(InputStream from, CompletableFuture<byte[]> output) {
        try (from) {
            output.complete(from.readNBytes(MOST_BYTES + 1));
        } catch (IOException e) {
            output.completeExceptionally(e);
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static void forget(Thread lastWill) {
        try {
            Runtime.getRuntime().removeShutdownHook(lastWill);
        } catch (IllegalStateException quitting) {
            // then it runs, and ends what has ended already
        }
    }
}
