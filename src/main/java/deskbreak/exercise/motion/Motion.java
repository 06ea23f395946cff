// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a move looks: one repetition on the left side, from rest to where it is held and back.
 *
 * @param poses the key poses, by name
 * @param rest the name of the pose that a repetition begins and ends in
 * @param out the way from rest to the pose that is held, or farthest; never empty
 * @param back the way back; its last pose is {@code rest}
 */
public record Motion(Camera camera, List<Prop> props, Map<String, Pose> poses, String rest, List<Key> out, List<Key> back) {
    /** Two places that are no further apart, in metres, look like one. */
    private static final double SAME = 0.01;

    /** @throws IllegalArgumentException with a sentence for the person when a pose is missing or the way does not come back */
    public Motion {
        props = List.copyOf(props);
        poses = Map.copyOf(poses);
        out = List.copyOf(out);
        back = List.copyOf(back);
        if (out.isEmpty() || back.isEmpty()) {
            throw new IllegalArgumentException("the way out and the way back need at least one pose each");
        }
        if (!back.getLast().pose().equals(rest)) {
            throw new IllegalArgumentException("the way back must end in the pose \"" + rest + "\" that the move rests in");
        }
        for (String name : Stream.concat(Stream.of(rest), Stream.concat(out.stream(), back.stream()).map(Key::pose)).toList()) {
            if (!poses.containsKey(name)) {
                throw missing(name);
            }
        }
    }

    /** How long the way out takes at the pace of the file, in seconds. */
    public double outSeconds() {
        return seconds(out);
    }

    /** How long the way back takes at the pace of the file, in seconds. */
    public double backSeconds() {
        return seconds(back);
    }

    private static double seconds(List<Key> way) {
        return way.stream().mapToDouble(key -> key.over() + key.stay()).sum();
    }

    /** Whether rest looks otherwise on the right side than on the left, so that the body has to move to change sides. */
    public boolean lopsided() {
        Stance stance = Solved.of(pose(rest)).stance();
        Body left = Body.of(stance);
        Body right = Body.of(stance.mirrored());
        return IntStream.range(0, Joint.count()).mapToObj(Joint::at).anyMatch(j -> left.place(j).distance(right.place(j)) > SAME);
    }

    /** The key pose of that name, which exists. */
    public Pose pose(String name) {
        return Optional.ofNullable(poses.get(name)).orElseThrow(() -> missing(name));
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("there is no pose called \"" + name + "\"");
    }
}
