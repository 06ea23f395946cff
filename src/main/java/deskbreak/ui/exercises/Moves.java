// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.exercises;

import java.util.function.Function;

import deskbreak.exercise.Catalogue;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.ExerciseText;
import deskbreak.exercise.Position;
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

    /** The pose that the move begins in. */
    public Pose pose(String id) {
        return Pose.of(catalogue.find(id).map(Exercise::position).orElse(Position.STANDING));
    }
}
