// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import javax.swing.JComponent;

/** Makes what cards are shown on. */
interface Surfaces {
    /** A card in its corner. */
    Surface card(JComponent content, String title);

    /** All screens covered, with the card in the middle of one; {@code escape} runs at Escape. */
    Surface cover(JComponent content, Runnable escape);
}
