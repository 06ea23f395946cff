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

/** A ring that fills while a step lasts, around the seconds left or the number of the repetition. */
final class StepRing extends JPanel {
    private static final int SIZE = 116;
    private static final float STROKE = 9;

    private GuideContent.Ring shown = new GuideContent.Ring(0, "", "", Tone.RING_READY);

    StepRing() {
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
            paintText(g);
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
        if (shown.done() > 0) {
            g.draw(new Arc2D.Double(x, y, size, size, 90, -360 * shown.done(), Arc2D.OPEN));
        }
    }

    private void paintText(Graphics2D g) {
        String text = shown.text();
        Font large = getFont().deriveFont(Font.BOLD, getFont().getSize2D() * (text.length() > 2 ? 1.9f : 2.6f));
        FontMetrics metrics = g.getFontMetrics(large);
        FontMetrics small = g.getFontMetrics(getFont());
        int under = shown.under().isEmpty() ? 0 : small.getAscent();
        int top = (getHeight() - metrics.getAscent() - metrics.getDescent() - under) / 2;
        g.setColor(Tone.INK.now());
        middle(g, large, text, top + metrics.getAscent());
        if (under > 0) {
            g.setColor(Tone.MUTED.now());
            middle(g, getFont(), shown.under(), top + metrics.getAscent() + metrics.getDescent() + under / 2);
        }
    }

    private void middle(Graphics2D g, Font font, String text, int baseline) {
        g.setFont(font);
        g.drawString(text, (getWidth() - g.getFontMetrics().stringWidth(text)) / 2, baseline);
    }
}
