// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import deskbreak.exercise.motion.Turn;
import deskbreak.exercise.motion.Vec;

/** An item made of ellipsoids: a piece of the body, or a thing without flat faces. */
abstract class Rounded extends Item {
    private static final double CERTAIN = 0.01;

    private final Solid solid;
    private final Solid shadow;
    private double pixelsAtOne = 1;

    Rounded(int lumps) {
        solid = new Solid(lumps);
        shadow = new Solid(lumps);
    }

    Solid solid() {
        return solid;
    }

    /** Puts an ellipsoid there, and its shadow on the floor below. */
    void put(int i, View view, Vec middle, Turn turn, Vec halves) {
        solid.put(i, view, middle, turn, halves.x(), halves.y(), halves.z());
        double radius = solid.radius(i);
        shadow.put(i, view, fallen(middle), Turn.NONE, radius, 0.001, radius);
    }

    void shadow(Brush brush, Chain chain) {
        shadow.outline(brush.canvas(), chain, Solid.Way.PLAIN);
    }

    /** Whether the two grow together, so that their overlap says nothing about what is in front. */
    boolean joins(Rounded o) {
        return false;
    }

    /** Whether the seams of the two are in one another, so that they say nothing about what is in front. */
    boolean nested(Rounded o) {
        return false;
    }

    boolean seam(int lump) {
        return false;
    }

    @Override
    void settle(View view) {
        pixelsAtOne = view.pixels(1);
        unbounded();
        for (int i = 0; i < solid.size(); i++) {
            solid.bound(i, bounds());
        }
    }

    @Override
    double[] place() {
        return solid.place();
    }

    @Override
    double depth() {
        double sum = 0;
        for (int i = 0; i < solid.size(); i++) {
            sum += solid.depth(i);
        }
        return sum / solid.size();
    }

    @Override
    double before(Item o, Vec eye) {
        return switch (o) {
            case Rounded round -> before(round, eye);
            default -> -o.before(this, eye);
        };
    }

    /** Each pair of lumps that overlap in the picture has a say: is the eye on this one's side of the plane between them? */
    private double before(Rounded o, Vec eye) {
        double sum = 0;
        boolean joined = joins(o);
        boolean nested = nested(o);
        for (int i = 0; i < solid.size(); i++) {
            for (int j = 0; j < o.solid.size(); j++) {
                if (solid.near(i, o.solid, j, pixelsAtOne) && !(nested && (seam(i) || o.seam(j)))) {
                    sum += vote(i, o.solid, j, joined, eye);
                }
            }
        }
        return Math.abs(sum) < CERTAIN ? 0 : sum;
    }

    private double vote(int i, Solid o, int j, boolean joined, Vec eye) {
        Vec a = solid.middle(i);
        Vec b = o.middle(j);
        double x = (solid.x(i) - o.x(j)) * solid.depth(i);
        double y = (solid.y(i) - o.y(j)) * solid.depth(i);
        double reach = solid.radius(i) + o.radius(j);
        double apart = a.distance(b);
        if (apart < 1e-6 || (joined && apart < reach * 0.8)) {
            return 0;
        }
        double overlap = reach - Math.sqrt(x * x + y * y) / pixelsAtOne;
        Vec between = a.minus(b).times(1 / apart);
        Vec plane = b.plus(between.times((apart + o.radius(j) - solid.radius(i)) / 2));
        Vec way = eye.minus(plane);
        return overlap / reach * way.dot(between) / way.length();
    }

    /** How far outside of a face all of it is, pressed in a little, as flesh is. */
    @Override
    double beyond(Vec face, Vec outward) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < solid.size(); i++) {
            least = Math.min(least, solid.middle(i).minus(face).dot(outward) - solid.radius(i) * 0.3);
        }
        return least;
    }
}
