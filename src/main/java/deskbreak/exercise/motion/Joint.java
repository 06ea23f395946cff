// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.Locale;
import java.util.Optional;

/**
 * The joints of the body, each with the bone that hangs on it; a parent stands before its children. With every joint at zero
 * the body stands upright, arms hanging, palms to the thighs, and each joint's axes are those of the world.
 */
@SuppressWarnings("ImmutableEnumChecker") // vectors and lists here are immutable
public enum Joint {
    PELVIS(null, Hinge.ROOT, new Vec(0, 0.91, 0)), //
    LUMBAR(PELVIS, Hinge.LUMBAR, new Vec(0, 0.09, -0.015)), //
    MIDDLE(LUMBAR, Hinge.MIDDLE, new Vec(0, 0.12, 0)), //
    CHEST(MIDDLE, Hinge.CHEST, new Vec(0, 0.13, 0)), //
    NECK(CHEST, Hinge.NECK, new Vec(0, 0.17, 0.005)), //
    HEAD(NECK, Hinge.HEAD, new Vec(0, 0.085, 0.01)), //
    LEFT_BLADE(CHEST, Hinge.BLADE, new Vec(0.02, 0.13, 0)), //
    LEFT_SHOULDER(LEFT_BLADE, Hinge.SHOULDER, new Vec(0.155, 0, 0)), //
    LEFT_ELBOW(LEFT_SHOULDER, Hinge.ELBOW, new Vec(0, -Joint.UPPER_ARM, 0)), //
    LEFT_WRIST(LEFT_ELBOW, Hinge.WRIST, new Vec(0, -Joint.FOREARM, 0)), //
    LEFT_HIP(PELVIS, Hinge.HIP, new Vec(0.09, 0, 0)), //
    LEFT_KNEE(LEFT_HIP, Hinge.KNEE, new Vec(0, -Joint.THIGH, 0)), //
    LEFT_ANKLE(LEFT_KNEE, Hinge.ANKLE, new Vec(0, -Joint.SHIN, 0)), //
    LEFT_TOES(LEFT_ANKLE, Hinge.TOES, new Vec(0, -0.055, 0.125)), //
    RIGHT_BLADE(CHEST, LEFT_BLADE), RIGHT_SHOULDER(RIGHT_BLADE, LEFT_SHOULDER), RIGHT_ELBOW(RIGHT_SHOULDER, LEFT_ELBOW), //
    RIGHT_WRIST(RIGHT_ELBOW, LEFT_WRIST), RIGHT_HIP(PELVIS, LEFT_HIP), RIGHT_KNEE(RIGHT_HIP, LEFT_KNEE), //
    RIGHT_ANKLE(RIGHT_KNEE, LEFT_ANKLE), RIGHT_TOES(RIGHT_ANKLE, LEFT_TOES);

    /** Lengths of bones, in metres. */
    public static final double UPPER_ARM = 0.29;
    public static final double FOREARM = 0.25;
    public static final double THIGH = 0.425;
    public static final double SHIN = 0.41;

    private static final Joint[] ALL = values();

    private final Optional<Joint> parent;
    private final Hinge hinge;
    private final Vec offset;
    private final boolean right;

    Joint(@org.jspecify.annotations.Nullable Joint parent, Hinge hinge, Vec offset) {
        this.parent = Optional.ofNullable(parent);
        this.hinge = hinge;
        this.offset = offset;
        right = false;
    }

    Joint(Joint parent, Joint left) {
        this.parent = Optional.of(parent);
        hinge = left.hinge;
        offset = left.offset.mirrored();
        right = true;
    }

    /** The joint that carries it; only the pelvis has none. */
    public Optional<Joint> parent() {
        return parent;
    }

    /** Whose turn its own turn is added to: its parent's, but an arm hangs as it hung when its shoulder blade is raised. */
    Joint frame() {
        return hinge == Hinge.SHOULDER ? CHEST : parent.orElse(this);
    }

    /** Where it sits in the frame of its parent. */
    public Vec offset() {
        return offset;
    }

    /** The same joint of the other side; itself in the middle of the body. */
    public Joint opposite() {
        if (name().startsWith("LEFT_")) {
            return valueOf("RIGHT_" + name().substring(5));
        }
        return right ? valueOf("LEFT_" + name().substring(6)) : this;
    }

    /** "left-knee". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many angles describe it, 1 to 3. */
    public int angles() {
        return hinge.angles();
    }

    /** The least and the most that the angle of that index may be, in degrees. */
    public double[] range(int index) {
        return new double[]{hinge.range(index).least(), hinge.range(index).most()};
    }

    /** By how many degrees these angles go beyond what the joint can do; 0 within. */
    public double excess(double... angles) {
        return Math.max(0, hinge.excess(angles));
    }

    /** The angles nearest to these that the joint can do. */
    public double[] within(double... angles) {
        return hinge.within(angles);
    }

    /** The turn that these angles mean. */
    public Turn turn(double... angles) {
        Turn turn = hinge.turn(angles);
        return right ? turn.mirrored() : turn;
    }

    /** The angles of that turn, in degrees; what the joint cannot do is left out. */
    public double[] angles(Turn turn) {
        return hinge.angles(right ? turn.mirrored() : turn);
    }

    /** Its place among all joints. */
    @SuppressWarnings("EnumOrdinal") // arrays over all joints are walked at every frame
    int index() {
        return ordinal();
    }

    static Joint at(int index) {
        return ALL[index];
    }

    static int count() {
        return ALL.length;
    }
}
