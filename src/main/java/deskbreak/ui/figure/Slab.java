// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import deskbreak.exercise.motion.Turn;
import deskbreak.exercise.motion.Vec;

/** A box with rounded edges: seats, tops, panels. */
final class Slab extends Item {
    private static final int SIDES = 32;
    private static final int[][] AROUND = {{1, 1}, {1, -1}, {-1, -1}, {-1, 1}};

    private final Cloth cloth;
    private final Vec middle;
    private final Vec[] axes;
    private final double[] halves;
    private final double edge;
    private double x;
    private double y;
    private double depth;
    private double pixels;
    private final double[] acrossAxes = new double[3];
    private final double[] downAxes = new double[3];

    /** @param edge the radius of its edges, in metres */
    Slab(Cloth cloth, Vec middle, Turn turn, Vec halves, double edge) {
        this.cloth = cloth;
        this.middle = middle;
        axes = new Vec[]{turn.of(Vec.X), turn.of(Vec.Y), turn.of(Vec.Z)};
        this.halves = new double[]{halves.x(), halves.y(), halves.z()};
        this.edge = Math.min(edge, Math.min(halves.x(), Math.min(halves.y(), halves.z())));
    }

    @Override
    void settle(View view) {
        depth = view.depth(middle);
        x = view.x(middle, depth);
        y = view.y(middle, depth);
        pixels = view.pixels(depth);
        double wide = edge;
        double high = edge;
        for (int i = 0; i < 3; i++) {
            acrossAxes[i] = view.across(axes[i]);
            downAxes[i] = view.down(axes[i]);
        }
        unbounded();
        for (int i = 0; i < 8; i++) {
            bound(view, corner(i));
        }
    }

    private void bound(View view, Vec corner) {
        double deep = view.depth(corner);
        bounds()[0] = Math.min(bounds()[0], view.x(corner, deep));
        bounds()[1] = Math.min(bounds()[1], view.y(corner, deep));
        bounds()[2] = Math.max(bounds()[2], view.x(corner, deep));
        bounds()[3] = Math.max(bounds()[3], view.y(corner, deep));
    }

    Vec corner(int i) {
        return at((i & 1) == 0 ? -1 : 1, (i & 2) == 0 ? -1 : 1, (i & 4) == 0 ? -1 : 1, 0);
    }

    private Vec at(double a, double b, double c, double inset) {
        return middle.plus(axes[0].times(a * (halves[0] - inset))).plus(axes[1].times(b * (halves[1] - inset)))
                .plus(axes[2].times(c * (halves[2] - inset)));
    }

    @Override
    void paint(Brush brush) {
        View view = brush.view();
        brush.begin();
        outline(brush, view);
        brush.fillOutlined(cloth);
        for (int axis = 0; axis < 3; axis++) {
            Vec outward = axes[axis];
            double side = view.eye().minus(middle).dot(outward) > 0 ? 1 : -1;
            if (Math.abs(view.eye().minus(middle).dot(outward)) > halves[axis]) {
                face(brush, view, axis, side);
            }
        }
    }

    /** The hull of eight little balls at the corners. */
    private void outline(Brush brush, View view) {
        double[] px = new double[8];
        double[] py = new double[8];
        double[] r = new double[8];
        for (int i = 0; i < 8; i++) {
            Vec corner = at((i & 1) == 0 ? -1 : 1, (i & 2) == 0 ? -1 : 1, (i & 4) == 0 ? -1 : 1, edge);
            double deep = view.depth(corner);
            px[i] = view.x(corner, deep);
            py[i] = view.y(corner, deep);
            r[i] = edge * view.pixels(deep);
        }
        for (int s = 0; s < SIDES; s++) {
            double c = Math.cos(2 * Math.PI * s / SIDES);
            double d = Math.sin(2 * Math.PI * s / SIDES);
            int best = 0;
            for (int i = 1; i < 8; i++) {
                if (px[i] * c + py[i] * d + r[i] > px[best] * c + py[best] * d + r[best]) {
                    best = i;
                }
            }
            brush.to(px[best] + r[best] * c, py[best] + r[best] * d);
        }
        brush.close();
    }

    private void face(Brush brush, View view, int axis, double side) {
        int one = (axis + 1) % 3;
        int two = (axis + 2) % 3;
        double[] at = new double[3];
        brush.begin();
        for (int[] around : AROUND) {
            at[axis] = side;
            at[one] = around[0];
            at[two] = around[1];
            Vec corner = middle;
            for (int i = 0; i < 3; i++) {
                corner = corner.plus(axes[i].times(at[i] * (halves[i] - (i == axis ? 0 : edge))));
            }
            double deep = view.depth(corner);
            brush.to(view.x(corner, deep), view.y(corner, deep));
        }
        brush.close();
        double light = axes[axis].times(side).dot(Brush.LIGHT);
        brush.fillFace(cloth, light, edge * pixels);
    }

    @Override
    double depth() {
        return depth;
    }

    @Override
    double beyond(Vec face, Vec outward) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 8; i++) {
            least = Math.min(least, corner(i).minus(face).dot(outward));
        }
        return least;
    }

    /** The face that best parts the two decides: what lies outside of a face that looks at the eye is in front. */
    @Override
    double before(Item o, Vec eye) {
        double most = Double.NEGATIVE_INFINITY;
        double sign = 0;
        for (int i = 0; i < 6; i++) {
            Vec outward = axes[i / 2].times(i % 2 == 0 ? 1 : -1);
            Vec face = middle.plus(outward.times(halves[i / 2]));
            double apart = o.beyond(face, outward);
            if (apart > most) {
                most = apart;
                sign = eye.minus(face).dot(outward) > 0 ? -1 : 1;
            }
        }
        return most > -0.01 || !(o instanceof Slab other) ? sign : -other.parted(this, eye);
    }

    private double parted(Slab o, Vec eye) {
        double most = Double.NEGATIVE_INFINITY;
        double sign = 0;
        for (int i = 0; i < 6; i++) {
            Vec outward = axes[i / 2].times(i % 2 == 0 ? 1 : -1);
            Vec face = middle.plus(outward.times(halves[i / 2]));
            double apart = o.beyond(face, outward);
            if (apart > most) {
                most = apart;
                sign = eye.minus(face).dot(outward) > 0 ? -1 : 1;
            }
        }
        return sign;
    }
}
