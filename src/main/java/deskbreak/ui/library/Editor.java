// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.util.Optional;
import java.util.function.Consumer;

import deskbreak.agent.Reply;

/** Where exercises of the person's own are made and changed. */
public interface Editor {
    /** @param id the person's own exercise to change, or any other one to make a copy of; empty to make a new one */
    void open(Optional<String> id);

    /** Removes a file of the person's own that could not be used; the reply comes on the event-dispatch thread. */
    void remove(String file, Consumer<Reply> then);
}
