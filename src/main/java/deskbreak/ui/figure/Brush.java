// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

import deskbreak.exercise.motion.Vec;
import deskbreak.ui.theme.Tone;

/** Paints outlines in the colours of the theme. One path is used over and over. */
final class Brush {
    /** From where the light comes: above, a little from the left and the front of the picture. */
    static final Vec LIGHT = new Vec(-0.25, 0.9, 0.36).unit();

    private static final double CONTOUR = 0.0045;

    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, 2048);
    private final Palette palette = new Palette();
    private Graphics2D g;
    private View view;
    private double far;
    private boolean open;

    Brush(Graphics2D g, View view) {
        this.g = g;
        this.view = view;
    }

    void use(Graphics2D graphics, View seen) {
        g = graphics;
        view = seen;
        far = 0;
        palette.refresh();
    }

    View view() {
        return view;
    }

    /** @param share 0 for what is near, 1 for what is far away and a tone darker */
    void far(double share) {
        far = share;
    }

    Path2D begin() {
        path.reset();
        open = false;
        return path;
    }

    Path2D path() {
        return path;
    }

    void to(double x, double y) {
        if (open) {
            path.lineTo(x, y);
        } else {
            path.moveTo(x, y);
            open = true;
        }
    }

    void close() {
        path.closePath();
        open = false;
    }

    double contour() {
        return Math.max(0.7, CONTOUR * view.pixels(4.5));
    }

    void fill(Cloth cloth, Palette.Shade shade) {
        fill(palette.of(cloth, shade, far));
    }

    void fill(Color color) {
        g.setColor(color);
        g.fill(path);
    }

    void draw(Color color, double width) {
        g.setColor(color);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }

    void draw(Cloth cloth, Palette.Shade shade, double width) {
        draw(palette.of(cloth, shade, far), width);
    }

    /** A whole outline with a contour around it. */
    void fillOutlined(Cloth cloth) {
        draw(cloth, Palette.Shade.CONTOUR, 2 * contour());
        fill(cloth, Palette.Shade.DARK);
    }

    /** A flat face with round corners. */
    void fillFace(Cloth cloth, double light, double corner) {
        Color color = palette.of(cloth, light > 0.5 ? Palette.Shade.LIGHT : light > 0 ? Palette.Shade.PLAIN : Palette.Shade.DARK, far);
        fill(color);
        if (corner > 0.3) {
            draw(color, corner);
        }
    }

    /** What the outline covers lies in shadow, less so along its rim. */
    void fillShadow() {
        g.setColor(palette.shadow());
        g.fill(path);
    }

    void fillFloor() {
        g.setColor(Tone.FIGURE_FLOOR.now());
        g.fill(path);
    }
}
