// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.Arrays;
import java.util.Optional;

/** An arm or a leg: two bones that reach, and the hand or foot at their end. */
public enum Limb {
    LEFT_ARM(Joint.LEFT_SHOULDER, Joint.LEFT_ELBOW, Joint.LEFT_WRIST, Joint.UPPER_ARM, Joint.FOREARM, -1), //
    RIGHT_ARM(Joint.RIGHT_SHOULDER, Joint.RIGHT_ELBOW, Joint.RIGHT_WRIST, Joint.UPPER_ARM, Joint.FOREARM, -1), //
    LEFT_LEG(Joint.LEFT_HIP, Joint.LEFT_KNEE, Joint.LEFT_ANKLE, Joint.THIGH, Joint.SHIN, 1), //
    RIGHT_LEG(Joint.RIGHT_HIP, Joint.RIGHT_KNEE, Joint.RIGHT_ANKLE, Joint.THIGH, Joint.SHIN, 1);

    private final Joint root;
    private final Joint middle;
    private final Joint end;
    private final double upper;
    private final double lower;
    private final int front;

    Limb(Joint root, Joint middle, Joint end, double upper, double lower, int front) {
        this.root = root;
        this.middle = middle;
        this.end = end;
        this.upper = upper;
        this.lower = lower;
        this.front = front;
    }

    /** The limb whose hand or foot carries {@code point}, or that ends there; empty for the trunk and the upper bones. */
    public static Optional<Limb> of(BodyPoint point) {
        return Arrays.stream(values()).filter(l -> point.joint() == l.end || point.joint().parent().equals(Optional.of(l.end))).findFirst();
    }

    /** The limb that this joint is one of, from shoulder or hip to the hand or the toes; empty for the trunk. */
    public static Optional<Limb> with(Joint joint) {
        return Arrays.stream(values())
                .filter(l -> joint == l.root || joint == l.middle || joint == l.end || joint.parent().equals(Optional.of(l.end)))
                .findFirst();
    }

    /** The same limb on the other side. */
    public Limb opposite() {
        return with(root.opposite()).orElseThrow();
    }

    /** Palm or sole: what touches when nothing else is said. */
    public BodyPoint touch() {
        return switch (this) {
            case LEFT_ARM -> BodyPoint.LEFT_PALM;
            case RIGHT_ARM -> BodyPoint.RIGHT_PALM;
            case LEFT_LEG -> BodyPoint.LEFT_SOLE;
            case RIGHT_LEG -> BodyPoint.RIGHT_SOLE;
        };
    }

    /** Shoulder or hip. */
    public Joint root() {
        return root;
    }

    /** Elbow or knee. */
    public Joint middle() {
        return middle;
    }

    /** Wrist or ankle. */
    public Joint end() {
        return end;
    }

    double upper() {
        return upper;
    }

    double lower() {
        return lower;
    }

    /** The direction along the upper bone's z axis to which the middle joint points when it bends: back for elbows, ahead for knees. */
    int front() {
        return front;
    }
}
