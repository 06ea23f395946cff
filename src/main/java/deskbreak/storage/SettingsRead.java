// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.util.List;
import java.util.Optional;

import deskbreak.settings.Settings;

/**
 * What a settings file says.
 *
 * @param settings the valid settings; empty when anything is wrong, and the reader then keeps the last good ones
 * @param problems everything wrong, in the order of the file
 */
public record SettingsRead(Optional<Settings> settings, List<FileProblem> problems) {
    public SettingsRead {
        problems = List.copyOf(problems);
    }

    static SettingsRead good(Settings settings) {
        return new SettingsRead(Optional.of(settings), List.of());
    }
}
