// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Optional;

import deskbreak.exercise.motion.Vec;
import deskbreak.ui.theme.Tone;

/** Paints outlines in the colours of the theme. One path is used over and over. */
final class Brush {
    /** From where the light comes: above, a little from the left and the front of the picture. */
    static final Vec LIGHT = new Vec(-0.25, 0.9, 0.36).unit();

    private static final double CONTOUR = 0.0045;

    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, 2048);
    private final Palette palette = new Palette();
    private Optional<Graphics2D> graphics = Optional.empty();
    private View view = View.of(0, 0, Vec.ZERO);
    private double far;
    private boolean open;

    /** Paints there from now on. */
    void use(Graphics2D g, View seen) {
        graphics = Optional.of(g);
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

    private void fill(Color color) {
        Graphics2D g = graphics.orElseThrow();
        g.setColor(color);
        g.fill(path);
    }

    /** What the outline covers lies in shadow. */
    void fillShadow() {
        fill(palette.shadow());
    }

    void fillFloor() {
        fill(Tone.FIGURE_FLOOR.now());
    }
}
