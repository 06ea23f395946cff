// SPDX-License-Identifier: Apache-2.0
package deskbreak.settings;

/**
 * How windows look and sound.
 *
 * @param textPercent size of text and controls, 100 to 200
 * @param sounds whether a prompt may make a soft sound
 * @param guideSounds whether the steps of the guide may make soft sounds, so that one need not look at the screen
 * @param motion whether figures move
 * @param prompt how a prompt is shown
 */
public record Look(Theme theme, int textPercent, Card card, boolean sounds, boolean guideSounds, Motion motion, Prompt prompt) {
    /** As it is before anybody has chosen anything. */
    public static final Look DEFAULT = new Look(Theme.SYSTEM, 100, new Card(Card.Corner.TRAY, Card.Screen.POINTER), false, false,
            Motion.SYSTEM, Prompt.CARD);

    /** SYSTEM follows the desktop's own setting. */
    public enum Theme {
        SYSTEM, LIGHT, DARK
    }

    /** SYSTEM follows the desktop's own setting; without motion a figure is shown as two stills. */
    public enum Motion {
        SYSTEM, ON, OFF
    }

    /** How a prompt is shown. Where nothing takes notifications, the card is shown in any case. */
    public enum Prompt {
        CARD, NOTIFICATION, BOTH
    }

    public Look withPrompt(Prompt changed) {
        return new Look(theme, textPercent, card, sounds, guideSounds, motion, changed);
    }

    public Look withTheme(Theme changed) {
        return new Look(changed, textPercent, card, sounds, guideSounds, motion, prompt);
    }

    public Look withTextPercent(int changed) {
        return new Look(theme, changed, card, sounds, guideSounds, motion, prompt);
    }

    public Look withCard(Card changed) {
        return new Look(theme, textPercent, changed, sounds, guideSounds, motion, prompt);
    }

    public Look withSounds(boolean changed) {
        return new Look(theme, textPercent, card, changed, guideSounds, motion, prompt);
    }

    public Look withGuideSounds(boolean changed) {
        return new Look(theme, textPercent, card, sounds, changed, motion, prompt);
    }

    public Look withMotion(Motion changed) {
        return new Look(theme, textPercent, card, sounds, guideSounds, changed, prompt);
    }
}
