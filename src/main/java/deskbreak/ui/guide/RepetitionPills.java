// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.guide;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import javax.swing.JPanel;

import com.formdev.flatlaf.util.UIScale;

import deskbreak.ui.theme.Tone;

/** A pill for each repetition, which fills as it is done. */
final class RepetitionPills extends JPanel {
    private static final float HEIGHT = 7;
    private static final float WIDEST = 64;
    private static final float GAP = 4;

    private transient Optional<Counted> shown = Optional.empty();

    RepetitionPills() {
        super(null);
        setOpaque(false);
    }

    void show(Optional<Counted> counted) {
        if (!counted.equals(shown)) {
            shown = counted;
            repaint();
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(60), (int) Math.ceil(UIScale.scale(HEIGHT)));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            shown.ifPresent(counted -> paintPills(g, counted));
        } finally {
            g.dispose();
        }
    }

    private void paintPills(Graphics2D g, Counted counted) {
        double gap = Math.min(UIScale.scale(GAP), 0.25 * getWidth() / counted.of());
        double width = Math.min(UIScale.scale(WIDEST), (getWidth() + gap) / counted.of() - gap);
        for (int i = 0; i < counted.of(); i++) {
            double x = i * (width + gap);
            Shape pill = new RoundRectangle2D.Double(x, 0, width, getHeight(), getHeight(), getHeight());
            g.setColor(Tone.RING_TRACK.now());
            g.fill(pill);
            double done = Math.clamp(counted.done() - i, 0, 1);
            if (done > 0) {
                Graphics2D inside = (Graphics2D) g.create();
                inside.clip(new Rectangle2D.Double(x, 0, width * done, getHeight()));
                inside.setColor(Tone.RING_TIME.now());
                inside.fill(pill);
                inside.dispose();
            }
        }
    }
}
