// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.theme;

import java.awt.Dimension;
import java.awt.GraphicsConfiguration;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;

/** Keeps windows on their screen: large text asks for more room than a small screen has. */
public final class WindowSize {
    private WindowSize() {
    }

    /** Gives the window the wanted size, as far as nine tenths of the screen beside its panels go, and puts it in the middle. */
    public static void fit(Window window, Dimension wanted) {
        GraphicsConfiguration screen = window.getGraphicsConfiguration();
        Dimension room = room(screen.getBounds(), Toolkit.getDefaultToolkit().getScreenInsets(screen));
        if (window.isMinimumSizeSet()) {
            window.setMinimumSize(smaller(window.getMinimumSize(), room));
        }
        window.setSize(smaller(wanted, room));
        window.setLocationRelativeTo(null);
    }

    static Dimension room(Rectangle screen, Insets panels) {
        return new Dimension((screen.width - panels.left - panels.right) * 9 / 10, (screen.height - panels.top - panels.bottom) * 9 / 10);
    }

    static Dimension smaller(Dimension wanted, Dimension room) {
        return new Dimension(Math.min(wanted.width, room.width), Math.min(wanted.height, room.height));
    }
}
