// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import deskbreak.exercise.motion.Vec;
import deskbreak.ui.theme.Tone;

/** Paints outlines in the colours of the theme. */
final class Brush {
    /** From where the light comes: above, a little from the left and the front of the picture. */
    static final Vec LIGHT = new Vec(-0.25, 0.9, 0.36).unit();

    private static final double CONTOUR = 0.0045;

    private final Palette palette = new Palette();
    private Canvas canvas = new Canvas(1, 1);
    private View view = View.of(0, 0, Vec.ZERO);
    private int far;
    private boolean open;

    /** Paints there from now on. */
    void use(Canvas painted, View seen) {
        canvas = painted;
        view = seen;
        far = 0;
    }

    /** Takes over the colours of the theme; whether they have changed since the last time. */
    boolean refresh() {
        return palette.refresh();
    }

    View view() {
        return view;
    }

    /** @param share 0 for what is near, 1 for what is far away and a tone darker */
    void far(double share) {
        far = Palette.step(share);
    }

    /** How dark it paints now because of that. */
    int step() {
        return far;
    }

    /** Where outlines go until they are filled. */
    Canvas canvas() {
        return canvas;
    }

    void to(double x, double y) {
        if (open) {
            canvas.lineTo(x, y);
        } else {
            canvas.moveTo(x, y);
            open = true;
        }
    }

    void close() {
        canvas.closePath();
        open = false;
    }

    double contour() {
        return Math.max(0.7, CONTOUR * view.pixels(4.5));
    }

    void fill(Cloth cloth, Palette.Shade shade) {
        canvas.fill(palette.of(cloth, shade, far));
    }

    /** What the outline covers lies in shadow. */
    void fillShadow() {
        canvas.fill(palette.shadow());
    }

    void fillFloor() {
        canvas.fill(Tone.FIGURE_FLOOR.now());
    }
}
