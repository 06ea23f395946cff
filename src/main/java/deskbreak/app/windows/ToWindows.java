// SPDX-License-Identifier: Apache-2.0
package deskbreak.app.windows;

import java.time.Duration;

import deskbreak.agent.Reply;
import deskbreak.agent.Status;
import deskbreak.agent.Windows.Window;
import deskbreak.storage.Home;
import deskbreak.ui.preferences.Outside;

/** What the agent tells the process that draws its windows. */
public sealed interface ToWindows {
    /**
     * The first message: what this process is to be for.
     *
     * @param rate how fast the agent's clock runs, 1 in real life
     * @param shortestInterval the shortest interval that settings may have
     */
    record Hello(Home home, int rate, Duration shortestInterval) implements ToWindows {}

    /** What there is to show; only the latest counts. */
    record Show(Status status, Surroundings surroundings) implements ToWindows {}

    /** Make ready what a prompt needs, for one is near. */
    record Prepare() implements ToWindows {}

    record Open(Window window) implements ToWindows {}

    /** @param id of the question that this answers */
    record Answered(long id, Reply reply) implements ToWindows {}

    /** @param id of the question that this answers */
    record Examined(long id, Outside.Checkup checkup) implements ToWindows {}

    /**
     * What windows go by beside the status.
     *
     * @param dark whether the desktop wants dark windows
     * @param moves whether the desktop lets things move
     * @param noCard whether the prompt is shown by something else than the card
     * @param standIn whether a window must stand in for the tray
     */
    record Surroundings(boolean dark, boolean moves, boolean noCard, boolean standIn) {}
}
