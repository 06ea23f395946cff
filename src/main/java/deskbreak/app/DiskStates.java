// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

import deskbreak.agent.Saved;
import deskbreak.agent.SavedStates;
import deskbreak.storage.Home;
import deskbreak.storage.StateFile;

/** The state file as the agent's memory. */
final class DiskStates implements SavedStates {
    private final StateFile<Saved> file;

    DiskStates(Home home) {
        file = StateFile.json(home.savedState(), Saved.class, InstantSource.system());
    }

    @Override
    public Optional<Saved> load(Consumer<String> trouble) {
        StateFile.Loaded<Saved> loaded = file.load();
        loaded.trouble().ifPresent(trouble);
        return loaded.value();
    }

    @Override
    public void save(Saved saved) throws IOException {
        file.save(saved);
    }
}
