// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Rectangle;

import deskbreak.settings.Card;

/** Where on a screen the card goes. */
final class Placement {
    private static final int MARGIN = 16;

    private Placement() {
    }

    /** The card's place in {@code corner}, clear of panels, and inside the screen even where it is larger than the free part. */
    static Rectangle of(Card.Corner corner, Screens.Screen screen, Dimension card) {
        Rectangle free = screen.free();
        Card.Corner at = corner == Card.Corner.TRAY ? byTheTray(screen) : corner;
        boolean left = at == Card.Corner.TOP_LEFT || at == Card.Corner.BOTTOM_LEFT;
        boolean top = at == Card.Corner.TOP_LEFT || at == Card.Corner.TOP_RIGHT;
        int x = left ? free.x + MARGIN : free.x + free.width - card.width - MARGIN;
        int y = top ? free.y + MARGIN : free.y + free.height - card.height - MARGIN;
        return new Rectangle(Math.max(screen.bounds().x, x), Math.max(screen.bounds().y, y), Math.min(card.width, screen.bounds().width),
                Math.min(card.height, screen.bounds().height));
    }

    /** Panels hold their tray at the right end, or at the lower end of a panel at a side; the widest panel is taken for the one that has it. */
    private static Card.Corner byTheTray(Screens.Screen screen) {
        Insets in = screen.insets();
        int widest = Math.max(Math.max(in.top, in.bottom), Math.max(in.left, in.right));
        if (widest == 0 || in.bottom == widest || in.right == widest) {
            return Card.Corner.BOTTOM_RIGHT;
        }
        return in.top == widest ? Card.Corner.TOP_RIGHT : Card.Corner.BOTTOM_LEFT;
    }
}
