// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import deskbreak.history.Entry;
import deskbreak.settings.Settings;
import deskbreak.settings.SettingsCheck;

/** History, saved state and settings of one home; outlives the agents that use it. */
final class FakeDisk {
    final List<Entry> entries = new ArrayList<>();
    Optional<Saved> saved = Optional.empty();
    Settings settings = Settings.DEFAULT;
    Optional<SettingsKeeper.Change> edit = Optional.empty();
    Optional<String> damaged = Optional.empty();
    boolean full;
    int saves;
    int tries;

    private void write() throws IOException {
        tries++;
        if (full) {
            throw new IOException("the disk is full; make room");
        }
    }

    final Journal journal = entry -> {
        write();
        entries.add(entry);
    };

    final SavedStates states = new SavedStates() {
        @Override
        public Optional<Saved> load(Consumer<String> trouble) {
            damaged.ifPresent(trouble);
            return saved;
        }

        @Override
        public void save(Saved now) throws IOException {
            write();
            saved = Optional.of(now);
            saves++;
        }
    };

    final SettingsKeeper keeper = new SettingsKeeper() {
        @Override
        public Settings current() {
            return settings;
        }

        @Override
        public Optional<Change> changed() {
            Optional<Change> told = edit;
            edit = Optional.empty();
            return told;
        }

        @Override
        public List<SettingsCheck.Problem> problems(Settings wanted) {
            return SettingsCheck.problems(wanted, SettingsCheck.SHORTEST_INTERVAL);
        }

        @Override
        public void save(Settings wanted) throws IOException {
            write();
            settings = wanted;
        }
    };
}
