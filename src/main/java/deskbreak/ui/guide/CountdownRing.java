// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.guide;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import javax.swing.JPanel;

import com.formdev.flatlaf.util.UIScale;

import deskbreak.ui.theme.Tone;

/** A ring that empties while a step lasts, with the seconds left in it. */
final class CountdownRing extends JPanel {
    private static final int SIZE = 104;
    private static final float STROKE = 9;

    private GuideContent.Ring shown = new GuideContent.Ring(1, 0, Tone.RING_READY);

    CountdownRing() {
        super(null);
        setOpaque(false);
    }

    void show(GuideContent.Ring ring) {
        if (!ring.equals(shown)) {
            shown = ring;
            repaint();
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return UIScale.scale(new Dimension(SIZE, SIZE));
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            paintRing(g);
            paintSeconds(g);
        } finally {
            g.dispose();
        }
    }

    private void paintRing(Graphics2D g) {
        float stroke = UIScale.scale(STROKE);
        double size = Math.min(getWidth(), getHeight()) - stroke - 2;
        double x = (getWidth() - size) / 2;
        double y = (getHeight() - size) / 2;
        g.setStroke(new BasicStroke(stroke, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(Tone.RING_TRACK.now());
        g.draw(new Ellipse2D.Double(x, y, size, size));
        g.setColor(shown.tone().now());
        if (shown.left() > 0) {
            g.draw(new Arc2D.Double(x, y, size, size, 90, 360 * shown.left(), Arc2D.OPEN));
        }
    }

    private void paintSeconds(Graphics2D g) {
        String text = shown.text();
        g.setFont(getFont().deriveFont(Font.BOLD, getFont().getSize2D() * (text.length() > 2 ? 1.7f : 2.3f)));
        FontMetrics metrics = g.getFontMetrics();
        g.setColor(Tone.INK.now());
        g.drawString(text, (getWidth() - metrics.stringWidth(text)) / 2,
                (getHeight() - metrics.getAscent() - metrics.getDescent()) / 2 + metrics.getAscent());
    }
}
