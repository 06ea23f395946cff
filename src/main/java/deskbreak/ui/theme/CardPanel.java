// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.theme;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JPanel;

import com.formdev.flatlaf.util.UIScale;

/** A panel that lies on the page like a sheet: own ground, fine edge, round corners. */
public class CardPanel extends JPanel {
    /** Diameter of the corners at 100 %. */
    public static final int ARC = 24;

    public CardPanel(LayoutManager layout) {
        super(layout);
        setOpaque(false);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            float line = UIScale.scale(1f);
            float arc = UIScale.scale((float) ARC);
            g.setColor(Tone.CARD_EDGE.now());
            g.fill(new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), arc, arc));
            g.setColor(Tone.CARD.now());
            g.fill(new RoundRectangle2D.Float(line, line, getWidth() - 2 * line, getHeight() - 2 * line, arc - 2 * line, arc - 2 * line));
        } finally {
            g.dispose();
        }
    }
}
