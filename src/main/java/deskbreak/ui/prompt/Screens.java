// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import java.awt.Insets;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;

import deskbreak.settings.Card;

/**
 * The screens at one moment, in the coordinates that windows use.
 *
 * @param all the primary one first; never empty
 * @param pointer where the pointer is, if that is known
 */
record Screens(List<Screen> all, Optional<Point> pointer) {
    Screens {
        all = List.copyOf(all);
    }

    /**
     * @param insets what panels and docks take at its edges
     */
    record Screen(Rectangle bounds, Insets insets) {
        /** The part that panels leave free. */
        Rectangle free() {
            return new Rectangle(bounds.x + insets.left, bounds.y + insets.top, bounds.width - insets.left - insets.right,
                    bounds.height - insets.top - insets.bottom);
        }
    }

    /** The screen for the card: the one with the pointer where it is wished and known, else the primary one. */
    Screen chosen(Card.Screen wish) {
        return switch (wish) {
            case POINTER -> pointer.flatMap(p -> all.stream().filter(s -> s.bounds().contains(p)).findFirst()).orElse(all.getFirst());
            case PRIMARY -> all.getFirst();
        };
    }
}
