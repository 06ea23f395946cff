// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.agent.SettingsKeeper;
import deskbreak.settings.Settings;
import deskbreak.settings.SettingsCheck;
import deskbreak.storage.Home;
import deskbreak.storage.Homes;

import static org.assertj.core.api.Assertions.assertThat;

/** What the agent is told of the settings file. */
class DiskSettingsTest {
    @TempDir
    private Path folder;

    private DiskSettings settings() {
        return new DiskSettings(home(), SettingsCheck.SHORTEST_INTERVAL, false);
    }

    private Home home() {
        return Homes.here(Optional.of(folder.toString()));
    }

    private void edit(String text) throws IOException {
        Files.createDirectories(home().config());
        Files.writeString(home().settings(), text);
    }

    @Test
    void a_file_that_is_broken_mended_and_broken_again_is_told_of_each_time() throws IOException {
        edit("{\"version\":1,\n \"awayAfter\": \"soon\"}");
        DiskSettings settings = settings();
        assertThat(settings.current()).isEqualTo(Settings.DEFAULT);
        assertThat(settings.changed().orElseThrow().problem()).startsWith("settings.json:2:");
        assertThat(settings.changed()).isEmpty();
        edit("{\"version\":1, \"awayAfter\": \"PT7M\"}");
        SettingsKeeper.Change mended = settings.changed().orElseThrow();
        assertThat(mended.problem()).isEmpty();
        assertThat(mended.settings().orElseThrow().rules().awayAfter()).isEqualTo(Duration.ofMinutes(7));
        edit("{\"version\":1, \"awayAfter\": ");
        SettingsKeeper.Change broken = settings.changed().orElseThrow();
        assertThat(broken.settings()).isEmpty();
        assertThat(broken.problem()).startsWith("settings.json:1:");
        assertThat(settings.current().rules().awayAfter()).isEqualTo(Duration.ofMinutes(7));
    }

    /** Of a machine whose administrator wrote that. */
    private Home home(String administrators) throws IOException {
        Path defaults = Files.writeString(folder.resolve("defaults.json"), administrators);
        return new Home(folder, folder, folder, folder.resolve("agent.sock"), Optional.of(defaults));
    }

    @Test
    void an_administrators_broken_file_is_told_of_and_the_persons_own_counts() throws IOException {
        edit("{\"version\":1, \"historyMonths\": 3}");
        DiskSettings settings = new DiskSettings(home("{\"version\":1,\n \"awayAfter\": \"soon\"}"), SettingsCheck.SHORTEST_INTERVAL,
                false);
        assertThat(settings.current()).isEqualTo(Settings.DEFAULT.withHistoryMonths(3));
        SettingsKeeper.Change told = settings.changed().orElseThrow();
        assertThat(told.problem()).startsWith(folder.resolve("defaults.json") + ":2:");
        assertThat(told.settings()).contains(settings.current());
        assertThat(settings.changed()).isEmpty();
        edit("{\"version\":1, \"historyMonths\": 4}");
        assertThat(settings.changed().orElseThrow().problem()).contains("defaults.json:2:");
    }

    @Test
    void a_persons_broken_file_leaves_the_administrators_defaults() throws IOException {
        edit("{");
        DiskSettings settings = new DiskSettings(home("{\"version\":1, \"firm\": true}"), SettingsCheck.SHORTEST_INTERVAL, false);
        assertThat(settings.current()).isEqualTo(Settings.DEFAULT.withFirm(true));
    }

    @Test
    void its_own_writing_is_no_change_and_a_broken_file_is_kept_beside() throws IOException {
        DiskSettings settings = settings();
        settings.save(Settings.DEFAULT.withFirm(true));
        assertThat(settings.changed()).isEmpty();
        edit("{");
        settings.save(Settings.DEFAULT.withHistoryMonths(3));
        assertThat(settings().current().historyMonths()).isEqualTo(3);
        try (var files = Files.list(home().config())) {
            assertThat(files.map(f -> f.getFileName().toString())).anyMatch(name -> name.startsWith("settings.json.bad-"));
        }
    }
}
