// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.sound;

/** What the guide tells somebody who does not look at the screen. Each sounds different. */
public enum Cue {
    /** A hold, or the first repetition, begins. */
    BEGIN,
    /** One repetition is over and the next one begins. */
    AGAIN,
    /** The hold is over: back to the start. */
    END,
    /** Now the other side. */
    SIDE,
    /** The next move, or the walk. */
    NEXT,
    /** The break is over. */
    DONE
}
