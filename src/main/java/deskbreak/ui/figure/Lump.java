// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import deskbreak.exercise.motion.Joint;
import deskbreak.exercise.motion.Vec;

/**
 * An ellipsoid of flesh or cloth in the frame of a joint; metres.
 *
 * @param seam whether another piece goes on from here, so that no contour may show
 */
record Lump(Joint joint, Vec at, double rx, double ry, double rz, boolean seam) {
    static Lump of(Joint joint, double x, double y, double z, double rx, double ry, double rz) {
        return new Lump(joint, new Vec(x, y, z), rx, ry, rz, false);
    }

    static Lump ball(Joint joint, double x, double y, double z, double radius) {
        return of(joint, x, y, z, radius, radius, radius);
    }

    Lump seamed() {
        return new Lump(joint, at, rx, ry, rz, true);
    }

    Lump mirrored() {
        return new Lump(joint.opposite(), at.mirrored(), rx, ry, rz, seam);
    }
}
