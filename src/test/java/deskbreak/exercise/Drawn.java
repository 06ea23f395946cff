// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import deskbreak.exercise.motion.Body;
import deskbreak.exercise.motion.BodyPoint;
import deskbreak.exercise.motion.Camera;
import deskbreak.exercise.motion.Joint;
import deskbreak.exercise.motion.Key;
import deskbreak.exercise.motion.Motion;
import deskbreak.exercise.motion.Pose;
import deskbreak.exercise.motion.Vec;

import static java.util.stream.Collectors.toMap;

/** Moves with a motion, made up for tests. */
final class Drawn {
    private static final Camera CAMERA = new Camera(0, 0, 1, Optional.empty());

    private Drawn() {
    }

    /** The left arm rises and sinks; in a lopsided one its elbow is bent at rest. */
    static Motion motion(double out, double back, boolean lopsided) {
        Pose rest = pose(Map.of(Joint.LEFT_ELBOW, new double[]{lopsided ? 60 : 0, 0}));
        Pose up = pose(Map.of(Joint.LEFT_SHOULDER, new double[]{0, 90, 0}, Joint.CHEST, new double[]{0, 0, 15}));
        return new Motion(CAMERA, List.of(), Map.of("rest", rest, "up", up), "rest", List.of(new Key("up", out, 0, Key.Ease.SMOOTH)),
                List.of(new Key("rest", back, 0, Key.Ease.SMOOTH)));
    }

    private static Pose pose(Map<Joint, double[]> angles) {
        return new Pose(angles.entrySet().stream().collect(toMap(Map.Entry::getKey, e -> e.getKey().turn(e.getValue()))),
                new Pose.Placed(BodyPoint.HIPS, false, new Vec(0, 0.91, 0)), List.of());
    }

    static Exercise move(String id, Sides sides, int hold, int repetitions, Motion motion) {
        return new Exercise(id, Place.DESK, Position.SEATED, Set.of(), sides,
                List.of(new Dose(Duration.ofSeconds(hold), repetitions, Set.of())), Set.of("back"), Set.of(), List.of(),
                Optional.of(motion));
    }

    /** Up to three of any kind, called e0, e1 and e2. */
    static Arbitrary<List<Exercise>> moves() {
        Arbitrary<Motion> motion = Combinators.combine(Arbitraries.doubles().between(0.5, 4), Arbitraries.doubles().between(0.5, 4),
                Arbitraries.of(true, false)).as(Drawn::motion);
        Arbitrary<Exercise> move = Combinators.combine(Arbitraries.of(Sides.class), Arbitraries.of(0, 1, 3, 10, 30),
                Arbitraries.integers().between(1, 10), motion)
                .as((sides, hold, repetitions, moving) -> move("e", sides, hold, repetitions, moving));
        return move.list().ofMinSize(1).ofMaxSize(3).map(Drawn::numbered);
    }

    private static List<Exercise> numbered(List<Exercise> list) {
        return java.util.stream.IntStream.range(0, list.size()).mapToObj(i -> {
            Exercise e = list.get(i);
            return move("e" + i, e.sides(), (int) e.dose().hold().toSeconds(), e.dose().repetitions(), e.motion().orElseThrow());
        }).toList();
    }

    /** How far the joint that differs most has come, in metres. */
    static double apart(Body one, Body other) {
        return java.util.Arrays.stream(Joint.values()).mapToDouble(joint -> one.place(joint).distance(other.place(joint))).max().orElse(0);
    }
}
