// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import deskbreak.exercise.motion.BodyPoint;
import deskbreak.exercise.motion.Joint;
import deskbreak.exercise.motion.Limb;
import deskbreak.exercise.motion.Pose;
import deskbreak.exercise.motion.Reach;
import deskbreak.exercise.motion.Target;
import deskbreak.exercise.motion.Turn;
import deskbreak.exercise.motion.Vec;

/**
 * Reads one key pose. Names that begin with {@code both-} mean the left side as written and the right side as its mirror image.
 */
final class PoseForm {
    private static final String BOTH = "both-";

    private final JsonPart file;
    private final Map<Joint, Turn> joints = new EnumMap<>(Joint.class);
    private final Map<Limb, Reach> reaches = new LinkedHashMap<>();

    private PoseForm(JsonPart file, Optional<Pose> like) {
        this.file = file;
        like.ifPresent(l -> {
            joints.putAll(l.joints());
            l.reaches().forEach(r -> reaches.put(r.limb(), r));
        });
    }

    /** @param like what it is like where it says nothing else */
    static Pose read(JsonPart file, Optional<Pose> like) {
        return new PoseForm(file, like).pose(like);
    }

    private Pose pose(Optional<Pose> like) {
        file.find("joints").ifPresent(j -> j.keys().forEach(name -> joint(name, j.get(name))));
        file.find("free").ifPresent(f -> f.items(limb -> limb.oneOf(Limb.class)).forEach(reaches::remove));
        file.find("reach").ifPresent(r -> r.keys().forEach(name -> reach(name, r.get(name))));
        Pose.Placed placed = file.find("placed").map(PoseForm::placed)
                .or(() -> like.map(Pose::placed)).orElseThrow(() -> file.wrong(Words.say("form.missing", "placed")));
        return new Pose(joints, placed, List.copyOf(reaches.values()));
    }

    private void joint(String name, JsonPart angles) {
        Joint joint = JsonPart.find(Joint.class, left(name)).orElseThrow(() -> angles.wrong(Words.say("form.no.joint", left(name))));
        List<Double> degrees = angles.items(a -> a.decimal(-360, 360));
        if (degrees.size() != joint.angles()) {
            throw angles.wrong(Words.say("form.angles", joint.angles()));
        }
        for (int i = 0; i < degrees.size(); i++) {
            double[] range = joint.range(i);
            if (degrees.get(i) < range[0] || degrees.get(i) > range[1]) {
                throw angles.wrong(Words.say("form.angle", i + 1, Math.round(range[0]), Math.round(range[1])));
            }
        }
        Turn turn = joint.turn(degrees.stream().mapToDouble(d -> d).toArray());
        joints.put(joint, turn);
        if (name.startsWith(BOTH)) {
            joints.put(joint.opposite(), turn.mirrored());
        }
    }

    private void reach(String name, JsonPart part) {
        BodyPoint point = point(left(name), part);
        if (Limb.of(point).isEmpty()) {
            throw part.wrong(Words.say("form.no-limb"));
        }
        Reach reach = new Reach(point, target(part), facing(point, part), part.find("bend").map(MotionForm::place));
        reaches.put(reach.limb(), reach);
        if (name.startsWith(BOTH)) {
            Reach right = reach.mirrored();
            reaches.put(right.limb(), right);
        }
    }

    private static Target target(JsonPart part) {
        JsonPart to = part.get("to");
        return to.isText()
                ? new Target.Own(to.oneOf(BodyPoint.class), part.find("offset").map(MotionForm::place).orElse(Vec.ZERO))
                : new Target.Room(MotionForm.place(to));
    }

    /** A hand says where fingers and palm point, a foot where toes and sole do; a sole that touches stands flat unless it says otherwise. */
    private static Optional<Turn> facing(BodyPoint point, JsonPart part) {
        boolean right = point.name().startsWith("RIGHT_");
        if (part.find("fingers").isPresent()) {
            Vec up = direction(part.get("fingers")).times(-1);
            Vec side = direction(part.get("palm")).times(right ? 1 : -1).across(up);
            return Optional.of(Turn.toAxes(side, up, side.cross(up)));
        }
        if (part.find("toes").isEmpty() && point != BodyPoint.LEFT_SOLE && point != BodyPoint.RIGHT_SOLE) {
            return Optional.empty();
        }
        Vec ahead = part.find("toes").map(PoseForm::direction).orElse(Vec.Z);
        Vec up = part.find("sole").map(PoseForm::direction).orElse(Vec.Y.times(-1)).times(-1).across(ahead);
        return Optional.of(Turn.toAxes(up.cross(ahead), up, ahead));
    }

    private static Vec direction(JsonPart part) {
        Vec direction = MotionForm.place(part);
        if (direction.length() < 0.01) {
            throw part.wrong(Words.say("form.nowhere"));
        }
        return direction.unit();
    }

    private static Pose.Placed placed(JsonPart part) {
        JsonPart point = part.get("point");
        String name = point.text();
        return new Pose.Placed(point(left(name), point), name.startsWith(BOTH), MotionForm.place(part.get("at")));
    }

    private static String left(String name) {
        return name.startsWith(BOTH) ? "left-" + name.substring(BOTH.length()) : name;
    }

    private static BodyPoint point(String name, JsonPart where) {
        return JsonPart.find(BodyPoint.class, name).orElseThrow(() -> where.wrong(Words.say("form.no.point", name)));
    }
}
