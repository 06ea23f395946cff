// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import deskbreak.exercise.motion.Vec;

/** Something that is painted in one go, and what is needed to say what stands in front of what. */
abstract class Item {
    private final double[] bounds = new double[4];
    private final Print print = new Print();

    /** Works out where it is in the picture. */
    abstract void settle(View view);

    abstract void paint(Brush brush);

    /** Numbers in pixels of which some change when it moves. */
    abstract double[] place();

    /** Takes a print of it when that is due, in the shade of the brush. What was painted around there is lost. */
    void takePrint(Brush brush) {
        if (print.due(place(), brush.step())) {
            Canvas canvas = brush.canvas();
            Area area = canvas.empty(bounds, brush.contour() + 1);
            paint(brush);
            canvas.take(print, area);
        }
    }

    /** Paints it, or lays its print. */
    void show(Brush brush) {
        if (print.fits()) {
            brush.canvas().lay(print);
        } else {
            paint(brush);
        }
    }

    /** What has been painted of it is of no use any more. */
    void forget() {
        print.forget();
    }

    /** Adds the outline of its shadow on the floor to the brush. */
    abstract void shadow(Brush brush);

    /** Where the light that falls on that place would have met the floor. */
    static Vec fallen(Vec place) {
        double high = Math.max(0, place.y());
        return new Vec(place.x() + 0.12 * high, 0, place.z() - 0.12 * high);
    }

    /** Metres from the eye. */
    abstract double depth();

    double[] bounds() {
        return bounds;
    }

    void unbounded() {
        bounds[0] = Double.POSITIVE_INFINITY;
        bounds[1] = Double.POSITIVE_INFINITY;
        bounds[2] = Double.NEGATIVE_INFINITY;
        bounds[3] = Double.NEGATIVE_INFINITY;
    }

    boolean overlaps(Item o) {
        return bounds[0] < o.bounds[2] && o.bounds[0] < bounds[2] && bounds[1] < o.bounds[3] && o.bounds[1] < bounds[3];
    }

    /** How far outside of a face all of it is, in metres; under zero when some of it is inside. */
    abstract double beyond(Vec face, Vec outward);

    /** Over zero when this hides {@code o}, under zero when it is hidden by it, zero when neither is certain. */
    abstract double before(Item o, Vec eye);
}
