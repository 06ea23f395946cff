// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import deskbreak.agent.Reply;
import deskbreak.exercise.Profile;
import deskbreak.settings.Settings;
import deskbreak.settings.SettingsCheck;
import deskbreak.ui.edge.Asks;

/**
 * What the Preferences window needs from elsewhere. Nothing here blocks; a future may be completed on any thread, and a
 * reply that is not ok, or a future that fails, puts the widget back and shows its message.
 *
 * @param asks where changed settings go
 * @param check what is out of range; the window knows no range of its own
 * @param login starting at login
 * @param eraseHistory erases all of it
 * @param moveName the name of a move by its id
 * @param moves the ids of the moves there are for somebody who has said that about themselves
 * @param version of the program, for the page about it
 */
public record Outside(Asks asks, Function<Settings, List<SettingsCheck.Problem>> check, Login login,
        Supplier<CompletableFuture<Reply>> eraseHistory, UnaryOperator<String> moveName, Function<Profile, List<String>> moves,
        String version) {
    /** Starting the agent when the person logs in: kept by the desktop, not by the settings. */
    public interface Login {
        /** Whether it is on; answered soon, from whatever thread. */
        CompletableFuture<Boolean> on();

        CompletableFuture<Reply> set(boolean on);
    }
}
