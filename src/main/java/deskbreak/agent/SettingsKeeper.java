// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import deskbreak.settings.Settings;
import deskbreak.settings.SettingsCheck.Problem;

/** Keeps the settings, and notices when somebody edits them by hand. */
public interface SettingsKeeper {
    /** What was read, or why it could not be; then the last good settings go on. */
    record Change(Optional<Settings> settings, String problem) {}

    /** The settings to start with: those on disk, or the defaults where there are none or they are broken. */
    Settings current();

    /** A change on disk since the last call; cheap when there is none. */
    Optional<Change> changed();

    /** What is wrong with these settings; empty when they are fine. */
    List<Problem> problems(Settings settings);

    /** @throws IOException with a line that says what to do */
    void save(Settings settings) throws IOException;
}
