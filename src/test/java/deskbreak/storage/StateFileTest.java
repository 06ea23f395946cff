// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class StateFileTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-20T09:08:07Z"));

    record Value(String word, List<Integer> numbers) {}

    @TempDir
    Path folder;
    private Path file;
    private StateFile<Value> state;

    @BeforeEach
    void open() {
        file = folder.resolve("state.json");
        state = StateFile.json(file, Value.class, CLOCK);
    }

    @Test
    void remembersOverARestart() throws IOException {
        assertThat(state.load()).isEqualTo(new StateFile.Loaded<Value>(Optional.empty(), Optional.empty()));
        state.save(new Value("one", List.of(1, 2)));
        assertThat(StateFile.json(file, Value.class, CLOCK).load().value()).contains(new Value("one", List.of(1, 2)));
    }

    @Test
    void theSameValueIsNotWrittenTwice() throws IOException {
        state.save(new Value("one", List.of()));
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, old);
        state.save(new Value("one", List.of()));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
        state.save(new Value("two", List.of()));
        assertThat(Files.getLastModifiedTime(file)).isGreaterThan(old);
    }

    @Test
    void whatCannotBeReadIsKeptBeside() throws IOException {
        for (String damage : List.of("{\"word\":\"on", "", "null", "[1]", "{\"word\":\"x\",\"numbers\":\"many\"}")) {
            Files.writeString(file, damage);
            StateFile.Loaded<Value> loaded = state.load();
            assertThat(loaded.value()).as(damage).isEmpty();
            Path kept = newest();
            assertThat(loaded.trouble().orElseThrow()).contains(kept.getFileName().toString()).doesNotContain("\n");
            assertThat(kept).hasContent(damage);
            assertThat(file).doesNotExist();
        }
        state.save(new Value("new", List.of()));
        assertThat(folder).isDirectoryContaining("glob:**.bad-20261120T090807Z-5");
    }

    @Test
    void aFileThatCanNeitherBeReadNorMovedStopsSavingUntilItIsGone() throws IOException {
        Path blocked = Files.writeString(folder.resolve("plain"), "x").resolve("state.json");
        StateFile<Value> stuck = StateFile.json(blocked, Value.class, CLOCK);
        assertThat(stuck.load().trouble().orElseThrow()).contains("Move it away by hand");
        assertThatIOException().isThrownBy(() -> stuck.save(new Value("one", List.of()))).withMessageContaining("a folder is needed");
    }

    private Path newest() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().contains(".bad-")).max(java.util.Comparator.comparing(Path::toString)).orElseThrow();
        }
    }
}
