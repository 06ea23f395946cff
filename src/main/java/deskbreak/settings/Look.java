// SPDX-License-Identifier: Apache-2.0
package deskbreak.settings;

/**
 * How windows look and sound.
 *
 * @param textPercent size of text and controls, 100 to 200
 * @param sounds whether a prompt may make a soft sound
 * @param guideSounds whether the steps of the guide may make soft sounds, so that one need not look at the screen
 * @param motion whether figures move
 */
public record Look(Theme theme, int textPercent, Card card, boolean sounds, boolean guideSounds, Motion motion) {
    /** As it is before anybody has chosen anything. */
    public static final Look DEFAULT = new Look(Theme.SYSTEM, 100, new Card(Card.Corner.TRAY, Card.Screen.POINTER), false, false,
            Motion.SYSTEM);

    /** SYSTEM follows the desktop's own setting. */
    public enum Theme {
        SYSTEM, LIGHT, DARK
    }

    /** SYSTEM follows the desktop's own setting; without motion a figure is shown as two stills. */
    public enum Motion {
        SYSTEM, ON, OFF
    }

    public Look withTheme(Theme changed) {
        return new Look(changed, textPercent, card, sounds, guideSounds, motion);
    }

    public Look withTextPercent(int changed) {
        return new Look(theme, changed, card, sounds, guideSounds, motion);
    }

    public Look withCard(Card changed) {
        return new Look(theme, textPercent, changed, sounds, guideSounds, motion);
    }

    public Look withSounds(boolean changed) {
        return new Look(theme, textPercent, card, changed, guideSounds, motion);
    }

    public Look withGuideSounds(boolean changed) {
        return new Look(theme, textPercent, card, sounds, changed, motion);
    }

    public Look withMotion(Motion changed) {
        return new Look(theme, textPercent, card, sounds, guideSounds, changed);
    }
}
