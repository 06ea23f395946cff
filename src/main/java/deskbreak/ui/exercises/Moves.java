// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.exercises;

import java.util.function.Supplier;

import deskbreak.exercise.Catalogue;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.ExerciseText;
import deskbreak.exercise.Library;
import deskbreak.exercise.Position;
import deskbreak.ui.figure.Pose;

/**
 * The moves as windows show them. They are those of the last look, so that a figure that moves and a list that is painted ask no disk.
 */
public final class Moves {
    private final Supplier<Library> present;
    private Library library;

    /** @param present looks at what there is now */
    public Moves(Supplier<Library> present) {
        this.present = present;
        library = present.get();
    }

    /** Takes in what the person has added, changed or taken away since the last look. */
    public void look() {
        library = present.get();
    }

    /** What there was at the last look; the same object until something has changed. */
    public Library library() {
        return library;
    }

    public Catalogue catalogue() {
        return library.catalogue();
    }

    public ExerciseText text(String id) {
        return library.text(id);
    }

    /** The pose that the move begins in. */
    public Pose pose(String id) {
        return Pose.of(library.find(id).map(Exercise::position).orElse(Position.STANDING));
    }
}
