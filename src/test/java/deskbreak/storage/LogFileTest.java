// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LogFileTest {
    @TempDir
    Path folder;

    @AfterEach
    void stockLogging() throws IOException {
        LogManager.getLogManager().readConfiguration();
    }

    @Test
    void aRecordIsALine() {
        LogRecord entry = new LogRecord(Level.WARNING, "two\nlines");
        entry.setInstant(Instant.parse("2026-11-20T09:00:00.123456Z"));
        entry.setLoggerName("deskbreak.storage.LogFile");
        assertThat(new LogLine().format(entry)).isEqualTo("2026-11-20T09:00:00.123Z WARN storage: two\\nlines" + System.lineSeparator());
        entry.setThrown(new IllegalStateException("outer", new IOException("inner")));
        assertThat(new LogLine().format(entry)).containsPattern("outer at LogFileTest\\.aRecordIsALine:\\d+ < .*IOException: inner")
                .containsOnlyOnce(System.lineSeparator());
    }

    @Test
    void ownInformationAndForeignWarningsAreLoggedAndOnlyWarningsPrinted() throws IOException {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Path file = folder.resolve("new/agent.log");
        LogFile log = LogFile.start(file, Optional.of(new PrintStream(errors, true, StandardCharsets.UTF_8)));
        Logger.getLogger("deskbreak.agent.Loop").info("started");
        Logger.getLogger("org.quartz.core").info("chatter");
        Logger.getLogger("org.quartz.core").warning("trouble");
        log.close();
        assertThat(Files.readString(file)).contains("INFO agent: started", "WARN org.quartz: trouble").doesNotContain("chatter");
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("trouble").doesNotContain("started");
    }

    @Test
    void keepsOnePredecessor() throws IOException {
        Path file = folder.resolve("agent.log");
        Files.writeString(file, "x".repeat(950));
        LogFile log = new LogFile(file, 1000);
        for (int i = 0; i < 40; i++) {
            log.publish(new LogRecord(Level.INFO, "line " + i));
        }
        log.close();
        assertThat(Files.size(file)).isBetween(1L, 1000L);
        assertThat(Files.size(folder.resolve("agent.log.1"))).isBetween(1L, 1000L);
        assertThat(file).content().contains("line 39");
        assertThat(folder).isDirectoryNotContaining("glob:**.2");
    }

    @Test
    void aFolderThatCannotBeWrittenCostsTheLogAlone() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "");
        LogFile log = new LogFile(blocked.resolve("agent.log"), 1000);
        log.publish(new LogRecord(Level.INFO, "lost"));
        Files.delete(blocked);
        log.publish(new LogRecord(Level.INFO, "found"));
        log.close();
        assertThat(blocked.resolve("agent.log")).content().contains("found").doesNotContain("lost");
    }
}
