// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import javax.swing.JComponent;

import deskbreak.settings.Card;

/** What a card is shown on. */
interface Surface {
    /** Does, out of sight, what showing it takes, so that it comes up at once. */
    void prepare(Card where);

    /** Puts it up, without the keyboard where the surface is a card; does nothing new where it is up already. */
    void show(Card where);

    void hide();

    /** Brings the keyboard to {@code first}, because the person asked for it. */
    void focus(JComponent first);
}
