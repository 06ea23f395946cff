// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.util.concurrent.CompletableFuture;

/** Where tray, windows and the control socket send what the person asks for. */
@FunctionalInterface
public interface Commands {
    /** Never blocks; the reply comes on the agent's thread, and never exceptionally. */
    CompletableFuture<Reply> send(Command command);
}
