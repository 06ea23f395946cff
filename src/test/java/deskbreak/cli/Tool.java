// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of the system that looks at what was made here, or uses it. */
final class Tool {
    private Tool() {
    }

    /** What it printed on its two ways out; its exit status is zero. */
    record Said(String output, String complaints) {}

    /** Runs it; where it is not installed says so, and fails on the machine that must have it. */
    static Optional<Said> run(String... command) {
        return run(Map.of(), Path.of("."), command);
    }

    static Optional<Said> run(Map<String, String> environment, Path folder, String... command) {
        if (Stream.of(System.getenv("PATH").split(":")).noneMatch(path -> Files.isExecutable(Path.of(path, command[0])))) {
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(command[0] + " is not installed; see .ci/packages");
            }
            System.out.println("Left out: " + command[0] + " is not installed; see .ci/packages");
            return Optional.empty();
        }
        try {
            return Optional.of(finished(environment, folder, command));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Said finished(Map<String, String> environment, Path folder, String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("tool", ".out");
        Path err = Files.createTempFile("tool", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(List.of(command) + " does not end");
            }
            Said said = new Said(Files.readString(out), Files.readString(err));
            if (process.exitValue() != 0) {
                throw new AssertionError(List.of(command) + " ended with " + process.exitValue() + ": " + said);
            }
            return said;
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
