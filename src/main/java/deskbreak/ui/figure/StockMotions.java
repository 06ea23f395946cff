// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import deskbreak.exercise.motion.BodyPoint;
import deskbreak.exercise.motion.Camera;
import deskbreak.exercise.motion.Course;
import deskbreak.exercise.motion.Joint;
import deskbreak.exercise.motion.Key;
import deskbreak.exercise.motion.Motion;
import deskbreak.exercise.motion.Pose;
import deskbreak.exercise.motion.Prop;
import deskbreak.exercise.motion.Turn;
import deskbreak.exercise.motion.Vec;

/** What the figure does where no exercise says so: stand, sit, walk, or swing the arms sitting for who does not walk. */
final class StockMotions {
    static final Course STANDING = still(false);
    static final Course SEATED = still(true);
    static final Course WALK = walk();
    static final Course ARM_SWING = course(48, List.of(chair()), Map.of("left", swing(false), "right", swing(true)), 0.6);

    private static final double STRIDE = 24;
    private static final double SWING = 30;

    private StockMotions() {
    }

    private static Prop chair() {
        return new Prop(Prop.Kind.CHAIR, Vec.ZERO, 0, 1, Optional.empty());
    }

    /** One that looks the same all the time. */
    private static Course still(boolean seated) {
        Pose pose = seated ? sitting(hanging(Map.of())) : standing();
        return course(seated ? 35 : 25, seated ? List.of(chair()) : List.of(), Map.of("left", pose, "right", pose), 1);
    }

    private static Course course(double turn, List<Prop> props, Map<String, Pose> poses, double seconds) {
        return Course.of(new Motion(new Camera(turn, 8, 1, Optional.empty()), props, poses, "left",
                List.of(new Key("right", seconds, 0, Key.Ease.SMOOTH)), List.of(new Key("left", seconds, 0, Key.Ease.SMOOTH))));
    }

    private static Course walk() {
        Map<String, Pose> poses = Map.of("left", step(false), "right", step(true), "left-passes", passing(false), "right-passes",
                passing(true));
        return Course.of(new Motion(new Camera(-62, 8, 1, Optional.empty()), List.of(), poses, "left",
                List.of(stride("right-passes"), stride("right")), List.of(stride("left-passes"), stride("left"))));
    }

    private static Key stride(String pose) {
        return new Key(pose, 0.3, 0, Key.Ease.STEADY);
    }

    /** The right leg or the left one swings past the other, which bears the weight. */
    private static Pose passing(boolean right) {
        Joint hip = right ? Joint.RIGHT_HIP : Joint.LEFT_HIP;
        Joint knee = right ? Joint.RIGHT_KNEE : Joint.LEFT_KNEE;
        Joint foot = right ? Joint.RIGHT_ANKLE : Joint.LEFT_ANKLE;
        return new Pose(hanging(Map.of(Joint.PELVIS, Joint.PELVIS.turn(3, 0, 0), hip, hip.turn(24, 0, 0), knee, knee.turn(56), foot,
                foot.turn(4, 0, 0), knee.opposite(), knee.opposite().turn(4))),
                new Pose.Placed(BodyPoint.HIPS, false, new Vec(0, 0.905, 0)),
                List.of());
    }

    private static Pose standing() {
        return new Pose(hanging(Map.of()), new Pose.Placed(BodyPoint.LEFT_SOLE, true, Vec.ZERO), List.of());
    }

    private static Map<Joint, Turn> hanging(Map<Joint, Turn> others) {
        Map<Joint, Turn> joints = new HashMap<>(Map.of(Joint.LEFT_SHOULDER, Joint.LEFT_SHOULDER.turn(9, 75, 0),
                Joint.RIGHT_SHOULDER, Joint.RIGHT_SHOULDER.turn(9, 75, 0), Joint.LEFT_ELBOW, Joint.LEFT_ELBOW.turn(14, 0),
                Joint.RIGHT_ELBOW, Joint.RIGHT_ELBOW.turn(14, 0)));
        joints.putAll(others);
        return joints;
    }

    private static Pose sitting(Map<Joint, Turn> joints) {
        Map<Joint, Turn> all = new HashMap<>(joints);
        for (Joint hip : List.of(Joint.LEFT_HIP, Joint.RIGHT_HIP)) {
            all.put(hip, hip.turn(86, 6, 0));
        }
        for (Joint knee : List.of(Joint.LEFT_KNEE, Joint.RIGHT_KNEE)) {
            all.put(knee, knee.turn(86));
        }
        return new Pose(all, new Pose.Placed(BodyPoint.HIPS, false, new Vec(0, 0.525, -0.05)), List.of());
    }

    /** In the middle of a step, the left leg or the right one ahead, the other arm with it. */
    private static Pose step(boolean right) {
        Joint ahead = right ? Joint.RIGHT_HIP : Joint.LEFT_HIP;
        Joint behind = ahead.opposite();
        Joint kneeAhead = right ? Joint.RIGHT_KNEE : Joint.LEFT_KNEE;
        Joint ankleAhead = right ? Joint.RIGHT_ANKLE : Joint.LEFT_ANKLE;
        Joint toesBehind = right ? Joint.LEFT_TOES : Joint.RIGHT_TOES;
        Map<Joint, Turn> legs = new HashMap<>(arms(right));
        legs.put(Joint.PELVIS, Joint.PELVIS.turn(3, 0, right ? 5 : -5));
        legs.put(Joint.CHEST, Joint.CHEST.turn(0, 0, right ? -8 : 8));
        legs.put(ahead, ahead.turn(STRIDE + 4, 0, 0));
        legs.put(kneeAhead, kneeAhead.turn(8));
        legs.put(ankleAhead, ankleAhead.turn(6, 0, 0));
        legs.put(behind, behind.turn(STRIDE - 6, 180, 0));
        legs.put(kneeAhead.opposite(), kneeAhead.opposite().turn(22));
        legs.put(ankleAhead.opposite(), ankleAhead.opposite().turn(-8, 0, 0));
        legs.put(toesBehind, toesBehind.turn(38));
        return new Pose(legs, new Pose.Placed(BodyPoint.HIPS, false, new Vec(0, 0.885, 0)), List.of());
    }

    private static Map<Joint, Turn> arms(boolean right) {
        Joint ahead = right ? Joint.LEFT_SHOULDER : Joint.RIGHT_SHOULDER;
        Joint elbow = right ? Joint.LEFT_ELBOW : Joint.RIGHT_ELBOW;
        return hanging(Map.of(ahead, ahead.turn(SWING, 12, 0), ahead.opposite(), ahead.opposite().turn(SWING - 4, 168, 0),
                elbow, elbow.turn(38, 0), elbow.opposite(), elbow.opposite().turn(18, 0)));
    }

    private static Pose swing(boolean right) {
        Map<Joint, Turn> joints = new HashMap<>(arms(right));
        joints.put(Joint.CHEST, Joint.CHEST.turn(0, 0, right ? -6 : 6));
        return sitting(joints);
    }
}
