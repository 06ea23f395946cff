// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import deskbreak.breaks.Event;
import deskbreak.breaks.State;
import deskbreak.history.Entry;
import deskbreak.history.Why;

/**
 * Writes down what happened and what is remembered. What cannot be written now is kept in memory and tried again with
 * the next thing to write; the agent goes on.
 */
final class Keeping {
    private static final Duration SAVE_WITHIN = Duration.ofSeconds(30);
    /** More entries than this are not kept for a disk that stays full: about a week of breaks. */
    private static final int KEPT = 1000;

    private final Parts parts;
    private final Troubles troubles;
    private final Deque<Entry> unwritten = new ArrayDeque<>();
    private Why why = Why.NOTHING;
    private Instant savedSeen = Instant.MIN;
    private Instant savedAt = Instant.MIN;
    private boolean unsaved;

    Keeping(Parts parts, Troubles troubles) {
        this.parts = parts;
        this.troubles = troubles;
    }

    void happened(List<Event> events, State state) {
        for (Event event : events) {
            why = why.after(event);
            unwritten.add(new Entry(parts.clock().wall(), WallDated.by(state.wall(), event), why.words()));
        }
        while (unwritten.size() > KEPT) {
            unwritten.removeFirst();
        }
        unsaved |= !events.isEmpty();
        write();
    }

    private void write() {
        try {
            while (!unwritten.isEmpty()) {
                parts.journal().append(unwritten.getFirst());
                unwritten.removeFirst();
            }
            troubles.over("history");
        } catch (IOException e) {
            troubles.begin("history", e);
        }
    }

    /** Saves when something happened, or soon after an input. */
    void save(State state) {
        boolean typed = state.sitting().seen().isAfter(savedSeen) && !state.now().isBefore(savedAt.plus(SAVE_WITHIN));
        if (unsaved || typed) {
            saveNow(state);
        }
    }

    void saveNow(State state) {
        savedAt = state.now();
        savedSeen = state.sitting().seen();
        try {
            parts.states().save(new Saved(state, parts.clock().elapsed(), parts.clock().boot(), parts.clock().wall()));
            unsaved = false;
            troubles.over("state");
        } catch (IOException e) {
            unsaved = true;
            troubles.begin("state", e);
        }
    }
}
