// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import deskbreak.cli.Console;
import deskbreak.cli.Local;
import deskbreak.settings.Settings;
import deskbreak.settings.SettingsCheck;
import deskbreak.storage.BadSetting;
import deskbreak.storage.FileProblem;
import deskbreak.storage.Home;
import deskbreak.storage.SettingsFile;
import deskbreak.storage.SettingsKeys;

/** {@code settings}: reads and changes the file itself; a running agent notices. */
final class SettingsCommands {
    private final Home home;
    private final SettingsFile file;
    private final Console console;

    SettingsCommands(Home home, Console console) {
        this.home = home;
        this.console = console;
        file = new SettingsFile(home, SettingsCheck.SHORTEST_INTERVAL, InstantSource.system());
    }

    int get(Local.GetSetting command) {
        Optional<Settings> settings = read();
        if (settings.isEmpty()) {
            return 1;
        }
        try {
            if (command.key().isPresent()) {
                console.out().println(SettingsKeys.get(settings.get(), command.key().get()));
            } else {
                for (String key : SettingsKeys.keys(settings.get())) {
                    console.out().println(key + " = " + SettingsKeys.get(settings.get(), key));
                }
            }
            return 0;
        } catch (BadSetting e) {
            console.error(String.valueOf(e.getMessage()));
            return 1;
        }
    }

    int change(Local.ChangeSetting command) throws IOException {
        Optional<Settings> settings = read();
        if (settings.isEmpty()) {
            return 1;
        }
        try {
            Settings changed = SettingsKeys.set(settings.get(), command.key(), command.value(), SettingsCheck.SHORTEST_INTERVAL);
            home.create();
            file.save(changed);
            console.out().println(Words.say("settings.changed", command.key(), SettingsKeys.get(changed, command.key())));
            return 0;
        } catch (BadSetting e) {
            console.error(String.valueOf(e.getMessage()));
            return 1;
        }
    }

    int path() {
        console.out().println(home.settings());
        return 0;
    }

    int check(Local.CheckSettings command) {
        Path checked = command.file().orElse(home.settings());
        if (command.file().isPresent() && !Files.exists(checked)) {
            console.error(Words.say("no-settings-file", checked));
            return 1;
        }
        List<FileProblem> problems = command.file().map(file::check).orElseGet(this::problems);
        problems.forEach(p -> console.mistake(p.toString()));
        if (problems.isEmpty()) {
            console.out().println(Words.say("settings.fine", checked));
        }
        return problems.isEmpty() ? 0 : 1;
    }

    private List<FileProblem> problems() {
        return Stream.concat(file.defaultsProblems().stream(), file.read().problems().stream()).toList();
    }

    /** A file with mistakes is reported and left alone: nothing is changed on top of guesses. */
    private Optional<Settings> read() {
        var read = file.read();
        Stream.concat(file.defaultsProblems().stream(), read.problems().stream()).forEach(p -> console.mistake(p.toString()));
        return read.settings();
    }
}
