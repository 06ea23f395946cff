// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.util.function.UnaryOperator;

import deskbreak.exercise.motion.Turn;
import deskbreak.exercise.motion.Vec;

/** A box with rounded edges: seats, tops, panels. */
final class Slab extends Item {
    private static final int SIDES = 32;
    private static final int CORNERS = 8;
    private static final int FACES = 6;
    private static final double[] STAYS = {0};
    private static final int[][] AROUND = {{1, 1}, {1, -1}, {-1, -1}, {-1, 1}};

    private final Cloth cloth;
    private final Vec middle;
    private final Vec[] axes;
    private final double[] halves;
    private final double edge;
    private final double[] px = new double[CORNERS];
    private final double[] py = new double[CORNERS];
    private double depth;
    private double pixels;

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
        pixels = view.pixels(depth);
        unbounded();
        for (int i = 0; i < CORNERS; i++) {
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
        boolean wall = cloth == Cloth.WALL;
        outline(brush, view, place -> place, wall ? 0 : brush.contour());
        brush.fill(cloth, wall ? Palette.Shade.PLAIN : Palette.Shade.CONTOUR);
        if (!wall) {
            outline(brush, view, place -> place, 0);
            brush.fill(cloth, Palette.Shade.DARK);
            faces(brush, view);
        }
    }

    private void faces(Brush brush, View view) {
        for (int axis = 0; axis < 3; axis++) {
            Vec outward = axes[axis];
            double side = view.eye().minus(middle).dot(outward) > 0 ? 1 : -1;
            double light = outward.times(side).dot(Brush.LIGHT);
            if (light > 0 && Math.abs(view.eye().minus(middle).dot(outward)) > halves[axis]) {
                face(brush, view, axis, side);
                brush.fill(cloth, light > 0.5 ? Palette.Shade.LIGHT : Palette.Shade.PLAIN);
            }
        }
    }

    /** The hull of eight little balls at the corners. */
    private void outline(Brush brush, View view, UnaryOperator<Vec> where, double swell) {
        for (int i = 0; i < CORNERS; i++) {
            Vec corner = where.apply(at((i & 1) == 0 ? -1 : 1, (i & 2) == 0 ? -1 : 1, (i & 4) == 0 ? -1 : 1, edge));
            double deep = view.depth(corner);
            px[i] = view.x(corner, deep);
            py[i] = view.y(corner, deep);
        }
        double r = edge * pixels + swell;
        for (int s = 0; s < SIDES; s++) {
            double cos = Math.cos(2 * Math.PI * s / SIDES);
            double sin = Math.sin(2 * Math.PI * s / SIDES);
            int best = 0;
            for (int i = 1; i < CORNERS; i++) {
                if (px[i] * cos + py[i] * sin > px[best] * cos + py[best] * sin) {
                    best = i;
                }
            }
            brush.to(px[best] + r * cos, py[best] + r * sin);
        }
        brush.close();
    }

    @Override
    void shadow(Brush brush) {
        if (cloth != Cloth.WALL) { // it would fall behind the wall
            outline(brush, brush.view(), Item::fallen, 0);
        }
    }

    private void face(Brush brush, View view, int axis, double side) {
        int one = (axis + 1) % 3;
        int two = (axis + 2) % 3;
        double[] at = new double[3];
        for (int[] around : AROUND) {
            at[axis] = side;
            at[one] = around[0];
            at[two] = around[1];
            Vec corner = middle;
            for (int i = 0; i < 3; i++) {
                corner = corner.plus(axes[i].times(at[i] * (halves[i] - (i == axis ? 0 : edge * 0.35))));
            }
            double deep = view.depth(corner);
            brush.to(view.x(corner, deep), view.y(corner, deep));
        }
        brush.close();
    }

    /** Slabs stay. */
    @Override
    double[] place() {
        return STAYS;
    }

    @Override
    double depth() {
        return depth;
    }

    @Override
    double beyond(Vec face, Vec outward) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < CORNERS; i++) {
            least = Math.min(least, corner(i).minus(face).dot(outward));
        }
        return least;
    }

    /** The face that best parts the two decides: what lies outside of a face that looks at the eye is in front. */
    @Override
    double before(Item o, Vec eye) {
        int mine = parting(o);
        if (o instanceof Slab other) {
            int its = other.parting(this);
            if (other.apart(its, this) > apart(mine, o)) {
                return -other.hides(its, eye);
            }
        }
        return hides(mine, eye);
    }

    private int parting(Item o) {
        int best = 0;
        for (int i = 1; i < FACES; i++) {
            best = apart(i, o) > apart(best, o) ? i : best;
        }
        return best;
    }

    private double apart(int face, Item o) {
        return o.beyond(faceMiddle(face), outward(face));
    }

    /** Under zero when what lies beyond that face hides this. */
    private double hides(int face, Vec eye) {
        return eye.minus(faceMiddle(face)).dot(outward(face)) > 0 ? -1 : 1;
    }

    private Vec outward(int face) {
        return axes[face / 2].times(face % 2 == 0 ? 1 : -1);
    }

    private Vec faceMiddle(int face) {
        return middle.plus(outward(face).times(halves[face / 2]));
    }
}
