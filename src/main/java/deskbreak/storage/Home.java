// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where everything of one agent is.
 *
 * @param config what the person chooses and may edit
 * @param state what the agent remembers
 * @param runtime what lasts only as long as the session
 * @param socket where the agent listens; short enough for a socket's address
 * @param defaults the settings that the machine's administrator gave for what the person has not chosen; empty where the person named
 *        one folder for everything
 */
public record Home(Path config, Path state, Path runtime, Path socket, Optional<Path> defaults) {
    public Path settings() {
        return config.resolve("settings.json");
    }

    public Path savedState() {
        return state.resolve("state.json");
    }

    /** The folder of the history. */
    public Path history() {
        return state.resolve("history");
    }

    /** The folder of the person's own exercises. */
    public Path exercises() {
        return config.resolve("exercises");
    }

    public Path log() {
        return state.resolve("agent.log");
    }

    Path lock() {
        return state.resolve("agent.lock");
    }

    /** Where the lock goes when the home itself cannot be written: the same place for every agent on this home. */
    Path lockElsewhere() {
        return runtime.resolve(Homes.hash(state) + ".lock");
    }

    /**
     * Makes the folders that are missing, for their owner alone. Each is tried, so that one that cannot be made does not cost the others.
     *
     * @throws IOException when one cannot be made, with a line that says what to do; the agent can go on in memory
     */
    public void create() throws IOException {
        Path listening = Folders.of(socket);
        IOException first = null;
        for (Path folder : List.of(listening, config, state)) {
            try {
                Folders.create(folder);
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
        if (!listening.equals(state)) {
            Folders.refuseIfOpen(listening);
        }
    }
}
