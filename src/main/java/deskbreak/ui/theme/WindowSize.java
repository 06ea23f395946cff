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
        Dimension room = room(window);
        if (window.isMinimumSizeSet()) {
            window.setMinimumSize(smaller(window.getMinimumSize(), room));
        }
        window.setSize(smaller(wanted, room));
        window.setLocationRelativeTo(null);
    }

    static Dimension room(Window window) {
        GraphicsConfiguration screen = window.getGraphicsConfiguration();
        return room(screen.getBounds(), Toolkit.getDefaultToolkit().getScreenInsets(screen));
    }

    /**
     * The size of a window whose text has become {@code by} times as large; with smaller text it keeps its own.
     *
     * @param now its size
     * @param content what its content asks for now
     * @param whole whether the content was in view as a whole; what scrolls goes on scrolling
     * @param room what the screen has
     */
    static Dimension grown(Dimension now, double by, Dimension content, boolean whole, Dimension room) {
        Dimension scaled = new Dimension((int) Math.round(now.width * by), (int) Math.round(now.height * by));
        return larger(now, smaller(whole ? larger(scaled, content) : scaled, room));
    }

    static Dimension larger(Dimension one, Dimension other) {
        return new Dimension(Math.max(one.width, other.width), Math.max(one.height, other.height));
    }

    static Dimension room(Rectangle screen, Insets panels) {
        return new Dimension((screen.width - panels.left - panels.right) * 9 / 10, (screen.height - panels.top - panels.bottom) * 9 / 10);
    }

    static Dimension smaller(Dimension wanted, Dimension room) {
        return new Dimension(Math.min(wanted.width, room.width), Math.min(wanted.height, room.height));
    }
}
