// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import deskbreak.exercise.motion.BodyPoint;
import deskbreak.exercise.motion.Camera;
import deskbreak.exercise.motion.Key;
import deskbreak.exercise.motion.Motion;
import deskbreak.exercise.motion.Pose;
import deskbreak.exercise.motion.Prop;
import deskbreak.exercise.motion.Vec;

/** Reads the {@code motion} of an exercise file. */
final class MotionForm {
    private static final double LONGEST = 30;
    /** Of poses, of keys on a way and of things: far more than a move needs, and few enough for any machine. */
    private static final int MOST = 100;

    private final JsonPart motion;
    private final Map<String, Pose> poses = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();

    private MotionForm(JsonPart motion) {
        this.motion = motion;
    }

    /** @throws InvalidExerciseFile when anything in it cannot be used */
    static Motion read(JsonPart motion) {
        return new MotionForm(motion).motion();
    }

    private Motion motion() {
        JsonPart named = motion.get("poses");
        if (named.keys().size() > MOST) {
            throw named.wrong(Words.say("form.most", MOST));
        }
        named.keys().forEach(name -> pose(named, name));
        List<Key> out = keys(motion.get("out"));
        List<Key> back = keys(motion.get("back"));
        List<Prop> props = motion.find("props").map(p -> few(p).items(MotionForm::prop)).orElse(List.of());
        try {
            return new Motion(camera(motion.get("camera")), props, poses, motion.get("rest").text(), out, back);
        } catch (IllegalArgumentException e) {
            throw motion.wrong(String.valueOf(e.getMessage()));
        }
    }

    /** A pose may be like another one, which is then read first. */
    private Pose pose(JsonPart named, String name) {
        if (poses.containsKey(name)) {
            return poses.get(name);
        }
        JsonPart file = named.get(name);
        if (!underWay.add(name)) {
            throw file.wrong(Words.say("form.like-itself"));
        }
        Optional<JsonPart> like = file.find("like");
        if (like.isPresent() && named.find(like.get().text()).isEmpty()) {
            throw like.get().wrong(Words.say("form.no.pose", like.get().text()));
        }
        Pose pose = PoseForm.read(file, like.map(l -> pose(named, l.text())));
        poses.put(name, pose);
        return pose;
    }

    private static Camera camera(JsonPart camera) {
        return new Camera(camera.get("turn").decimal(-180, 180), camera.get("up").decimal(-10, 80),
                camera.find("zoom").map(z -> z.decimal(1, 4)).orElse(1.0), camera.find("look").map(l -> l.oneOf(BodyPoint.class)));
    }

    private static Prop prop(JsonPart prop) {
        return new Prop(prop.get("kind").oneOf(Prop.Kind.class), prop.find("at").map(MotionForm::place).orElse(Vec.ZERO),
                prop.find("turn").map(t -> t.decimal(-180, 180)).orElse(0.0), prop.find("size").map(s -> s.decimal(0.3, 3)).orElse(1.0),
                prop.find("held").map(h -> h.oneOf(BodyPoint.class)));
    }

    private static List<Key> keys(JsonPart keys) {
        return new ArrayList<>(few(keys).items(k -> new Key(k.get("pose").text(), k.get("over").decimal(0.1, LONGEST),
                k.find("stay").map(s -> s.decimal(0, LONGEST)).orElse(0.0),
                k.find("ease").map(e -> e.oneOf(Key.Ease.class)).orElse(Key.Ease.SMOOTH))));
    }

    private static JsonPart few(JsonPart list) {
        if (list.node().size() > MOST) {
            throw list.wrong(Words.say("form.most", MOST));
        }
        return list;
    }

    /** A place or a direction: three numbers, metres to the left, up and ahead. */
    static Vec place(JsonPart three) {
        List<Double> numbers = three.items(n -> n.decimal(-5, 5));
        if (numbers.size() != 3) {
            throw three.wrong(Words.say("form.three"));
        }
        return new Vec(numbers.get(0), numbers.get(1), numbers.get(2));
    }
}
