// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import deskbreak.exercise.motion.Joint;
import deskbreak.exercise.motion.Vec;

/**
 * An ellipsoid of flesh or cloth in the frame of a joint; metres.
 *
 * @param halves its half-axes
 * @param seam whether another piece goes on from here, so that no contour may show
 */
record Lump(Joint joint, Vec at, Vec halves, boolean seam) {
    static Lump of(Joint joint, double x, double y, double z, double rx, double ry, double rz) {
        return new Lump(joint, new Vec(x, y, z), new Vec(rx, ry, rz), false);
    }

    static Lump ball(Joint joint, double x, double y, double z, double radius) {
        return of(joint, x, y, z, radius, radius, radius);
    }

    Lump seamed() {
        return new Lump(joint, at, halves, true);
    }

    Lump mirrored() {
        return new Lump(joint.opposite(), at.mirrored(), halves, seam);
    }
}
