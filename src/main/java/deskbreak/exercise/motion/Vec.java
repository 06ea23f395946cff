// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

/** A point or a direction, in metres: x to the left of the person, y up, z ahead. */
public record Vec(double x, double y, double z) {
    public static final Vec ZERO = new Vec(0, 0, 0);
    public static final Vec X = new Vec(1, 0, 0);
    public static final Vec Y = new Vec(0, 1, 0);
    public static final Vec Z = new Vec(0, 0, 1);

    private static final double TINY = 1e-9;

    public Vec plus(Vec o) {
        return new Vec(x + o.x, y + o.y, z + o.z);
    }

    public Vec minus(Vec o) {
        return new Vec(x - o.x, y - o.y, z - o.z);
    }

    public Vec times(double s) {
        return new Vec(x * s, y * s, z * s);
    }

    public double dot(Vec o) {
        return x * o.x + y * o.y + z * o.z;
    }

    public Vec cross(Vec o) {
        return new Vec(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    public double distance(Vec o) {
        return minus(o).length();
    }

    /** The same direction with length 1; a vector without a length stays as it is. */
    public Vec unit() {
        double length = length();
        return length < TINY ? this : times(1 / length);
    }

    /** The way from here to {@code o}: 0 here, 1 there. */
    public Vec towards(Vec o, double share) {
        return new Vec(x + (o.x - x) * share, y + (o.y - y) * share, z + (o.z - z) * share);
    }

    /** What is left of it at right angles to {@code axis}, with length 1; an arbitrary one where nothing is left. */
    public Vec across(Vec axis) {
        Vec a = axis.unit();
        Vec rest = minus(a.times(dot(a)));
        if (rest.length() > TINY) {
            return rest.unit();
        }
        return Math.abs(a.x) < 0.9 ? X.across(a) : Z.across(a);
    }

    /** As seen in a mirror between left and right. */
    public Vec mirrored() {
        return new Vec(-x, y, z);
    }
}
