// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.edge;

import java.util.function.Consumer;

import deskbreak.agent.Command;
import deskbreak.agent.Reply;

/** Where a panel sends what the person asks for. */
@FunctionalInterface
public interface Asks {
    /** Sends {@code command}; {@code then} gets the reply later, on the event-dispatch thread. */
    void ask(Command command, Consumer<Reply> then);

    /** Sends {@code command}; the next status shows what came of it. */
    default void ask(Command command) {
        ask(command, reply -> {
        });
    }
}
