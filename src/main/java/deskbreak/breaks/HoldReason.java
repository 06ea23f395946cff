// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

/** A reason to keep a due prompt back for now. */
public enum HoldReason {
    CALL("call"), CALENDAR("calendar"), FULL_SCREEN("full-screen"), DO_NOT_DISTURB("do-not-disturb"), OUTSIDE_HOURS(
            "outside-hours"), PAUSED("paused");

    private final String word;

    HoldReason(String word) {
        this.word = word;
    }

    /** The stable word for files, JSON and the command line. */
    public String word() {
        return word;
    }

    /** Whether the person has chosen by it to be asked later, so that it cannot have been forgotten by anybody else. */
    public boolean chosen() {
        return this == OUTSIDE_HOURS || this == PAUSED;
    }
}
