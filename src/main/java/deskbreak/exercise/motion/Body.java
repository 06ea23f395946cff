// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

/** The body in the world at one moment: where every joint is and how the bone on it is turned. Immutable. */
public final class Body {
    private final Stance stance;
    private final Vec[] places = new Vec[Joint.count()];
    private final Turn[] turns = new Turn[Joint.count()];

    private Body(Stance stance) {
        this.stance = stance;
        places[0] = stance.hips();
        turns[0] = stance.turn(Joint.PELVIS);
        for (int i = 1; i < places.length; i++) {
            Joint joint = Joint.at(i);
            int parent = joint.parent().orElseThrow().index();
            places[i] = places[parent].plus(turns[parent].of(joint.offset()));
            turns[i] = turns[joint.frame().index()].times(stance.turn(joint));
        }
    }

    /** The body in that key pose. */
    public static Body of(Pose pose) {
        return new Body(pose.stance());
    }

    static Body of(Stance stance) {
        return new Body(stance);
    }

    Stance stance() {
        return stance;
    }

    /** Where the joint is. */
    public Vec place(Joint joint) {
        return places[joint.index()];
    }

    /** How the joint's bone is turned in the world. */
    public Turn turn(Joint joint) {
        return turns[joint.index()];
    }

    /** Where a place on the skin is. */
    public Vec place(BodyPoint point) {
        return place(point.joint(), point.offset());
    }

    /** Where a place in the frame of a joint is. */
    public Vec place(Joint joint, Vec offset) {
        return place(joint).plus(turn(joint).of(offset));
    }

    /** The angles of that joint, in degrees. */
    public double[] angles(Joint joint) {
        return joint.angles(stance.turn(joint));
    }

    /** As seen in a mirror between left and right. */
    public Body mirrored() {
        return new Body(stance.mirrored());
    }
}
