// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.util.Comparator;
import java.util.List;

import deskbreak.exercise.Exercise;
import deskbreak.exercise.ExerciseText;
import deskbreak.exercise.Library;
import deskbreak.settings.MoveChoices;

/**
 * A move as the library knows it.
 *
 * @param own whether it is the person's own
 * @param searched all that can be found by a search, in the form of {@link SearchWords}
 */
record Item(Exercise exercise, ExerciseText text, boolean own, Wish wish, String searched) {
    String id() {
        return exercise.id();
    }

    /** All moves there are: those for the desk first, then those that need more room; within a place in the library's order. */
    static List<Item> all(Library library, MoveChoices choices) {
        return library.catalogue().exercises().stream().sorted(Comparator.comparing(Exercise::place))
                .map(move -> of(move, library, choices)).toList();
    }

    private static Item of(Exercise move, Library library, MoveChoices choices) {
        ExerciseText text = library.text(move.id());
        return new Item(move, text, library.own(move.id()), Wish.of(choices, move.id()), SearchWords.about(move, text));
    }
}
