// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The commands that need no running agent, with their options read and checked. */
public sealed interface Local {
    /**
     * Start the agent.
     *
     * @param clockRate test-only: how much faster the agent's clock runs, from 1
     * @param shortIntervals test-only: allow intervals from one minute and lift the daily and hourly limits
     * @param trace where to record what the sensors see; empty for nowhere
     */
    record Start(int clockRate, boolean shortIntervals, Optional<Path> trace) implements Local {
        /** As everybody starts it who gives no options. */
        public static final Start ORDINARY = new Start(1, false, Optional.empty());
    }

    /** @param place "desk", "office" or "home"; empty for all */
    record Exercises(Optional<String> place, boolean json) implements Local {}

    /** Print the form of an exercise file. */
    record ExerciseSchema() implements Local {}

    /**
     * Pack the person's own exercises into a zip.
     *
     * @param ids empty for all
     * @param replace whether a file of that name may be replaced
     */
    record ExportExercises(Path zip, List<String> ids, boolean replace) implements Local {
        public ExportExercises {
            ids = List.copyOf(ids);
        }
    }

    /** @param replace whether exercises of the same id are replaced */
    record ImportExercises(Path zip, boolean replace) implements Local {}

    record Exercise(String id, boolean json) implements Local {}

    /**
     * Draw a picture of an exercise.
     *
     * @param at one moment, in seconds into one repetition, from zero; empty for a sheet of six moments
     * @param size of one moment in pixels, 48 to 2000; empty for the ordinary one
     */
    record Draw(String id, Path file, OptionalDouble at, boolean dark, OptionalInt size) implements Local {}

    record Today(boolean json) implements Local {}

    /** Both days included. */
    record History(Optional<LocalDate> from, Optional<LocalDate> to, Format format) implements Local {}

    /** @param before erase the days before this one; empty for all */
    record EraseHistory(Optional<LocalDate> before) implements Local {}

    /** @param key empty for every setting */
    record GetSetting(Optional<String> key) implements Local {}

    record ChangeSetting(String key, String value) implements Local {}

    record SettingsPath() implements Local {}

    /** @param file empty for the settings in use */
    record CheckSettings(Optional<Path> file) implements Local {}

    /**
     * Run the rules over a recorded day.
     *
     * @param answer "start", "snooze", "skip" or "ignore"
     */
    record Simulate(Path trace, Optional<Path> settings, String answer, long seed, ZoneId zone, boolean json) implements Local {}

    record Doctor(boolean json) implements Local {}

    record Autostart(Wish wish) implements Local {}

    /** Print the names of that kind, one a line, for a shell that completes a word: fast rather than checked. */
    record Ids(Kind kind) implements Local {}

    /** What has names that a person may write in a command. */
    enum Kind {
        EXERCISES, ROUTINES, SETTINGS
    }

    /** How history is printed. */
    enum Format {
        TEXT, CSV, JSON
    }

    /** What about starting at login. */
    enum Wish {
        ON, OFF, STATUS
    }
}
