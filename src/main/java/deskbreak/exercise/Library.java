// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All moves there are at one moment with their words, those that come with Deskbreak first, and the files of the person's own that
 * could not be used. It never changes: whoever wants to know of files saved since asks for the present one.
 *
 * @param texts the words of each move of the catalogue, by its id
 * @param own the ids of the person's own moves
 * @param rejected what could not be used, in the order of the file names
 */
public record Library(Catalogue catalogue, Map<String, ExerciseText> texts, Set<String> own, List<Rejected> rejected) {
    public Library {
        texts = Map.copyOf(texts);
        own = Set.copyOf(own);
        rejected = List.copyOf(rejected);
    }

    /**
     * A file that could not be used.
     *
     * @param file its name
     * @param place the key ("dose.hold", "text.steps[1]") or "line 3, column 7" where it is no JSON; empty for the whole file
     * @param reason what is wrong there and what is expected
     */
    public record Rejected(String file, String place, String reason) {
        /** {@code dose.hold: must be whole seconds such as PT15S, not "a while"}. */
        public String why() {
            return place.isEmpty() ? reason : place + ": " + reason;
        }

        /** {@code my-stretch.json: dose.hold: must be whole seconds such as PT15S, not "a while"}. */
        @Override
        public String toString() {
            return file + ": " + why();
        }
    }

    /**
     * The moves that come with Deskbreak and the person's own.
     *
     * @throws IllegalArgumentException when two have one id
     */
    public static Library of(Catalogue shipped, ExerciseTexts words, List<OwnExercise> own, List<Rejected> rejected) {
        List<Exercise> all = Stream.concat(shipped.exercises().stream(), own.stream().map(OwnExercise::exercise)).toList();
        Map<String, ExerciseText> texts = new HashMap<>();
        shipped.exercises().forEach(exercise -> texts.put(exercise.id(), words.of(exercise.id())));
        own.forEach(mine -> texts.put(mine.exercise().id(), mine.text()));
        return new Library(new Catalogue(all), texts, own.stream().map(mine -> mine.exercise().id()).collect(Collectors.toSet()), rejected);
    }

    public Optional<Exercise> find(String id) {
        return catalogue.find(id);
    }

    /** The file of that id, where it is one that could not be used. */
    public Optional<Rejected> rejected(String id) {
        return rejected.stream().filter(file -> file.file().equals(id + ".json")).findFirst();
    }

    /** The words of that move; of one that is gone, its id for a name and nothing else. */
    public ExerciseText text(String id) {
        return texts.getOrDefault(id, new ExerciseText(id, "", List.of(), "", ""));
    }

    /** Whether that move is the person's own. */
    public boolean own(String id) {
        return own.contains(id);
    }
}
