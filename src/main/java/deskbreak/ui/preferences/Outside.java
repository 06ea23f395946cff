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
 * @param calendars asks the person for a calendar
 * @param examination what the sensors and services say
 */
public record Outside(Asks asks, Function<Settings, List<SettingsCheck.Problem>> check, Login login,
        Supplier<CompletableFuture<Reply>> eraseHistory, UnaryOperator<String> moveName, Function<Profile, List<String>> moves,
        String version, CalendarChooser calendars, Examination examination) {
    /** What each sensor and service says now. */
    public interface Examination {
        /** Asks all of them; answered in a few seconds, from whatever thread. */
        CompletableFuture<Checkup> ask();

        /** Puts a text where the person can paste it from. On the event-dispatch thread. */
        void copy(String text);
    }

    /**
     * What was found.
     *
     * @param report the whole of it as plain text, for somebody who is to help
     */
    public record Checkup(List<Sense> senses, String report) {
        public Checkup {
            senses = List.copyOf(senses);
        }
    }

    /**
     * What was found about one thing.
     *
     * @param capability its stable word: "idle", "lock", "microphone" ...
     * @param source the source in use; empty when there is none
     * @param value what that source says now; empty when there is none
     * @param tried a line for each source that was asked and is not used, with the reason
     * @param advice one line on what to install or switch on; empty when there is nothing to do
     */
    public record Sense(String capability, String source, String value, List<String> tried, String advice) {
        public Sense {
            tried = List.copyOf(tried);
        }
    }

    /** Starting the agent when the person logs in: kept by the desktop, not by the settings. */
    public interface Login {
        /** Whether it is on; answered soon, from whatever thread. */
        CompletableFuture<Boolean> on();

        CompletableFuture<Reply> set(boolean on);
    }
}
