// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.util.Objects;
import java.util.Optional;

/** Notices a change of the settings file when it is asked, by one look at the file's attributes: no thread, no reading in vain. */
public final class SettingsWatch {
    private final SettingsFile settings;
    private FileStamp known;

    /** Starts from the file as it is now: whoever reads it right after this misses nothing. */
    public SettingsWatch(SettingsFile settings) {
        this.settings = settings;
        known = FileStamp.of(settings.path());
    }

    /**
     * What the file says, if it has changed since the last call. A change of the agent's own is reported too: it is equal to what the
     * agent has. A file that is gone changes nothing while the agent runs: some editors take it away for a moment when they save.
     */
    public Optional<SettingsRead> changedSince() {
        FileStamp now = FileStamp.of(settings.path());
        if (Objects.equals(now, known)) {
            return Optional.empty();
        }
        known = now;
        return now.there() ? Optional.of(settings.read()) : Optional.empty();
    }
}
