// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One joint led to a place, with no thought of what it does to the others. */
final class Dragging {
    /** In degrees from where the elbow or knee is by nature: where else it may stand out so that shoulder or hip can do it. */
    private static final int[] SWIVELS = {0, 15, -15, 30, -30, 45, -45, 60, -60, 90, -90, 120, -120, 150, -150, 180};
    private static final int ROUNDS = 5;
    private static final double WITHIN = 0.01;

    private Dragging() {
    }

    static Pose led(Pose pose, Joint joint, Vec to) {
        Optional<Limb> limb = Limb.with(joint);
        if (limb.isPresent() && joint == limb.get().end()) {
            return reached(pose, limb.get(), to);
        }
        if (limb.isPresent() && joint == limb.get().middle() && pose.reach(limb.get()).isPresent()) {
            return swivelled(pose, limb.get(), to);
        }
        return joint == Joint.PELVIS || joint == Joint.LUMBAR ? moved(pose, joint, to) : turned(pose, chain(joint), joint, to);
    }

    /** The joints that turn to lead this one, the nearest first. */
    private static List<Joint> chain(Joint joint) {
        return switch (joint) {
            case HEAD -> List.of(Joint.HEAD, Joint.NECK);
            case NECK -> List.of(Joint.CHEST, Joint.MIDDLE, Joint.LUMBAR);
            case CHEST -> List.of(Joint.MIDDLE, Joint.LUMBAR);
            default -> List.of(joint.parent().orElseThrow());
        };
    }

    private static Pose moved(Pose pose, Joint joint, Vec to) {
        Pose.Placed placed = pose.placed();
        Vec at = placed.at().plus(to.minus(Body.of(pose).place(joint)));
        return new Pose(pose.joints(), new Pose.Placed(placed.point(), placed.both(), at), pose.reaches());
    }

    /** Each joint of the chain takes its part, so that a spine bends as a whole. */
    private static Pose turned(Pose pose, List<Joint> chain, Joint joint, Vec to) {
        Pose now = pose;
        for (int i = 0; i < ROUNDS; i++) {
            for (Joint link : chain) {
                now = aimed(now, link, joint, to, i == ROUNDS - 1 ? 1 : 0.5);
            }
        }
        return now;
    }

    private static Pose aimed(Pose pose, Joint link, Joint joint, Vec to, double share) {
        Body body = Body.of(pose);
        Vec pivot = body.place(link);
        Turn by = Turn.NONE.towards(Turn.between(Posing.grip(body, joint).minus(pivot).unit(), to.minus(pivot).unit()), share);
        Turn frame = link == Joint.PELVIS ? Turn.NONE : body.turn(link.frame());
        Turn turn = frame.inverse().times(by).times(body.turn(link));
        return Posing.with(pose, link, link.turn(link.within(link.angles(turn))));
    }

    /** What touches goes on touching at the new place; on the person's own body it goes along with that. */
    private static Pose reached(Pose pose, Limb limb, Vec to) {
        Body body = Body.of(pose);
        Optional<Reach> pinned = pose.reach(limb);
        if (pinned.isEmpty()) {
            return free(pose, body, limb, to);
        }
        Reach reach = pinned.get();
        Vec by = to.minus(Posing.grip(body, limb.end()));
        Target there = switch (reach.to()) {
            case Target.Room room -> new Target.Room(room.at().plus(by));
            case Target.Own own -> new Target.Own(own.point(), own.offset().plus(body.turn(own.point().joint()).inverse().of(by)));
        };
        return replaced(pose, new Reach(reach.point(), there, reach.facing(), reach.bend()));
    }

    private static Pose free(Pose pose, Body body, Limb limb, Vec to) {
        BodyPoint point = limb.front() < 0 ? limb.touch() : limb == Limb.LEFT_LEG ? BodyPoint.LEFT_ANKLE : BodyPoint.RIGHT_ANKLE;
        Body natural = solved(body, point, to, Optional.empty());
        Body best = natural;
        for (int i = 1; i < SWIVELS.length && excess(best, limb) > WITHIN; i++) {
            Body tried = solved(body, point, to, Optional.of(elbow(natural, limb, to, SWIVELS[i])));
            best = excess(tried, limb) < excess(best, limb) ? tried : best;
        }
        Map<Joint, Turn> joints = new EnumMap<>(Joint.class);
        joints.putAll(pose.joints());
        for (Joint joint : List.of(limb.root(), limb.middle())) {
            joints.put(joint, joint.turn(joint.within(best.angles(joint))));
        }
        return new Pose(joints, pose.placed(), pose.reaches());
    }

    private static Body solved(Body body, BodyPoint point, Vec to, Optional<Vec> bend) {
        return Body.of(TwoBones.solve(body.stance(), new Reach(point, new Target.Room(to), Optional.empty(), bend)));
    }

    /** To where the elbow stands out when it is led around the way from shoulder to hand, in the frame of chest or pelvis. */
    private static Vec elbow(Body natural, Limb limb, Vec to, double degrees) {
        Vec root = natural.place(limb.root());
        Vec way = to.minus(root).unit();
        Vec out = natural.place(limb.middle()).minus(root).across(way);
        return natural.turn(limb.root().frame()).inverse().of(Turn.about(way, degrees).of(out));
    }

    private static double excess(Body body, Limb limb) {
        return limb.root().excess(body.angles(limb.root())) + limb.middle().excess(body.angles(limb.middle()));
    }

    private static Pose swivelled(Pose pose, Limb limb, Vec to) {
        Body body = Body.of(pose);
        Reach reach = pose.reach(limb).orElseThrow();
        Vec bend = body.turn(limb.root().frame()).inverse().of(to.minus(body.place(limb.root())).unit());
        return replaced(pose, new Reach(reach.point(), reach.to(), reach.facing(), Optional.of(bend)));
    }

    private static Pose replaced(Pose pose, Reach reach) {
        return new Pose(pose.joints(), pose.placed(),
                pose.reaches().stream().map(r -> r.limb() == reach.limb() ? reach : r).toList());
    }
}
