// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import deskbreak.exercise.Chooser;
import deskbreak.exercise.Progress;
import deskbreak.sitting.CallSign;
import deskbreak.sitting.Sitting;

/**
 * Everything the rules remember. A value: {@link Breaks#step} makes the next one, files keep it over a restart.
 *
 * @param now the last instant anything was seen at
 * @param offer the due break, from due until it is answered
 * @param run the break under way
 * @param holds what stands in the way of a prompt now, and since when
 * @param ahead a snooze taken before anything was due
 * @param undo the last skip, while it can be taken back
 * @param down whether the agent is not running
 * @param hoursEdge when the working hours have to be looked at again
 * @param memory what the choice of moves remembers
 * @param busy whether a calendar says that the person is busy
 * @param callSigns what shows the call that is in progress
 * @param pressed the last sign of the person from before the pointer began to drift; empty while it does not
 * @param askedAnyway when the person last asked for a prompt in spite of what held it
 * @param cue when there was a cue for which the person's hands have not come to rest yet
 * @param standings see {@link #progress()}; a map of its own, so that a state saved before there was any is read as none
 */
public record State(Rules rules, WallClock wall, Instant now, Sitting sitting, Counts counts, Optional<Offer> offer, Optional<Run> run,
        boolean fullScreen, boolean doNotDisturb, boolean busy, Set<CallSign> callSigns, Optional<Pause> pause,
        Map<HoldReason, Instant> holds, Tally tally, Typing typing,
        Optional<Ahead> ahead, Optional<Undo> undo, boolean down, Optional<Instant> hoursEdge, Chooser.Memory memory,
        Map<String, Progress.Standing> standings, Optional<Instant> pressed, Optional<Instant> askedAnyway, Optional<Instant> cue) {
    public State {
        holds = Map.copyOf(holds);
        callSigns = Set.copyOf(callSigns);
        standings = Map.copyOf(standings);
    }

    /** Nobody there yet, nothing remembered. */
    public static State start(Instant at, ZoneId zone, Rules rules, Chooser.Memory memory) {
        State fresh = new State(rules, new WallClock(Duration.ZERO, zone), at, Sitting.start(at, rules.awayAfter()), Counts.NONE,
                Optional.empty(), Optional.empty(), false, false, false, Set.of(), Optional.empty(), Map.of(), Tally.EMPTY, Typing.NONE,
                Optional.empty(),
                Optional.empty(), false, Optional.empty(), memory, Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
        Work work = new Work(fresh);
        new Holding(work).refresh(at);
        return work.state(at);
    }

    /** How far the doses of moves have grown. */
    public Progress progress() {
        return new Progress(standings);
    }

    /** The last sign of the person that a lull is counted from: a mere drift of the pointer is none. */
    public Instant active() {
        return pressed.orElseGet(sitting::seen);
    }

    /** Whether a prompt is up. */
    public boolean prompted() {
        return offer.filter(o -> o.stage() instanceof Stage.Shown).isPresent();
    }

    /** Whether nothing can be shown: locked, asleep, standing, away, or the agent is down. */
    public boolean blocked() {
        return blocked(down, sitting);
    }

    static boolean blocked(boolean down, Sitting sitting) {
        return down || sitting.shut().now() || !sitting.seated();
    }

    /** The sitting time after which {@code plan} is due today: its interval, or half as long again after three breaks let go. */
    public Duration interval(Plan plan, Instant at) {
        boolean longer = tally.longer().filter(l -> l.day().equals(wall.day(at))).isPresent();
        return longer ? Duration.ofNanos(plan.every().toNanos() / 2 * 3) : plan.every();
    }

    /** How much that plan has counted. */
    public Duration count(Plan plan, Instant at) {
        return counts.of(plan.id(), sitting.sat(at));
    }

    /** When that plan will be due if the person goes on sitting; empty while nothing counts. */
    public Optional<Instant> dueAt(Plan plan) {
        if (!sitting.seated() || run.isPresent() || (offer.isPresent() && offer.get().serves(plan))) {
            return Optional.empty();
        }
        Duration left = interval(plan, now).minus(count(plan, now));
        return Optional.of(left.isNegative() ? now : now.plus(left));
    }

    /** Whether the last skip can still be taken back. */
    public boolean mayUndoSkip() {
        return undo.filter(u -> u.possibleAt(now)).isPresent() && offer.isEmpty() && run.isEmpty() && sitting.inBout();
    }

    /** The next instant at which the rules themselves do something if nothing else happens. */
    public Optional<Instant> next() {
        return Deadlines.next(this);
    }
}
