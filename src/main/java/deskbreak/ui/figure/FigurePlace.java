// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.Dimension;
import java.awt.GradientPaint;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

import com.formdev.flatlaf.util.UIScale;

import deskbreak.ui.theme.Texts;
import deskbreak.ui.theme.Tone;

/** A small scene with a person in the pose that a move begins in. It keeps the place of the figure that moves. */
public final class FigurePlace extends JComponent {
    private static final double FIELD_WIDTH = 100;
    private static final double FIELD_HEIGHT = 120;
    private static final double FLOOR = 108;
    private static final int ARC = 18;

    private final transient Texts texts;
    private final Dimension size;
    private Pose pose = Pose.STANDING;

    /** @param size at 100 % text size */
    public FigurePlace(Texts texts, Dimension size) {
        this.texts = texts;
        this.size = size;
        describe();
    }

    public void show(Pose shown) {
        pose = shown;
        describe();
        repaint();
    }

    private void describe() {
        getAccessibleContext().setAccessibleName(texts.get("figure." + pose.name().toLowerCase(java.util.Locale.ROOT)));
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.ICON;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    public Dimension getPreferredSize() {
        return UIScale.scale(size);
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
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            paintScene(g);
        } finally {
            g.dispose();
        }
    }

    private void paintScene(Graphics2D g) {
        double scale = Math.min(getWidth() / FIELD_WIDTH, getHeight() / FIELD_HEIGHT) * 0.9;
        double left = (getWidth() - FIELD_WIDTH * scale) / 2;
        double top = (getHeight() - FIELD_HEIGHT * scale) / 2 + 4 * scale;
        float arc = UIScale.scale((float) ARC);
        RoundRectangle2D frame = new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), arc, arc);
        g.setPaint(new GradientPaint(0, 0, Tone.SCENE_TOP.now(), 0, getHeight(), Tone.SCENE_BOTTOM.now()));
        g.fill(frame);
        Graphics2D inside = (Graphics2D) g.create();
        inside.clip(frame);
        inside.setColor(Tone.SCENE_SUN.now());
        double sun = 84 * scale;
        inside.fill(new Ellipse2D.Double(left + 50 * scale - sun / 2, top + 10 * scale, sun, sun));
        inside.setColor(Tone.SCENE_FLOOR.now());
        inside.fill(new Rectangle2D.Double(0, top + FLOOR * scale, getWidth(), getHeight()));
        inside.translate(left, top);
        inside.scale(scale, scale);
        new Person(inside).draw(pose);
        inside.dispose();
    }
}
