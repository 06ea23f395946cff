// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

/** A key pose and the body in it. */
record Solved(Pose pose, Stance stance) {
    static Solved of(Pose pose) {
        return new Solved(pose, pose.stance());
    }
}
