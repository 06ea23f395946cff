// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps the state over restarts. */
public interface SavedStates {
    /**
     * What was saved last; empty on a first start and where it could not be read, which is then kept aside.
     *
     * @param trouble is told, in one line for the person, of what could not be read
     */
    Optional<Saved> load(Consumer<String> trouble);

    /**
     * Has it on disk when it returns.
     *
     * @throws IOException with a line that says what to do
     */
    void save(Saved saved) throws IOException;
}
