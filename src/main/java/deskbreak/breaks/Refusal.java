// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

/** Why something the person asked for is not possible now. */
public enum Refusal {
    NOTHING_UP, NO_SNOOZE_LEFT, NO_BREAK, BREAK_RUNS, LOCKED, NOTHING_TO_UNDO, NOT_SITTING, NOT_STANDING, ALREADY_STANDING, NOT_PAUSED, NOT_HELD, UNKNOWN_ROUTINE;

    /** The stable word for programs: "no-snooze-left". */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
