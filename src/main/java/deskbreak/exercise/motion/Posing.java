// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * Shapes a key pose as one shapes a mannequin: take hold of a joint and lead it somewhere. No joint ends beyond what it can do, and
 * a hand or foot that is pinned keeps touching what it touches.
 */
public final class Posing {
    /** So much of a degree shows nowhere. */
    private static final double SLACK = 0.5;
    private static final int HALVINGS = 10;
    /** An elbow or knee stands out less, in metres, where its limb is as good as straight. */
    private static final double STRAIGHT = 0.02;

    private Posing() {
    }

    /**
     * Leads a joint to a place, or as near as the body allows. The pelvis takes the whole body along, wrists and ankles reach, elbows and
     * knees lead their upper bone, the rest bends the spine.
     *
     * @param to where {@link #grip} shall be, in metres
     */
    public static Pose drag(Pose pose, Joint joint, Vec to) {
        Pose free = footloose(pose);
        Vec from = grip(Body.of(free), joint);
        return farthest(free, share -> Dragging.led(free, joint, from.towards(to, share)));
    }

    /** Where one takes hold of a joint: the palm for the wrist, the middle of the head for the head, else the joint itself. */
    public static Vec grip(Body body, Joint joint) {
        return switch (joint) {
            case LEFT_WRIST -> body.place(BodyPoint.LEFT_PALM);
            case RIGHT_WRIST -> body.place(BodyPoint.RIGHT_PALM);
            case HEAD -> body.place(joint, new Vec(0, 0.11, 0));
            default -> body.place(joint);
        };
    }

    /** The same by a step from where it is. */
    public static Pose nudge(Pose pose, Joint joint, Vec by) {
        return drag(pose, joint, grip(Body.of(pose), joint).plus(by));
    }

    /**
     * Sets one angle of a joint.
     *
     * @param index which of the joint's angles
     * @param degrees held within what the joint can do
     */
    public static Pose bend(Pose pose, Joint joint, int index, double degrees) {
        Pose loose = footloose(pose);
        Pose free = Limb.with(joint).map(limb -> freed(loose, limb)).orElse(loose);
        double[] angles = Body.of(free).angles(joint);
        double before = angles[index];
        return farthest(free, share -> {
            double[] wanted = angles.clone();
            wanted[index] = before + (degrees - before) * share;
            return with(free, joint, joint.turn(joint.within(wanted)));
        });
    }

    /** Keeps that hand or foot where it is, turned as it is, whatever else moves. */
    public static Pose pinned(Pose pose, Limb limb) {
        if (pose.reach(limb).isPresent()) {
            return pose;
        }
        Body body = Body.of(pose);
        BodyPoint point = limb.touch();
        List<Reach> reaches = new ArrayList<>(pose.reaches());
        reaches.add(
                new Reach(point, new Target.Room(body.place(point)), Optional.of(body.turn(limb.end())), Optional.of(bend(body, limb))));
        return new Pose(pose.joints(), pose.placed(), reaches);
    }

    /** Lets go of what that limb touches; it stays as it is until something moves it. */
    public static Pose freed(Pose pose, Limb limb) {
        if (pose.reach(limb).isEmpty()) {
            return pose;
        }
        Body body = Body.of(pose);
        Map<Joint, Turn> joints = joints(pose);
        for (Joint joint : List.of(limb.root(), limb.middle(), limb.end())) {
            joints.put(joint, joint.turn(joint.within(body.angles(joint))));
        }
        return new Pose(joints, pose.placed(), pose.reaches().stream().filter(r -> r.limb() != limb).toList());
    }

    /** As seen in a mirror between left and right. */
    public static Pose mirrored(Pose pose) {
        Map<Joint, Turn> joints = new EnumMap<>(Joint.class);
        pose.joints().forEach((joint, turn) -> joints.put(joint.opposite(), turn.mirrored()));
        Pose.Placed placed = pose.placed();
        // The middle between both sides is named by the left one.
        BodyPoint point = placed.both() ? placed.point() : placed.point().opposite();
        return new Pose(joints, new Pose.Placed(point, placed.both(), placed.at().mirrored()),
                pose.reaches().stream().map(Reach::mirrored).toList());
    }

    /** Upright on the floor, both feet pinned to it. */
    public static Pose standing() {
        Pose pose = new Pose(Map.of(), new Pose.Placed(BodyPoint.LEFT_SOLE, true, Vec.ZERO), List.of());
        return footloose(pose);
    }

    /** On a chair whose seat is where {@link Prop.Kind#CHAIR} stands at 0, 0, 0, both feet pinned to the floor. */
    public static Pose sitting() {
        Map<Joint, Turn> joints = new EnumMap<>(Joint.class);
        for (Limb leg : List.of(Limb.LEFT_LEG, Limb.RIGHT_LEG)) {
            joints.put(leg.root(), leg.root().turn(88, 4, 0));
            joints.put(leg.middle(), leg.middle().turn(84));
            joints.put(leg.end(), leg.end().turn(0, 0, 0));
        }
        Pose seated = new Pose(joints, new Pose.Placed(BodyPoint.SEAT, false, new Vec(0, 0.44, -0.06)), List.of());
        Pose left = flat(seated, Limb.LEFT_LEG);
        return flat(left, Limb.RIGHT_LEG);
    }

    private static Pose flat(Pose pose, Limb leg) {
        Vec ankle = Body.of(pose).place(leg.end());
        BodyPoint sole = leg.touch();
        List<Reach> reaches = new ArrayList<>(pose.reaches());
        Vec floor = new Vec(ankle.x(), 0, ankle.z() + sole.offset().z());
        reaches.add(new Reach(sole, new Target.Room(floor), Optional.of(Turn.NONE), Optional.of(Vec.Z)));
        return new Pose(pose.joints(), pose.placed(), reaches);
    }

    /**
     * Made ready to be shaped. A body that stands on a foot or leans on a hand is placed by it, so that bending a knee would shift all of
     * it: from now on its hips place it, and that foot or hand is pinned instead. Elbows and knees keep to their side.
     */
    private static Pose footloose(Pose pose) {
        Pose.Placed placed = pose.placed();
        Pose pinned = pose;
        Optional<Limb> limb = Limb.with(placed.point().joint());
        if (limb.isPresent()) {
            pinned = pinned(pinned, limb.get());
            pinned = placed.both() ? pinned(pinned, limb.get().opposite()) : pinned;
            placed = new Pose.Placed(BodyPoint.HIPS, false, Body.of(pose).place(BodyPoint.HIPS));
        }
        Body body = Body.of(pose);
        List<Reach> sided = pinned.reaches().stream()
                .map(r -> new Reach(r.point(), r.to(), r.facing(), r.bend().or(() -> Optional.of(bend(body, r.limb()))))).toList();
        return new Pose(pinned.joints(), placed, sided);
    }

    /** To where elbow or knee points, in the frame of chest or pelvis; where the limb is straight, to where it can bend. */
    private static Vec bend(Body body, Limb limb) {
        Vec root = body.place(limb.root());
        Vec way = body.place(limb.end()).minus(root).unit();
        Vec middle = body.place(limb.middle()).minus(root);
        Vec out = middle.minus(way.times(middle.dot(way)));
        Vec points = out.length() > STRAIGHT ? out.unit() : body.turn(limb.root()).of(Vec.Z).times(limb.front());
        return body.turn(limb.root().frame()).inverse().of(points);
    }

    /** The most of a change that no joint forbids, 0 to 1. */
    private static Pose farthest(Pose before, DoubleFunction<Pose> change) {
        Pose whole = change.apply(1);
        double allowed = Math.max(SLACK, excess(before));
        if (excess(whole) <= allowed) {
            return whole;
        }
        double can = 0;
        double cannot = 1;
        Pose best = before;
        for (int i = 0; i < HALVINGS; i++) {
            double share = (can + cannot) / 2;
            Pose tried = change.apply(share);
            if (excess(tried) <= allowed) {
                can = share;
                best = tried;
            } else {
                cannot = share;
            }
        }
        return best;
    }

    /** How far the worst joint is beyond what it can do, or the worst pinned hand or foot from its place as if a centimetre were 10 degrees. */
    private static double excess(Pose pose) {
        Body body = Body.of(pose);
        double worst = 0;
        for (Joint joint : Joint.values()) {
            worst = Math.max(worst, joint.excess(body.angles(joint)));
        }
        for (Reach reach : pose.reaches()) {
            worst = Math.max(worst, 1000 * reach.miss(body));
        }
        return worst;
    }

    static Pose with(Pose pose, Joint joint, Turn turn) {
        Map<Joint, Turn> joints = joints(pose);
        joints.put(joint, turn);
        return new Pose(joints, pose.placed(), pose.reaches());
    }

    private static Map<Joint, Turn> joints(Pose pose) {
        Map<Joint, Turn> joints = new EnumMap<>(Joint.class);
        joints.putAll(pose.joints());
        return joints;
    }
}
