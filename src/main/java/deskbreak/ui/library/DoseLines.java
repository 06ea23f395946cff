// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import deskbreak.exercise.Dose;
import deskbreak.exercise.Exercise;
import deskbreak.ui.theme.Texts;

/** How much of a move, and how it grows. */
final class DoseLines {
    private final Texts texts;
    private final MoveWords words;

    DoseLines(Texts texts, MoveWords words) {
        this.texts = texts;
        this.words = words;
    }

    /** @param level the step of the build-up that the person has come to, from 0 */
    List<String> of(Exercise exercise, int level, boolean eased) {
        List<String> lines = new ArrayList<>();
        boolean grows = exercise.doses().size() > 1;
        for (int step = 0; step < exercise.doses().size(); step++) {
            Dose dose = exercise.doses().get(step);
            String said = sentences(words.dose(dose, exercise.sides()), words.origin(dose, exercise),
                    grows && step == level ? texts.get(level == 0 ? "exercises.dose.start" : "exercises.dose.here") : "");
            lines.add(grows ? texts.get("exercises.dose.step", step + 1, said) : said);
        }
        if (grows) {
            lines.add(texts.get("exercises.dose.grows"));
        }
        if (eased) {
            lines.add(texts.get("exercises.dose.eased"));
        }
        return lines;
    }

    private static String sentences(String... said) {
        return Stream.of(said).filter(Predicate.not(String::isEmpty)).collect(Collectors.joining(" "));
    }
}
