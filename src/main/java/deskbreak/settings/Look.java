// SPDX-License-Identifier: Apache-2.0
package deskbreak.settings;

/**
 * How windows look and sound.
 *
 * @param textPercent size of text and controls, 100 to 200
 * @param sounds whether a prompt and the guide's steps may make a soft sound
 */
public record Look(Theme theme, int textPercent, Card card, boolean sounds) {
    /** SYSTEM follows the desktop's own setting. */
    public enum Theme {
        SYSTEM, LIGHT, DARK
    }
}
