// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.settings.Settings;
import deskbreak.settings.SettingsCheck;

import static org.assertj.core.api.Assertions.assertThat;

/** An administrator gives defaults for the machine; the person's own settings are above them. */
class MachineDefaultsTest {
    @TempDir
    private Path folder;
    private Path defaults = Path.of("");
    private Home home = new Home(defaults, defaults, defaults, defaults, Optional.empty());

    @BeforeEach
    void places() throws IOException {
        defaults = folder.resolve("machine/settings.json");
        home = new Home(folder, folder, folder, folder.resolve("agent.sock"), Optional.of(defaults));
        Files.createDirectory(defaults.getParent());
    }

    private SettingsFile file() {
        return new SettingsFile(home, SettingsCheck.SHORTEST_INTERVAL, InstantSource.fixed(Instant.EPOCH));
    }

    private Settings read() {
        return file().read().settings().orElseThrow();
    }

    private void person(String text) throws IOException {
        Files.writeString(home.settings(), text);
    }

    private void administrator(String text) throws IOException {
        Files.writeString(defaults, text);
    }

    @Test
    void withoutThemTheProgramsOwnCount() {
        assertThat(read()).isEqualTo(Settings.DEFAULT);
        assertThat(file().defaultsProblems()).isEmpty();
    }

    @Test
    void anAbsentKeyTakesTheAdministratorsValueThenTheProgramsOwn() throws IOException {
        administrator("{\"version\":1,\"awayAfter\":\"PT8M\",\"historyMonths\":6,\"snoozes\":{\"most\":1}}");
        assertThat(read().historyMonths()).isEqualTo(6);
        person("{\"version\":1,\"awayAfter\":\"PT4M\",\"snoozes\":{\"preselected\":\"PT10M\"}}");
        assertThat(read().rules().awayAfter()).isEqualTo(Duration.ofMinutes(4));
        assertThat(read().historyMonths()).isEqualTo(6);
        assertThat(read().rules().snoozes().most()).isEqualTo(1);
        assertThat(read().rules().snoozes().preselected()).isEqualTo(Duration.ofMinutes(10));
        assertThat(read().look()).isEqualTo(Settings.DEFAULT.look());
    }

    @Test
    void whatThePersonDidNotChooseStaysOutOfTheirFile() throws IOException {
        administrator("{\"version\":1,\"historyMonths\":6}");
        file().save(read().withFirm(true));
        assertThat(Files.readString(home.settings())).contains("firm").doesNotContain("historyMonths");
        administrator("{\"version\":1,\"historyMonths\":9}");
        assertThat(read()).isEqualTo(Settings.DEFAULT.withFirm(true).withHistoryMonths(9));
    }

    @Test
    void thePersonMayGoBackToTheProgramsOwn() throws IOException {
        administrator("{\"version\":1,\"historyMonths\":6}");
        file().save(read().withHistoryMonths(Settings.DEFAULT.historyMonths()));
        assertThat(read()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void whatIsWrongWithThemIsSaidAndTheyCountForNothing() throws IOException {
        administrator("{\"version\":1,\n \"historyMonths\":6, \"awayAfter\":\"soon\"}");
        person("{\"version\":1,\"firm\":true}");
        assertThat(read()).isEqualTo(Settings.DEFAULT.withFirm(true));
        assertThat(file().defaultsProblems()).singleElement().asString().startsWith(defaults + ":2:").contains("awayAfter");
        administrator("{");
        assertThat(file().defaultsProblems()).isNotEmpty();
        Files.delete(defaults);
        Files.createDirectory(defaults);
        assertThat(read()).isEqualTo(Settings.DEFAULT.withFirm(true));
        assertThat(file().defaultsProblems()).singleElement().asString().startsWith(defaults + ": ");
    }

    @Test
    void aPersonsMistakeIsTheirsAlone() throws IOException {
        administrator("{\"version\":1,\"historyMonths\":6}");
        person("{\"version\":1,\"awayAfter\":\"soon\"}");
        assertThat(file().read().settings()).isEmpty();
        assertThat(file().read().problems()).singleElement().asString().startsWith("settings.json:1:");
        assertThat(file().defaultsProblems()).isEmpty();
    }

    @Test
    void anotherFileThatIsCheckedStandsForItself() throws IOException {
        administrator("{\"version\":1,\"snoozes\":{\"lengths\":[\"PT5M\"],\"preselected\":\"PT5M\"}}");
        Path other = Files.writeString(folder.resolve("other.json"), "{\"version\":1,\"snoozes\":{\"preselected\":\"PT15M\"}}");
        assertThat(file().check(other)).isEmpty();
    }
}
