// SPDX-License-Identifier: Apache-2.0
package deskbreak.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import deskbreak.breaks.Input;
import deskbreak.sitting.Signal;

/**
 * The states that sensors see, so that after a time without the agent only what differs is told.
 *
 * @param on the signals that began one which has not ended yet
 */
record Seen(Set<TraceLine.Kind> on) {
    static final Seen NOTHING = new Seen(Set.of());

    Seen {
        on = Set.copyOf(on);
    }

    Seen after(TraceLine.Kind kind) {
        return switch (kind) {
            case LOCK, SLEEP, CALL_START, AWAKE_ON, FULLSCREEN_ON, DND_ON, BUSY_ON -> with(kind);
            case UNLOCK -> without(TraceLine.Kind.LOCK);
            case WAKE -> without(TraceLine.Kind.SLEEP);
            case CALL_END -> without(TraceLine.Kind.CALL_START);
            case AWAKE_OFF -> without(TraceLine.Kind.AWAKE_ON);
            case FULLSCREEN_OFF -> without(TraceLine.Kind.FULLSCREEN_ON);
            case DND_OFF -> without(TraceLine.Kind.DND_ON);
            case BUSY_OFF -> without(TraceLine.Kind.BUSY_ON);
            case STAND, SIT, POINTER, IDLE_KNOWN, IDLE_UNKNOWN -> this;
        };
    }

    private Seen with(TraceLine.Kind begun) {
        Set<TraceLine.Kind> now = EnumSet.of(begun);
        now.addAll(on);
        return new Seen(now);
    }

    private Seen without(TraceLine.Kind ended) {
        Set<TraceLine.Kind> now = EnumSet.noneOf(TraceLine.Kind.class);
        now.addAll(on);
        now.remove(ended);
        return new Seen(now);
    }

    /** What an agent that last saw {@code before} has to be told at {@code at}. */
    List<Input> since(Seen before, Instant at) {
        List<Input> told = new ArrayList<>();
        for (TraceLine.Kind begin : TraceLine.Kind.values()) {
            boolean is = on.contains(begin);
            if (before.on.contains(begin) != is) {
                told.add(input(begin, is, at));
            }
        }
        return told;
    }

    private static Input input(TraceLine.Kind begin, boolean is, Instant at) {
        return switch (begin) {
            case FULLSCREEN_ON -> new Input.FullScreen(at, is);
            case DND_ON -> new Input.DoNotDisturb(at, is);
            case BUSY_ON -> new Input.Busy(at, is);
            case LOCK -> saw(at, is ? Signal.Kind.LOCK : Signal.Kind.UNLOCK);
            case SLEEP -> saw(at, is ? Signal.Kind.SLEEP : Signal.Kind.WAKE);
            case CALL_START -> saw(at, is ? Signal.Kind.CALL_START : Signal.Kind.CALL_END);
            case AWAKE_ON -> saw(at, is ? Signal.Kind.AWAKE_ON : Signal.Kind.AWAKE_OFF);
            default -> throw new IllegalArgumentException("begins no state: " + begin);
        };
    }

    private static Input saw(Instant at, Signal.Kind kind) {
        return new Input.Saw(new Signal(at, kind));
    }
}
