// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

/** Takes a turn apart into turns about three axes, the last of which happens first (Tait-Bryan angles). */
@SuppressWarnings("ImmutableEnumChecker") // vectors and lists here are immutable
enum Tumble {
    YZX(Vec.Y, Vec.Z, Vec.X, 1), ZXY(Vec.Z, Vec.X, Vec.Y, 1), XZY(Vec.X, Vec.Z, Vec.Y, -1);

    private final Vec first;
    private final Vec second;
    private final Vec third;
    private final int sign;

    Tumble(Vec first, Vec second, Vec third, int sign) {
        this.first = first;
        this.second = second;
        this.third = third;
        this.sign = sign;
    }

    /** Degrees about each axis, the second one from -90 to 90. */
    double[] angles(Turn t) {
        Vec c = t.of(third);
        double b = Math.asin(Math.clamp(sign * c.dot(first), -1, 1));
        double a = Math.atan2(-sign * c.dot(second), c.dot(third));
        double g = Math.atan2(-sign * t.of(second).dot(first), t.of(first).dot(first));
        return new double[]{Math.toDegrees(a), Math.toDegrees(b), Math.toDegrees(g)};
    }
}
