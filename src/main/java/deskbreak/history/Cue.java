// SPDX-License-Identifier: Apache-2.0
package deskbreak.history;

/** A strong cue that a moment is a good one, as the history tells it. */
public enum Cue {
    UNLOCKED, CALL_ENDED, FULL_SCREEN_ENDED
}
