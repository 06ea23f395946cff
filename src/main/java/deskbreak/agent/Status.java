// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import deskbreak.breaks.HoldReason;
import deskbreak.exercise.Progress;
import deskbreak.exercise.Script;
import deskbreak.settings.Settings;
import deskbreak.sitting.CallSign;

/**
 * Everything there is to show, at one moment. Tray, windows and {@code status --json} read this and nothing else.
 * Instants are by the wall clock.
 *
 * @param at the moment it describes
 * @param zone the person's time zone
 * @param posture what the person is doing
 * @param activityKnown whether anything tells when the last input was
 * @param sat sitting time of the running bout, standing left out; zero when there is none
 * @param since when the present posture began
 * @param phase where the next break stands
 * @param next the next break, when one lies ahead; empty while a break runs or the person is away
 * @param used how much of the interval of the next break is used, 0 to 1
 * @param offer the prompt that is due, waiting, held, up, snoozed or missed
 * @param coming what will be on offer in some seconds, when nothing comes in between
 * @param guide the break that runs
 * @param holds what stands in the way of a prompt now, and since when
 * @param call what shows that a call is in progress
 * @param longHold whether something that the person may not know of has kept a due prompt back for over two hours
 * @param pausedUntil the end of a pause; empty when not paused or paused until resumed
 * @param question the quiet question that is up
 * @param longer whether intervals are half as long again for the rest of the day
 * @param may which of the commands that are not always possible are possible now
 * @param routines all there are, those that come with Deskbreak first
 * @param troubles what is wrong and needs the person, one line each ("History cannot be written: disk full; ...")
 * @param brokenCalendars one line for each calendar that cannot be read, by the name that the person gave it
 * @param sources which source answers, by capability ("idle", "lock", "sleep", "tray")
 * @param progress how far the dose of each move has grown
 * @param settings the settings in use
 */
public record Status(Instant at, ZoneId zone, Posture posture, boolean activityKnown, Duration sat, Instant since, Phase phase,
        Optional<Next> next, double used, Optional<Offer> offer, Optional<Coming> coming, Optional<Guide> guide,
        Map<HoldReason, Instant> holds, Call call,
        boolean longHold,
        Optional<Instant> pausedUntil, Optional<Question> question, boolean longer, May may, List<Routine> routines, List<String> troubles,
        Map<String, String> brokenCalendars, Map<String, String> sources, Progress progress, Settings settings) {
    public Status {
        holds = Map.copyOf(holds);
        routines = List.copyOf(routines);
        troubles = List.copyOf(troubles);
        brokenCalendars = Map.copyOf(brokenCalendars);
        sources = Map.copyOf(sources);
    }

    /** The programs whose recording shows a call, by name; empty when there is none, or none that counts. */
    public List<String> inCall() {
        return call.signs().contains(CallSign.MICROPHONE) ? settings.sensing().counted(call.recorders()) : List.of();
    }

    /** What the person is doing, as far as the agent knows. */
    public enum Posture {
        SITTING, STANDING, AWAY, LOCKED, ON_BREAK
    }

    /** Where the next break stands. */
    public enum Phase {
        COUNTING, WAITING, HELD, CAPPED, SHOWN, SNOOZED, MISSED, GUIDED
    }

    /**
     * What is known about a call; it is looked for only when that matters.
     *
     * @param signs what shows it, of that which counts; empty when none is in progress
     * @param recorders the programs that record from a microphone, also those whose recording does not count
     * @param recent the programs that have recorded since the agent was started, the latest first
     */
    public record Call(Set<CallSign> signs, Set<String> recorders, List<String> recent) {
        public Call {
            signs = Set.copyOf(signs);
            recorders = Set.copyOf(recorders);
            recent = List.copyOf(recent);
        }
    }

    /** @param at when it will be due if the person goes on sitting */
    public record Next(String plan, Instant at) {}

    /**
     * A break on offer.
     *
     * @param length of the break
     * @param exercises ids of the chosen moves, in order
     * @param snoozes the lengths that may still be chosen, shortest first; empty when no snooze is left
     * @param preselected the length of a plain snooze
     * @param returned how often it was snoozed or missed before
     * @param until the end of a snooze, or of the time a missed prompt stays away
     * @param held how long something held it back, when it did
     * @param routine the name of the routine that is offered, when it is one
     */
    public record Offer(String plan, Duration length, List<String> exercises, List<Duration> snoozes, Duration preselected, int returned,
            Optional<Instant> until, Optional<Duration> held, Optional<String> routine) {
        public Offer {
            exercises = List.copyOf(exercises);
            snoozes = List.copyOf(snoozes);
        }
    }

    /**
     * A break that will be on offer.
     *
     * @param sat how long the person will have sat by then
     */
    public record Coming(Offer offer, Duration sat) {}

    /**
     * A break under way.
     *
     * @param script what it leads through
     * @param progress how far it has come, at {@link Status#at}
     * @param paused whether the person paused it
     * @param waiting whether it waits because the person goes on typing
     * @param routine the routine that it leads through, as it was when it began
     */
    public record Guide(String plan, Script script, Duration progress, boolean paused, boolean waiting, Optional<Routine> routine) {
        /** Whether time moves it on. */
        public boolean running() {
            return !paused && !waiting;
        }
    }

    /**
     * A routine as this person would be led through it now.
     *
     * @param name for people
     * @param source the article it follows, "A" to "E"; empty for the person's own
     * @param on whether it is offered at its times
     * @param times by the wall clock, in the order of the day
     * @param exercises the ids that it is made of, in order
     * @param moves those of them that are led when the person asks for it; empty when none is left
     * @param leftOut one line that says which are not led, and why; empty when all are
     * @param length how long the doses of its moves take, in whole minutes, 1 min to 1 h
     */
    public record Routine(String id, String name, Optional<String> source, boolean on, List<LocalTime> times, List<String> exercises,
            List<String> moves, String leftOut, Duration length) {
        public Routine {
            times = List.copyOf(times);
            exercises = List.copyOf(exercises);
            moves = List.copyOf(moves);
        }

        /** Whether the person made it. */
        public boolean own() {
            return source.isEmpty();
        }
    }

    /**
     * A quiet question.
     *
     * @param away how long the gap was that it asks about; empty when it asks whether the person still stands
     */
    public record Question(Instant asked, Optional<Duration> away) {}

    /** Commands that are not always possible. */
    public record May(boolean wasHere, boolean wasAway, boolean undoSkip) {}
}
