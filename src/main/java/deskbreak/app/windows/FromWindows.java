// SPDX-License-Identifier: Apache-2.0
package deskbreak.app.windows;

import deskbreak.agent.Command;

/** What the process that draws the windows tells the agent. */
public sealed interface FromWindows {
    /** @param id comes back with the answer */
    record Ask(long id, Command command) implements FromWindows {}

    /** Erase the history. */
    record Erase(long id) implements FromWindows {}

    /** Say what each sensor and service says. */
    record Examine(long id) implements FromWindows {}

    /** Whether any window is up now. */
    record Up(boolean any) implements FromWindows {}
}
