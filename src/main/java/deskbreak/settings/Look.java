// SPDX-License-Identifier: Apache-2.0
package deskbreak.settings;

/**
 * How windows look and sound.
 *
 * @param textPercent size of text and controls, 100 to 200
 * @param sounds whether a prompt may make a soft sound
 * @param guideSounds whether the steps of the guide may make soft sounds, so that one need not look at the screen
 */
public record Look(Theme theme, int textPercent, Card card, boolean sounds, boolean guideSounds) {
    /** As it is before anybody has chosen anything. */
    public static final Look DEFAULT = new Look(Theme.SYSTEM, 100, new Card(Card.Corner.TRAY, Card.Screen.POINTER), false, false);

    /** SYSTEM follows the desktop's own setting. */
    public enum Theme {
        SYSTEM, LIGHT, DARK
    }

    public Look withTheme(Theme changed) {
        return new Look(changed, textPercent, card, sounds, guideSounds);
    }

    public Look withTextPercent(int changed) {
        return new Look(theme, changed, card, sounds, guideSounds);
    }

    public Look withCard(Card changed) {
        return new Look(theme, textPercent, changed, sounds, guideSounds);
    }

    public Look withSounds(boolean changed) {
        return new Look(theme, textPercent, card, changed, guideSounds);
    }

    public Look withGuideSounds(boolean changed) {
        return new Look(theme, textPercent, card, sounds, changed);
    }
}
