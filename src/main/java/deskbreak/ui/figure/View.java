// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import deskbreak.exercise.motion.Vec;

/** A camera with a mild perspective: where places in the room are in the picture. */
final class View {
    /** Metres from the middle of what is shown; near enough for depth, far enough that no hand looks swollen. */
    static final double DISTANCE = 4.5;

    private final Vec eye;
    private final Vec right;
    private final Vec up;
    private final Vec ahead;
    private final double scale;
    private final double left;
    private final double top;

    private View(Vec eye, Vec right, Vec up, double scale, double left, double top) {
        this.eye = eye;
        this.right = right;
        this.up = up;
        ahead = up.cross(right);
        this.scale = scale;
        this.left = left;
        this.top = top;
    }

    /** Seen from there, one metre in the middle as 1, the middle at 0. */
    static View of(double turn, double up, Vec middle) {
        double t = Math.toRadians(turn);
        double u = Math.toRadians(up);
        Vec towards = new Vec(Math.sin(t) * Math.cos(u), Math.sin(u), Math.cos(t) * Math.cos(u));
        Vec right = new Vec(Math.cos(t), 0, -Math.sin(t));
        return new View(middle.plus(towards.times(DISTANCE)), right, towards.cross(right), DISTANCE, 0, 0);
    }

    /** The same view, enlarged by {@code factor} and moved, in pixels. */
    View placed(double factor, double x, double y) {
        return new View(eye, right, up, scale * factor, x, y);
    }

    Vec eye() {
        return eye;
    }

    /** How far in front of the eye it is, along the line of sight. */
    double depth(Vec p) {
        return (p.x() - eye.x()) * ahead.x() + (p.y() - eye.y()) * ahead.y() + (p.z() - eye.z()) * ahead.z();
    }

    /** Pixels a metre at that depth. */
    double pixels(double depth) {
        return scale / depth;
    }

    double x(Vec p, double depth) {
        return left + along(p) * scale / depth;
    }

    double y(Vec p, double depth) {
        return top - above(p) * scale / depth;
    }

    /** The place that many pixels to the right and down of {@code p}, at the same depth. */
    Vec aside(Vec p, double rightward, double down) {
        double pixels = pixels(depth(p));
        return p.plus(right.times(rightward / pixels)).minus(up.times(down / pixels));
    }

    private double along(Vec p) {
        return (p.x() - eye.x()) * right.x() + (p.y() - eye.y()) * right.y() + (p.z() - eye.z()) * right.z();
    }

    private double above(Vec p) {
        return (p.x() - eye.x()) * up.x() + (p.y() - eye.y()) * up.y() + (p.z() - eye.z()) * up.z();
    }

    /** How far a direction leads to the right of the picture. */
    double across(Vec direction) {
        return direction.dot(right);
    }

    /** How far a direction leads down the picture. */
    double down(Vec direction) {
        return -direction.dot(up);
    }
}
