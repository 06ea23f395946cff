// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

/** A rotation, as a quaternion of length 1. */
public record Turn(double w, double x, double y, double z) {
    public static final Turn NONE = new Turn(1, 0, 0, 0);

    private static final double TINY = 1e-9;

    /** @param degrees right-handed about {@code axis}, which has length 1 */
    public static Turn about(Vec axis, double degrees) {
        double half = Math.toRadians(degrees) / 2;
        double s = Math.sin(half);
        return new Turn(Math.cos(half), axis.x() * s, axis.y() * s, axis.z() * s);
    }

    /** The shortest turn that brings {@code from} to {@code to}, both of length 1. */
    public static Turn between(Vec from, Vec to) {
        double cosine = from.dot(to);
        if (cosine < -1 + TINY) {
            return about(Vec.X.across(from), 180);
        }
        Vec axis = from.cross(to);
        return new Turn(1 + cosine, axis.x(), axis.y(), axis.z()).unit();
    }

    /** The turn that brings x, y and z to these three directions, which stand at right angles and have length 1. */
    public static Turn toAxes(Vec x, Vec y, Vec z) {
        double trace = x.x() + y.y() + z.z();
        if (trace > 0) {
            return new Turn(trace + 1, y.z() - z.y(), z.x() - x.z(), x.y() - y.x()).unit();
        }
        if (x.x() >= y.y() && x.x() >= z.z()) {
            return new Turn(y.z() - z.y(), 1 + x.x() - y.y() - z.z(), y.x() + x.y(), z.x() + x.z()).unit();
        }
        return y.y() >= z.z()
                ? new Turn(z.x() - x.z(), y.x() + x.y(), 1 + y.y() - x.x() - z.z(), z.y() + y.z()).unit()
                : new Turn(x.y() - y.x(), z.x() + x.z(), z.y() + y.z(), 1 + z.z() - x.x() - y.y()).unit();
    }

    private Turn unit() {
        double length = Math.sqrt(w * w + x * x + y * y + z * z);
        return length < TINY ? NONE : new Turn(w / length, x / length, y / length, z / length);
    }

    /** First {@code o}, then this. */
    public Turn times(Turn o) {
        return new Turn(w * o.w - x * o.x - y * o.y - z * o.z, w * o.x + x * o.w + y * o.z - z * o.y,
                w * o.y - x * o.z + y * o.w + z * o.x, w * o.z + x * o.y - y * o.x + z * o.w);
    }

    public Turn inverse() {
        return new Turn(w, -x, -y, -z);
    }

    public Vec of(Vec v) {
        double tx = 2 * (y * v.z() - z * v.y());
        double ty = 2 * (z * v.x() - x * v.z());
        double tz = 2 * (x * v.y() - y * v.x());
        return new Vec(v.x() + w * tx + y * tz - z * ty, v.y() + w * ty + z * tx - x * tz, v.z() + w * tz + x * ty - y * tx);
    }

    /** The steady way from here to {@code o}, the short way round: 0 here, 1 there. */
    public Turn towards(Turn o, double share) {
        double cosine = w * o.w + x * o.x + y * o.y + z * o.z;
        double sign = cosine < 0 ? -1 : 1;
        double angle = Math.acos(Math.min(1, Math.abs(cosine)));
        double here = 1 - share;
        double there = share;
        if (angle > 1e-6) {
            here = Math.sin((1 - share) * angle) / Math.sin(angle);
            there = Math.sin(share * angle) / Math.sin(angle);
        }
        there *= sign;
        return new Turn(w * here + o.w * there, x * here + o.x * there, y * here + o.y * there, z * here + o.z * there).unit();
    }

    /** As seen in a mirror between left and right. */
    public Turn mirrored() {
        return new Turn(w, x, -y, -z);
    }

    /** Its part about {@code axis}, in degrees from -180 to 180. */
    public double degreesAbout(Vec axis) {
        double along = x * axis.x() + y * axis.y() + z * axis.z();
        double degrees = Math.toDegrees(2 * Math.atan2(along, w));
        return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
    }
}
