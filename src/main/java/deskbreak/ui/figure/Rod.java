// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import deskbreak.exercise.motion.Turn;
import deskbreak.exercise.motion.Vec;

/** A straight thing that is round: a leg of a chair, a roller, a ball, the parts of a dumbbell. */
final class Rod extends Rounded {
    private static final Solid.Way PLAIN = Solid.Way.of(0.84, -0.08, -0.1);
    private static final Solid.Way LIT = Solid.Way.of(0.46, -0.22, -0.28);

    private static final Solid.Way CORE = Solid.Way.of(0.45, 0, 0);

    /** Under this half-thickness, in metres, nobody sees light and shade. */
    private static final double THIN = 0.02;

    private final Chain whole;
    private final Cloth cloth;
    private final Vec from;
    private final Vec to;
    private final Turn turn;
    private final Vec halves;
    private final int lumps;

    /**
     * An ellipsoid of these half-axes, drawn out from one place to the other.
     *
     * @param turn how the half-axes lie
     */
    Rod(Cloth cloth, Vec from, Vec to, Turn turn, Vec halves) {
        this(cloth, from, to, turn, halves, between(from, to, halves));
    }

    private Rod(Cloth cloth, Vec from, Vec to, Turn turn, Vec halves, int lumps) {
        super(lumps);
        this.cloth = cloth;
        this.from = from;
        this.to = to;
        this.turn = turn;
        this.halves = halves;
        this.lumps = lumps;
        whole = lumps == 1 ? Chain.of(0) : Chain.of(0, lumps - 1);
    }

    static Rod round(Cloth cloth, Vec from, Vec to, double radius) {
        return new Rod(cloth, from, to, Turn.NONE, new Vec(radius, radius, radius));
    }

    /** So many that none is far from the next, because they are what is compared for depth. */
    private static int between(Vec from, Vec to, Vec halves) {
        double thick = Math.max(halves.x(), Math.max(halves.y(), halves.z()));
        return from.equals(to) ? 1 : Math.clamp((int) Math.ceil(from.distance(to) / (2 * thick)), 1, 9) + 1;
    }

    @Override
    void settle(View view) {
        for (int i = 0; i < lumps; i++) {
            Vec middle = lumps == 1 ? from : from.towards(to, (double) i / (lumps - 1));
            put(i, view, middle, turn, halves);
        }
        super.settle(view);
    }

    @Override
    void paint(Brush brush) {
        if (halves.y() < THIN) {
            shape(brush, Solid.Way.PLAIN);
            brush.fill(cloth, Palette.Shade.PLAIN);
            return;
        }
        shape(brush, Solid.Way.contour(brush.contour()));
        brush.fill(cloth, Palette.Shade.CONTOUR);
        shape(brush, Solid.Way.PLAIN);
        brush.fill(cloth, Palette.Shade.DARK);
        shape(brush, PLAIN);
        brush.fill(cloth, Palette.Shade.PLAIN);
        if (flat()) {
            ends(brush);
        } else {
            shape(brush, LIT);
            brush.fill(cloth, Palette.Shade.LIGHT);
        }
    }

    @Override
    void shadow(Brush brush) {
        shadow(brush, whole);
    }

    private boolean flat() {
        return Math.min(halves.x(), halves.z()) < 0.01;
    }

    /** The end of a cylinder that looks at the eye. */
    private void ends(Brush brush) {
        Chain near = Chain.of(solid().depth(0) < solid().depth(lumps - 1) ? 0 : lumps - 1);
        solid().outline(brush.canvas(), near, Solid.Way.PLAIN);
        brush.fill(cloth, Palette.Shade.LIGHT);
        solid().outline(brush.canvas(), near, CORE);
        brush.fill(cloth, Palette.Shade.PLAIN);
    }

    private void shape(Brush brush, Solid.Way way) {
        solid().outline(brush.canvas(), whole, way);
    }
}
