// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Notices a change of the settings file when it is asked, by one look at the file's attributes: no thread, no reading in vain. */
public final class SettingsWatch {
    private final SettingsFile settings;
    private Stamp known;

    /** Starts from the file as it is now: whoever reads it right after this misses nothing. */
    public SettingsWatch(SettingsFile settings) {
        this.settings = settings;
        known = Stamp.of(settings.path());
    }

    /** Two different files have the same stamp only if they were written within a tick of the file system's clock and are of one size. */
    private record Stamp(boolean there, FileTime time, long size, @Nullable Object key) {
        static Stamp of(Path file) {
            try {
                BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(true, found.lastModifiedTime(), found.size(), found.fileKey());
            } catch (IOException e) {
                return new Stamp(false, FileTime.fromMillis(0), 0, null);
            }
        }
    }

    /**
     * What the file says, if it has changed since the last call. A change of the agent's own is reported too: it is equal to what the
     * agent has. A file that is gone changes nothing while the agent runs: some editors take it away for a moment when they save.
     */
    public Optional<SettingsRead> changedSince() {
        Stamp now = Stamp.of(settings.path());
        if (Objects.equals(now, known)) {
            return Optional.empty();
        }
        known = now;
        return now.there() ? Optional.of(settings.read()) : Optional.empty();
    }
}
