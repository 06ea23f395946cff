// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class AtomicFileTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:08:07.5Z");

    @TempDir
    Path folder;

    @Test
    void replacesTheContentAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("new/settings.json");
        AtomicFile.write(file, bytes("one"));
        AtomicFile.write(file, bytes("two"));
        assertThat(file).hasContent("two");
        assertThat(folder.resolve("new")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.writeString(folder.resolve("dotfile"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("settings.json"), real);
        AtomicFile.write(link, bytes("new"));
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    @Test
    void aFailedWriteLeavesTheOldContentAndNothingBeside() throws IOException {
        Path file = Files.createDirectory(folder.resolve("state.json"));
        Files.writeString(file.resolve("inside"), "kept");
        assertThatIOException().isThrownBy(() -> AtomicFile.write(file, bytes("new"))).withMessageStartingWith("Cannot write " + file);
        assertThat(file.resolve("inside")).hasContent("kept");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void saysWhatToDo() {
        Path file = folder.resolve("state.json");
        assertThat(WriteFault.explain(file, new FileSystemException("x", null, "No space left on device")))
                .hasMessage("Cannot write " + file + ": the disk is full. Free some space; Deskbreak tries again.");
        assertThat(WriteFault.explain(file, new FileSystemException("x", null, "Read-only file system")))
                .hasMessageContaining("the disk is read-only").hasMessageContaining("--home DIR");
        assertThat(WriteFault.explain(file, new AccessDeniedException("x"))).hasMessageContaining("Change the permissions");
        assertThat(WriteFault.explain(file, new IOException("Input/output\nerror."))).hasMessageContaining(": Input/output error. Check");
    }

    @Test
    void twoBadFilesOfOneSecondAreBothKept() throws IOException {
        Path file = Files.writeString(folder.resolve("state.json"), "first");
        assertThat(BadFile.move(file, NOW)).hasFileName("state.json.bad-20261120T090807Z").hasContent("first");
        Files.writeString(file, "second");
        assertThat(BadFile.copy(file, NOW)).hasFileName("state.json.bad-20261120T090807Z-2").hasContent("second");
        assertThat(file).hasContent("second");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
