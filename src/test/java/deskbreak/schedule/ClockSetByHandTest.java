// SPDX-License-Identifier: Apache-2.0
package deskbreak.schedule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The real clock of a real process is set while it runs. It needs libfaketime. */
class ClockSetByHandTest {
    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void the_heartbeat_goes_on_when_the_clock_is_set_back_and_a_set_time_jumped_over_comes_once() throws IOException {
        Path clock = Files.writeString(folder.resolve("clock"), "+0");
        Process process = start(library(), clock);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            Line first = Line.of(lines.readLine());
            assertThat(first.name()).isEqualTo("wake");

            Files.writeString(clock, "-1h");
            long set = System.nanoTime();
            Line back = next(lines, line -> line.at().isBefore(first.at()));
            assertThat(back.at()).isCloseTo(first.at().minus(Duration.ofHours(1)), within(Duration.ofSeconds(15)));
            next(lines, line -> line.at().isAfter(back.at().plusSeconds(2)));
            assertThat(Duration.ofNanos(System.nanoTime() - set)).isLessThan(Duration.ofSeconds(20));

            Files.writeString(clock, "+7h");
            Line late = next(lines, line -> line.name().equals("stretch"));
            assertThat(late.at()).isAfter(first.at().plus(Duration.ofHours(6)));
            Line later = next(lines, line -> line.name().equals("stretch") || line.at().isAfter(late.at().plusSeconds(4)));
            assertThat(later.name()).isEqualTo("wake");
        } finally {
            process.destroyForcibly();
        }
    }

    private static org.assertj.core.data.TemporalUnitOffset within(Duration span) {
        return new org.assertj.core.data.TemporalUnitWithinOffset(span.toSeconds(), java.time.temporal.ChronoUnit.SECONDS);
    }

    private record Line(String name, Instant at) {
        static Line of(String text) {
            int space = text.indexOf(' ');
            return new Line(text.substring(0, space), Instant.parse(text.substring(space + 1)));
        }
    }

    private static Line next(BufferedReader lines, java.util.function.Predicate<Line> wanted) throws IOException {
        Line line = Line.of(lines.readLine());
        while (!wanted.test(line)) {
            line = Line.of(lines.readLine());
        }
        return line;
    }

    private static Process start(Path library, Path clock) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), HeartbeatProcess.class.getName(), "PT1S", "PT2S", "PT50S");
        // The monotonic clock stays true; without the last line the library makes timed waits on it come back early.
        builder.environment().putAll(Map.of("LD_PRELOAD", library.toString(), "FAKETIME_TIMESTAMP_FILE", clock.toString(),
                "FAKETIME_NO_CACHE", "1", "FAKETIME_DONT_FAKE_MONOTONIC", "1", "FAKETIME_FORCE_MONOTONIC_FIX", "0"));
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static Path library() throws IOException {
        Optional<Path> found = Optional.empty();
        for (Path root : List.of(Path.of("/usr/lib"), Path.of("/usr/lib64"))) {
            if (found.isEmpty() && Files.isDirectory(root)) {
                try (Stream<Path> files = Files.find(root, 3, (path, attributes) -> path.endsWith("faketime/libfaketime.so.1"))) {
                    found = files.findFirst();
                }
            }
        }
        if (found.isEmpty() && !"true".equals(System.getenv("CI"))) {
            System.out.println("skipped: setting a process's clock back needs libfaketime (Debian: apt-get install libfaketime)");
            Assumptions.abort("libfaketime is missing");
        }
        return found.orElseThrow(() -> new AssertionError("libfaketime is missing (Debian: apt-get install libfaketime)"));
    }
}
