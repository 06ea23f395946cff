// SPDX-License-Identifier: Apache-2.0
package deskbreak.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import deskbreak.breaks.Input;
import deskbreak.sitting.Signal;

/** The states that sensors see, so that after a time without the agent only what differs is told. */
record Seen(boolean locked, boolean asleep, boolean call, boolean awake, boolean fullScreen, boolean doNotDisturb) {
    static final Seen NOTHING = new Seen(false, false, false, false, false, false);

    Seen after(TraceLine.Kind kind) {
        return switch (kind) {
            case LOCK, UNLOCK -> new Seen(kind == TraceLine.Kind.LOCK, asleep, call, awake, fullScreen, doNotDisturb);
            case SLEEP, WAKE -> new Seen(locked, kind == TraceLine.Kind.SLEEP, call, awake, fullScreen, doNotDisturb);
            case CALL_START, CALL_END -> new Seen(locked, asleep, kind == TraceLine.Kind.CALL_START, awake, fullScreen, doNotDisturb);
            case AWAKE_ON, AWAKE_OFF -> new Seen(locked, asleep, call, kind == TraceLine.Kind.AWAKE_ON, fullScreen, doNotDisturb);
            case FULLSCREEN_ON, FULLSCREEN_OFF -> new Seen(locked, asleep, call, awake, kind == TraceLine.Kind.FULLSCREEN_ON, doNotDisturb);
            case DND_ON, DND_OFF -> new Seen(locked, asleep, call, awake, fullScreen, kind == TraceLine.Kind.DND_ON);
            case STAND, SIT -> this;
        };
    }

    /** What an agent that last saw {@code before} has to be told at {@code at}. */
    List<Input> since(Seen before, Instant at) {
        List<Input> told = new ArrayList<>();
        tell(told, before.asleep, asleep, at, Signal.Kind.SLEEP, Signal.Kind.WAKE);
        tell(told, before.locked, locked, at, Signal.Kind.LOCK, Signal.Kind.UNLOCK);
        tell(told, before.call, call, at, Signal.Kind.CALL_START, Signal.Kind.CALL_END);
        tell(told, before.awake, awake, at, Signal.Kind.AWAKE_ON, Signal.Kind.AWAKE_OFF);
        if (before.fullScreen != fullScreen) {
            told.add(new Input.FullScreen(at, fullScreen));
        }
        if (before.doNotDisturb != doNotDisturb) {
            told.add(new Input.DoNotDisturb(at, doNotDisturb));
        }
        return told;
    }

    private static void tell(List<Input> told, boolean was, boolean is, Instant at, Signal.Kind begin, Signal.Kind end) {
        if (was != is) {
            told.add(new Input.Saw(new Signal(at, is ? begin : end)));
        }
    }
}
