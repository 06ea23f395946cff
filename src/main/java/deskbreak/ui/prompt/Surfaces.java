// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import javax.swing.JComponent;

import deskbreak.settings.Card;

/** Makes what cards are shown on. */
interface Surfaces {
    /** A card in its corner. */
    Surface card(JComponent content, String title);

    /** Does, out of sight, all that the first card takes but for the showing. */
    void prepare(JComponent content, Card where);

    /** All screens covered, with the card in the middle of one; {@code escape} runs at Escape. */
    Surface cover(JComponent content, Runnable escape);
}
