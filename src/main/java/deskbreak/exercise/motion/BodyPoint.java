// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.Locale;

/** Places on the skin that touch things or are touched. */
@SuppressWarnings("ImmutableEnumChecker") // vectors and lists here are immutable
public enum BodyPoint {
    /** Midway between the hip joints, inside the body: where a pose is placed most easily. */
    HIPS(Joint.PELVIS, Vec.ZERO), //
    SEAT(Joint.PELVIS, new Vec(0, -0.085, -0.03)), //
    TAIL(Joint.PELVIS, new Vec(0, 0.03, -0.115)), //
    LOWER_BACK(Joint.LUMBAR, new Vec(0, 0.06, -0.095)), //
    BELLY(Joint.LUMBAR, new Vec(0, 0.05, 0.11)), //
    UPPER_BACK(Joint.CHEST, new Vec(0, 0.08, -0.115)), //
    BREASTBONE(Joint.CHEST, new Vec(0, 0.07, 0.115)), //
    NAPE(Joint.NECK, new Vec(0, 0.03, -0.06)), //
    CHIN(Joint.HEAD, new Vec(0, 0.02, 0.095)), //
    FOREHEAD(Joint.HEAD, new Vec(0, 0.14, 0.095)), //
    BACK_OF_HEAD(Joint.HEAD, new Vec(0, 0.11, -0.105)), //
    CROWN(Joint.HEAD, new Vec(0, 0.21, 0)), //
    LEFT_SHOULDER_TOP(Joint.LEFT_BLADE, new Vec(0.15, 0.055, 0)), //
    LEFT_ELBOW(Joint.LEFT_ELBOW, Vec.ZERO), //
    /** The underside of the forearm by the elbow, which bears weight. */
    LEFT_FOREARM(Joint.LEFT_ELBOW, new Vec(0, -0.02, -0.04)), //
    LEFT_WRIST(Joint.LEFT_WRIST, Vec.ZERO), //
    LEFT_PALM(Joint.LEFT_WRIST, new Vec(-0.018, -0.08, 0)), //
    /** The hollow of the closed hand. */
    LEFT_GRIP(Joint.LEFT_WRIST, new Vec(-0.03, -0.08, 0)), //
    LEFT_FINGERTIPS(Joint.LEFT_WRIST, new Vec(0, -0.165, 0)), //
    LEFT_THIGH_TOP(Joint.LEFT_HIP, new Vec(0, -0.25, 0.07)), //
    LEFT_THIGH_OUTSIDE(Joint.LEFT_HIP, new Vec(0.07, -0.26, 0)), //
    LEFT_THIGH_BACK(Joint.LEFT_HIP, new Vec(0, -0.26, -0.07)), //
    LEFT_KNEE_TOP(Joint.LEFT_HIP, new Vec(0, -0.39, 0.06)), //
    LEFT_KNEE_OUTSIDE(Joint.LEFT_HIP, new Vec(0.058, -0.4, 0)), //
    /** The front of the knee, which bears weight in kneeling. */
    LEFT_KNEECAP(Joint.LEFT_KNEE, new Vec(0, 0, 0.055)), //
    LEFT_SHIN(Joint.LEFT_KNEE, new Vec(0, -0.2, 0.05)), //
    LEFT_CALF(Joint.LEFT_KNEE, new Vec(0, -0.2, -0.055)), //
    LEFT_ANKLE(Joint.LEFT_ANKLE, Vec.ZERO), //
    LEFT_INSTEP(Joint.LEFT_ANKLE, new Vec(0, -0.01, 0.07)), //
    LEFT_HEEL(Joint.LEFT_ANKLE, new Vec(0, -0.075, -0.045)), //
    LEFT_SOLE(Joint.LEFT_ANKLE, new Vec(0, -0.075, 0.04)), //
    LEFT_BALL(Joint.LEFT_TOES, new Vec(0, -0.02, 0)), //
    LEFT_TOETIPS(Joint.LEFT_TOES, new Vec(0, -0.01, 0.065)), //
    RIGHT_SHOULDER_TOP(LEFT_SHOULDER_TOP), RIGHT_ELBOW(LEFT_ELBOW), RIGHT_FOREARM(LEFT_FOREARM), RIGHT_WRIST(LEFT_WRIST), //
    RIGHT_PALM(LEFT_PALM), RIGHT_GRIP(LEFT_GRIP), RIGHT_FINGERTIPS(LEFT_FINGERTIPS), RIGHT_THIGH_TOP(LEFT_THIGH_TOP), //
    RIGHT_THIGH_OUTSIDE(LEFT_THIGH_OUTSIDE), RIGHT_THIGH_BACK(LEFT_THIGH_BACK), RIGHT_KNEE_TOP(LEFT_KNEE_TOP), //
    RIGHT_KNEE_OUTSIDE(LEFT_KNEE_OUTSIDE), RIGHT_KNEECAP(LEFT_KNEECAP), RIGHT_SHIN(LEFT_SHIN), RIGHT_CALF(LEFT_CALF), //
    RIGHT_ANKLE(LEFT_ANKLE), RIGHT_INSTEP(LEFT_INSTEP), RIGHT_HEEL(LEFT_HEEL), RIGHT_SOLE(LEFT_SOLE), RIGHT_BALL(LEFT_BALL), //
    RIGHT_TOETIPS(LEFT_TOETIPS);

    private final Joint joint;
    private final Vec offset;

    BodyPoint(Joint joint, Vec offset) {
        this.joint = joint;
        this.offset = offset;
    }

    BodyPoint(BodyPoint left) {
        joint = left.joint.opposite();
        offset = left.offset.mirrored();
    }

    /** The joint that carries it. */
    public Joint joint() {
        return joint;
    }

    /** Where it is in the frame of its joint. */
    public Vec offset() {
        return offset;
    }

    /** The same place on the other side; itself in the middle of the body. */
    public BodyPoint opposite() {
        if (name().startsWith("LEFT_")) {
            return valueOf("RIGHT_" + name().substring(5));
        }
        return name().startsWith("RIGHT_") ? valueOf("LEFT_" + name().substring(6)) : this;
    }

    /** "left-knee-top". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
