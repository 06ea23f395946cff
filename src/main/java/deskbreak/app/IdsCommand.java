// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

import deskbreak.breaks.RoutineChoice;
import deskbreak.cli.Console;
import deskbreak.cli.Local;
import deskbreak.exercise.Routine;
import deskbreak.settings.Settings;
import deskbreak.settings.SettingsCheck;
import deskbreak.storage.Home;
import deskbreak.storage.OwnExercises;
import deskbreak.storage.RoutinesReader;
import deskbreak.storage.SettingsFile;
import deskbreak.storage.SettingsKeys;

/** {@code ids}: a person waits for it after each press of the tab key, so it reads no more than it must. */
final class IdsCommand {
    private final Home home;
    private final Console console;

    IdsCommand(Home home, Console console) {
        this.home = home;
        this.console = console;
    }

    int run(Local.Ids command) throws IOException {
        List<String> ids = switch (command.kind()) {
            case EXERCISES -> OwnExercises.ids(home);
            case ROUTINES -> Stream.concat(RoutinesReader.shipped().stream().map(Routine::id),
                    settings().rules().routines().stream().map(RoutineChoice::id)).distinct().toList();
            case SETTINGS -> SettingsKeys.keys(settings());
        };
        ids.forEach(console.out()::println);
        return 0;
    }

    /** A file with mistakes is told elsewhere; here it only adds no names. */
    private Settings settings() {
        return new SettingsFile(home, SettingsCheck.SHORTEST_INTERVAL, InstantSource.system()).read().settings()
                .orElse(Settings.DEFAULT);
    }
}
