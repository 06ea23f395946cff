// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import java.awt.BorderLayout;
import java.awt.Graphics;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.image.VolatileImage;
import javax.swing.JComponent;
import javax.swing.JPanel;

import org.jspecify.annotations.Nullable;

/**
 * Shows, until it has been painted once as a whole, a picture of its content that was made before: a copy within the display takes a
 * millisecond, letters and figure some thirty.
 */
final class Preprinted extends JPanel {
    private transient @Nullable Image print;

    Preprinted(JComponent content) {
        super(new BorderLayout());
        setOpaque(false);
        add(content);
    }

    /** @param whole the content as it looks now */
    void keep(Image whole) {
        forget();
        print = whole;
    }

    /** From now on the content paints itself. */
    void forget() {
        if (print != null) {
            print.flush();
            print = null;
        }
    }

    /** Something on it has changed. */
    @Override
    public void invalidate() {
        forget();
        super.invalidate();
    }

    @Override
    public void paint(Graphics g) {
        Image made = print;
        // A display may lose what it was to keep.
        if (made == null || (made instanceof VolatileImage kept && kept.contentsLost())) {
            super.paint(g);
            return;
        }
        g.drawImage(made, 0, 0, null);
        Rectangle clip = g.getClipBounds();
        if (clip == null || clip.contains(0, 0, getWidth(), getHeight())) {
            forget();
        }
    }
}
