// SPDX-License-Identifier: Apache-2.0
package deskbreak.sitting;

/** What shows that a call is in progress. */
public enum CallSign {
    /** A program records from a microphone. */
    MICROPHONE("microphone"),
    /** A program reads from a camera. */
    CAMERA("camera"),
    /** The picture on the screen is handed to a program. */
    SCREEN_SHARE("screen-share");

    private final String word;

    CallSign(String word) {
        this.word = word;
    }

    /** The stable word for files, JSON and the command line. */
    public String word() {
        return word;
    }
}
