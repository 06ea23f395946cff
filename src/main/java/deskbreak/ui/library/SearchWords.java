// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import deskbreak.exercise.Exercise;
import deskbreak.exercise.ExerciseText;
import deskbreak.exercise.Source;

/** Text in the form in which searches compare it: small letters and digits, without accents, a blank between words. */
final class SearchWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchWords() {
    }

    static String plain(String text) {
        String letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Whether every word of {@code search} stands in {@code searched}, whole or in part; both in this form. */
    static boolean found(String search, String searched) {
        return Stream.of(search.split(" ", -1)).allMatch(searched::contains);
    }

    /** All that is said of a move, by which it can be found. */
    static String about(Exercise move, ExerciseText text) {
        Stream<String> words = Stream.of(text.name(), text.leadIn(), move.id(), Facet.word(move.place()), Facet.word(move.position()));
        Stream<String> facts = Stream.of(text.steps(), move.areas(), move.equipment()).flatMap(said -> said.stream());
        return plain(Stream.of(words, facts, move.sources().stream().map(Source::heading)).flatMap(said -> said)
                .collect(Collectors.joining(" ")));
    }
}
