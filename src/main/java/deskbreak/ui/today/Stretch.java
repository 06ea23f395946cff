// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.today;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

import deskbreak.history.Segment;
import deskbreak.ui.theme.Tone;

/** How a stretch is drawn: each kind has a height and a pattern of its own beside its colour, so that none relies on colour alone. */
final class Stretch {
    private Stretch() {
    }

    /** Draws it into the band, standing on its lower edge. {@code unit} is one pixel at 100 %. */
    static void paint(Graphics2D g, Segment.Kind kind, Rectangle2D band, double unit) {
        double height = band.getHeight() * height(kind);
        Rectangle2D bar = new Rectangle2D.Double(band.getX(), band.getMaxY() - height, band.getWidth(), height);
        double arc = Math.min(4 * unit, bar.getWidth() / 2);
        Shape shape = new RoundRectangle2D.Double(bar.getX(), bar.getY(), bar.getWidth(), bar.getHeight(), arc, arc);
        g.setColor(tone(kind).now());
        g.fill(shape);
        g.setColor(Tone.CARD.now());
        g.setStroke(new BasicStroke((float) (1.4 * unit)));
        switch (kind) {
            case STANDING -> lines(g, bar, 6 * unit, 0);
            case BREAK -> lines(g, bar, 5 * unit, bar.getHeight());
            case SITTING, AWAY -> {
                // Plain: the tall one and the flat one cannot be taken for each other.
            }
        }
    }

    /** Upright lines, or slanted ones that lean by {@code lean}. */
    private static void lines(Graphics2D g, Rectangle2D bar, double gap, double lean) {
        Shape clip = g.getClip();
        g.clip(new Area(bar));
        for (double x = bar.getX() + gap / 2 - lean; x < bar.getMaxX() + lean; x += gap) {
            g.draw(new Line2D.Double(x, bar.getMaxY(), x + lean, bar.getY()));
        }
        g.setClip(clip);
    }

    private static double height(Segment.Kind kind) {
        return switch (kind) {
            case SITTING -> 1;
            case BREAK -> 0.8;
            case STANDING -> 0.6;
            case AWAY -> 0.12;
        };
    }

    private static Tone tone(Segment.Kind kind) {
        return switch (kind) {
            case SITTING -> Tone.TIME_SITTING;
            case STANDING -> Tone.TIME_STANDING;
            case AWAY -> Tone.TIME_AWAY;
            case BREAK -> Tone.TIME_BREAK;
        };
    }
}
