// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import deskbreak.agent.Command;
import deskbreak.agent.Reply;
import deskbreak.ui.edge.Asks;

/** An agent that remembers what it was asked, and answers as it is told. */
public final class Sent implements Asks {
    public final List<Command> commands = new ArrayList<>();
    public Reply reply = Reply.done("");

    @Override
    public void ask(Command command, Consumer<Reply> then) {
        commands.add(command);
        then.accept(reply);
    }
}
