// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts programs with an environment of their own and ends every one of them, at the latest when this process is gone: a small
 * shell keeps the list, and ends what is on it when the pipe to it breaks.
 */
final class Programs implements AutoCloseable {
    static final String PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
    private static final String KEEPER = """
            trap '' INT HUP TERM
            all=
            while read -r word pid; do
              case $word in
                started) all="$pid $all" ;;
                ended) rest=; for one in $all; do [ "$one" = "$pid" ] || rest="$rest $one"; done; all=$rest ;;
                bye) exit ;;
              esac
            done
            kill $all; sleep 2; kill -KILL $all
            rm -rf "$1"
            """;

    private final Path logs;
    private final Map<String, String> environment = new HashMap<>();
    private final Deque<Process> running = new ArrayDeque<>();
    private final Process keeper;
    private final Writer list;

    /**
     * @param folder is deleted when this process dies; otherwise it is the owner's to delete
     * @param logs where what the programs print goes, a file each
     */
    Programs(Path folder, Path logs) throws IOException {
        this.logs = Files.createDirectories(logs);
        keeper = new ProcessBuilder("/bin/sh", "-c", KEEPER, "keeper", folder.toString()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        list = keeper.outputWriter(StandardCharsets.UTF_8);
        environment.put("PATH", PATH);
        environment.put("LANG", "C.UTF-8");
    }

    /** From now on, for every program that is started. */
    void set(String variable, String value) {
        environment.put(variable, value);
    }

    /** Starts a program whose output goes to the log {@code name}. */
    Process start(String name, List<String> command) {
        return start(name, command, Map.of());
    }

    /** @param more on top of the environment; an empty value takes a variable out */
    Process start(String name, List<String> command, Map<String, String> more) {
        return start(command, more, ProcessBuilder.Redirect.to(log(name).toFile()), name);
    }

    /** Starts a program that says in the first line of its output that it is ready, and gives that line. */
    String announced(String name, List<String> command) {
        Process process = start(command, Map.of(), ProcessBuilder.Redirect.PIPE, name);
        try {
            BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String line = output.readLine();
            if (line == null) {
                throw new AssertionError(name + " did not start: " + said(name));
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Process start(List<String> command, Map<String, String> more, ProcessBuilder.Redirect output, String name) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(output);
        if (output == ProcessBuilder.Redirect.PIPE) {
            builder.redirectError(log(name).toFile());
        } else {
            builder.redirectErrorStream(true);
        }
        surround(builder, more);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            note("started", process);
            running.push(process);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came of a program that ends by itself. */
    record Outcome(int status, String output, String errors) {}

    /** Runs a program to its end. */
    Outcome run(List<String> command, Map<String, String> more) {
        try {
            Path errors = Files.createTempFile(logs, "errors", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
            surround(builder, more);
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Outcome outcome = new Outcome(process.waitFor(), output, Files.readString(errors));
            Files.delete(errors);
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while running " + command, e);
        }
    }

    /** The output of a program that must not fail. */
    String output(String... command) {
        Outcome outcome = run(List.of(command), Map.of());
        if (outcome.status() != 0) {
            throw new AssertionError(String.join(" ", command) + " failed with status " + outcome.status() + ": " + outcome.errors());
        }
        return outcome.output().strip();
    }

    private void surround(ProcessBuilder builder, Map<String, String> more) {
        builder.environment().clear();
        builder.environment().putAll(environment);
        more.forEach((variable, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(variable);
            } else {
                builder.environment().put(variable, value);
            }
        });
    }

    /** Everything the program {@code name} has printed. */
    String said(String name) {
        try {
            return Files.readString(log(name));
        } catch (IOException e) {
            return "";
        }
    }

    private Path log(String name) {
        return logs.resolve(name + ".log");
    }

    /** Ends a program and those it has started, by force when it does not go. */
    synchronized void end(Process process) {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
        all.forEach(ProcessHandle::destroy);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(3);
        for (ProcessHandle one : all) {
            if (!gone(one, end - System.nanoTime())) {
                one.destroyForcibly();
                gone(one, TimeUnit.SECONDS.toNanos(3));
            }
        }
        forget(process);
    }

    /** Ends a program without a chance to tidy up. */
    synchronized void kill(Process process) {
        process.destroyForcibly();
        if (!gone(process.toHandle(), TimeUnit.SECONDS.toNanos(3))) {
            throw new AssertionError(process + " cannot be killed");
        }
        forget(process);
    }

    private static boolean gone(ProcessHandle process, long nanos) {
        try {
            process.onExit().get(Math.max(nanos, 0), TimeUnit.NANOSECONDS);
            return true;
        } catch (InterruptedException | java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            return !process.isAlive();
        }
    }

    private void forget(Process process) {
        running.remove(process);
        try {
            note("ended", process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(String word, Process process) throws IOException {
        list.write(word + " " + process.pid() + "\n");
        list.flush();
    }

    /** Ends all of them, the last started first. */
    @Override
    public synchronized void close() throws IOException {
        while (!running.isEmpty()) {
            end(running.peek());
        }
        list.write("bye\n");
        list.close();
    }
}
