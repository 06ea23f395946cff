// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;

import deskbreak.breaks.Breaks;
import deskbreak.breaks.Event;
import deskbreak.breaks.Input;
import deskbreak.breaks.State;
import deskbreak.history.Entry;
import deskbreak.history.Why;
import deskbreak.settings.Settings;

/**
 * Writes down what happened and what is remembered. What cannot be written now is kept in memory and tried again; the agent
 * goes on.
 */
final class Keeping {
    /** Half of what the design allows, so that a late look keeps the promise too. */
    private static final Duration SAVE_WITHIN = Duration.ofSeconds(30);
    /** More entries than this are not kept for a disk that stays full: about a week of breaks. */
    private static final int KEPT = 1000;

    private final Parts parts;
    private final Writing history;
    private final Writing saving;
    private final Writing choosing;
    private final Deque<Entry> unwritten = new ArrayDeque<>();
    private Optional<Settings> chosen = Optional.empty();
    private Why why = Why.NOTHING;
    private Instant savedSeen = Instant.MIN;
    private Instant savedAt = Instant.MIN;
    private boolean unsaved;

    Keeping(Parts parts, Troubles troubles) {
        this.parts = parts;
        history = new Writing("history", troubles);
        saving = new Writing("state", troubles);
        choosing = new Writing("settings-write", troubles);
    }

    /** Takes down what came of an input; it is written with {@link #keep}. */
    void happened(State before, Input input, Breaks.Step step) {
        State state = step.state();
        parts.recorder().fed(before, input);
        why = Cues.in(before, input, state).map(cue -> why.after(cue)).orElse(why);
        for (Event event : step.events()) {
            why = why.after(event);
            unwritten.add(new Entry(parts.clock().wall(), WallDated.by(state.wall(), event), why.words()));
        }
        while (unwritten.size() > KEPT) {
            unwritten.removeFirst();
        }
        unsaved |= !step.events().isEmpty() || turned(before, state);
    }

    /** What matters after a restart and is no event of the history. */
    private static boolean turned(State before, State after) {
        return !before.holds().equals(after.holds()) || !before.wall().equals(after.wall())
                || !before.sitting().shut().equals(after.sitting().shut());
    }

    /** The person has changed something that a restart must not forget. */
    void changed() {
        unsaved = true;
    }

    /** Writes what has to be written by now: first what happened, so that no saved state knows of an event that the history lacks. */
    void keep(State state, Supplier<Saved> saved) {
        Instant now = state.now();
        if (!unwritten.isEmpty()) {
            history.attempt(now, this::write);
        }
        if (unsaved || soonAfterInput(state)) {
            saving.attempt(now, () -> save(state, saved.get()));
        }
        chosen.ifPresent(settings -> choosing.attempt(now, () -> write(settings)));
    }

    /** The last chance: nothing that failed a moment ago waits. */
    void keepAtOnce(State state, Saved saved) {
        history.attemptAtOnce(state.now(), this::write);
        saving.attemptAtOnce(state.now(), () -> save(state, saved));
        chosen.ifPresent(settings -> choosing.attemptAtOnce(state.now(), () -> write(settings)));
    }

    private boolean soonAfterInput(State state) {
        return state.sitting().seen().isAfter(savedSeen) && !state.now().isBefore(savedAt.plus(SAVE_WITHIN));
    }

    private void write() throws IOException {
        while (!unwritten.isEmpty()) {
            parts.journal().append(unwritten.getFirst());
            unwritten.removeFirst();
        }
    }

    private void save(State state, Saved saved) throws IOException {
        parts.states().save(saved);
        unsaved = false;
        savedAt = state.now();
        savedSeen = state.sitting().seen();
    }

    /** Writes settings that are in use already; whether they are on disk now. */
    boolean keep(Settings settings, Instant now) {
        chosen = Optional.of(settings);
        return choosing.attemptAtOnce(now, () -> write(settings));
    }

    private void write(Settings settings) throws IOException {
        parts.settings().save(settings);
        chosen = Optional.empty();
    }

    /** What was edited by hand is newer than what could not be written. */
    void editedByHand() {
        chosen = Optional.empty();
        choosing.over();
    }
}
