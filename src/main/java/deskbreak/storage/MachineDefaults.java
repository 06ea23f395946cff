// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import deskbreak.settings.Settings;

/**
 * What counts for a setting that the person has not chosen.
 *
 * @param problems what is wrong with the administrator's file; the program's own defaults count then
 */
record MachineDefaults(Settings settings, List<FileProblem> problems) {
    static final MachineDefaults NONE = new MachineDefaults(Settings.DEFAULT, List.of());

    /** @param file what the administrator wrote; it need not be there */
    static MachineDefaults read(Optional<Path> file, Duration shortestInterval) {
        return file.map(there -> read(there, shortestInterval)).orElse(NONE);
    }

    private static MachineDefaults read(Path file, Duration shortestInterval) {
        try {
            SettingsRead read = new SettingsText(file.toString(), shortestInterval, Settings.DEFAULT).read(Files.readAllBytes(file));
            return new MachineDefaults(read.settings().orElse(Settings.DEFAULT), read.problems());
        } catch (NoSuchFileException e) {
            return NONE;
        } catch (IOException e) {
            return new MachineDefaults(Settings.DEFAULT, List.of(new FileProblem(file.toString(), 0, 0, ReadFault.reason(e))));
        }
    }
}
