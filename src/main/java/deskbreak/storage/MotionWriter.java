// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import deskbreak.exercise.motion.BodyPoint;
import deskbreak.exercise.motion.Joint;
import deskbreak.exercise.motion.Motion;
import deskbreak.exercise.motion.Pose;
import deskbreak.exercise.motion.Prop;
import deskbreak.exercise.motion.Reach;
import deskbreak.exercise.motion.Target;
import deskbreak.exercise.motion.Turn;
import deskbreak.exercise.motion.Vec;

/** Writes the {@code motion} of an exercise file so that {@link MotionForm} reads the same: each pose in full, angles to a tenth of a degree. */
final class MotionWriter {
    /** Places to a tenth of a millimetre. */
    private static final double PLACE = 10_000;
    /** Directions are turned into rotations, where a rounding shows more. */
    private static final double DIRECTION = 1_000_000;
    private static final double ANGLE = 10;

    private MotionWriter() {
    }

    static ObjectNode write(Motion motion) {
        ObjectNode form = object();
        form.set("camera", PlainValues.tree(motion.camera()));
        ArrayNode props = form.putArray("props");
        motion.props().forEach(prop -> props.add(prop(prop)));
        ObjectNode poses = form.putObject("poses");
        new TreeMap<>(motion.poses()).forEach((name, pose) -> poses.set(name, pose(pose)));
        form.put("rest", motion.rest());
        form.set("out", PlainValues.tree(motion.out()));
        form.set("back", PlainValues.tree(motion.back()));
        return form;
    }

    private static ObjectNode prop(Prop prop) {
        ObjectNode form = object();
        form.put("kind", PlainValues.word(prop.kind()));
        form.set("at", three(prop.at(), PLACE));
        form.put("turn", prop.turn());
        form.put("size", prop.size());
        prop.held().ifPresent(hand -> form.put("held", hand.word()));
        return form;
    }

    private static ObjectNode pose(Pose pose) {
        ObjectNode form = object();
        ObjectNode placed = form.putObject("placed");
        placed.put("point", pose.placed().both() ? both(pose.placed().point()) : pose.placed().point().word());
        placed.set("at", three(pose.placed().at(), PLACE));
        ObjectNode joints = form.putObject("joints");
        for (Map.Entry<Joint, Turn> joint : new TreeMap<>(pose.joints()).entrySet()) {
            ArrayNode angles = joints.putArray(joint.getKey().word());
            for (double angle : joint.getKey().angles(joint.getValue())) {
                angles.add(rounded(angle, ANGLE));
            }
        }
        ObjectNode reaches = form.putObject("reach");
        pose.reaches().forEach(reach -> reaches.set(reach.point().word(), reach(reach)));
        return form;
    }

    /** The middle between left and right is named by the left one. */
    private static String both(BodyPoint point) {
        return "both-" + point.word().replaceFirst("^(left|right)-", "");
    }

    private static ObjectNode reach(Reach reach) {
        ObjectNode form = object();
        switch (reach.to()) {
            case Target.Room room -> form.set("to", three(room.at(), PLACE));
            case Target.Own own -> {
                form.put("to", own.point().word());
                form.set("offset", three(own.offset(), PLACE));
            }
        }
        reach.facing().ifPresent(facing -> face(form, reach, facing));
        reach.bend().ifPresent(bend -> form.set("bend", three(bend, DIRECTION)));
        return form;
    }

    private static void face(ObjectNode form, Reach reach, Turn facing) {
        switch (reach.limb()) {
            case LEFT_ARM, RIGHT_ARM -> {
                boolean right = reach.point().name().startsWith("RIGHT_");
                form.set("fingers", three(facing.of(Vec.Y).times(-1), DIRECTION));
                form.set("palm", three(facing.of(Vec.X).times(right ? 1 : -1), DIRECTION));
            }
            case LEFT_LEG, RIGHT_LEG -> {
                form.set("toes", three(facing.of(Vec.Z), DIRECTION));
                form.set("sole", three(facing.of(Vec.Y).times(-1), DIRECTION));
            }
        }
    }

    private static ArrayNode three(Vec place, double fineness) {
        return Json.mapper().createArrayNode().add(rounded(place.x(), fineness)).add(rounded(place.y(), fineness))
                .add(rounded(place.z(), fineness));
    }

    /** No "-0.0". */
    private static double rounded(double number, double fineness) {
        return Math.rint(number * fineness) / fineness + 0.0;
    }

    private static ObjectNode object() {
        return Json.mapper().createObjectNode();
    }
}
