// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.exercises;

import java.util.Optional;
import java.util.function.Function;

import deskbreak.exercise.Catalogue;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.ExerciseText;
import deskbreak.exercise.Position;
import deskbreak.exercise.Preview;
import deskbreak.exercise.motion.Course;
import deskbreak.ui.figure.Pose;

/**
 * The moves as windows show them.
 *
 * @param texts the words of a move, by its id
 */
public record Moves(Catalogue catalogue, Function<String, ExerciseText> texts) {
    public ExerciseText text(String id) {
        return texts.apply(id);
    }

    /** How the move goes, over and over; empty where nobody has drawn it. */
    public Optional<Loop> loop(String id) {
        return catalogue.find(id).flatMap(move -> move.motion().map(Course::of).map(course -> new Loop(course, Preview.of(move, course))));
    }

    /** A move at the pace of a preview. */
    public record Loop(Course course, Preview preview) {}

    /** The pose that the move begins in. */
    public Pose pose(String id) {
        return Pose.of(catalogue.find(id).map(Exercise::position).orElse(Position.STANDING));
    }
}
