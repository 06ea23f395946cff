// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import deskbreak.exercise.Chooser;
import deskbreak.exercise.Progress;
import deskbreak.sitting.CallSign;
import deskbreak.sitting.Sitting;

/** The working copy of one step; lives no longer than that. */
final class Work {
    final List<Event> events = new ArrayList<>(2);
    Rules rules;
    WallClock wall;
    Instant now;
    Sitting sitting;
    Counts counts;
    Optional<Offer> offer;
    Optional<Run> run;
    boolean fullScreen;
    boolean doNotDisturb;
    boolean busy;
    Set<CallSign> callSigns;
    Optional<Pause> pause;
    Map<HoldReason, Instant> holds;
    Tally tally;
    Typing typing;
    Optional<Ahead> ahead;
    Optional<Undo> undo;
    boolean down;
    Optional<Instant> hoursEdge;
    Chooser.Memory memory;
    Map<String, Progress.Standing> standings;
    Optional<Instant> pressed;
    Optional<Instant> askedAnyway;
    Optional<Instant> cue;
    Optional<Refusal> refusal = Optional.empty();

    Work(State state) {
        rules = state.rules();
        wall = state.wall();
        now = state.now();
        sitting = state.sitting();
        counts = state.counts();
        offer = state.offer();
        run = state.run();
        fullScreen = state.fullScreen();
        doNotDisturb = state.doNotDisturb();
        busy = state.busy();
        callSigns = state.callSigns();
        pause = state.pause();
        holds = state.holds();
        tally = state.tally();
        typing = state.typing();
        ahead = state.ahead();
        undo = state.undo();
        down = state.down();
        hoursEdge = state.hoursEdge();
        memory = state.memory();
        standings = state.standings();
        pressed = state.pressed();
        askedAnyway = state.askedAnyway();
        cue = state.cue();
    }

    State state(Instant at) {
        now = at.isAfter(now) ? at : now;
        return new State(rules, wall, now, sitting, counts, offer, run, fullScreen, doNotDisturb, busy, callSigns, pause, holds, tally,
                typing, ahead, undo,
                down, hoursEdge, memory, standings, pressed, askedAnyway, cue);
    }

    /** See {@link State#blocked()}. */
    boolean blocked() {
        return State.blocked(down, sitting);
    }

    /** The state as it stands, for the questions that {@link State} answers. */
    State state() {
        return state(now);
    }

    void refuse(Refusal why) {
        refusal = Optional.of(why);
    }

    void emit(Event event) {
        events.add(event);
    }

    void stage(Stage next) {
        offer = offer.map(o -> o.at(next));
    }
}
