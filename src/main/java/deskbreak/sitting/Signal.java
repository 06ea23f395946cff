// SPDX-License-Identifier: Apache-2.0
package deskbreak.sitting;

import java.time.Instant;

/** One thing the sensors saw, or the person said, at one instant of true elapsed time. */
public record Signal(Instant at, Kind kind) {
    /** What it is. */
    public enum Kind {
        /** A key, a button or the wheel; or the pointer, where nothing tells them apart. */
        INPUT,
        /** The pointer moved and nothing was pressed: somebody is there, but may well be at a pause. */
        DRIFT,
        /** The screen was locked, or another user took the session. */
        LOCK, UNLOCK, SLEEP, WAKE, CALL_START, CALL_END,
        /** Something keeps the display awake. */
        AWAKE_ON, AWAKE_OFF,
        /** The person says so. */
        STAND, SIT,
        /** Something tells when the last input was, from now on. */
        IDLE_KNOWN,
        /** Nothing tells any more when the last input was. */
        IDLE_UNKNOWN
    }
}
