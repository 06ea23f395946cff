// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import deskbreak.exercise.Catalogue;
import deskbreak.exercise.Dose;
import deskbreak.exercise.Dose.Figure;
import deskbreak.exercise.Exercise;

import static org.assertj.core.api.Assertions.assertThat;

/** The page about the exercises says what the catalogue says. */
class ExercisePageTest {
    private static final Catalogue SHIPPED = CatalogueReader.shipped();

    private static List<String> page() throws IOException {
        return Files.readAllLines(Path.of("docs/exercises.md"));
    }

    @Test
    void listsEveryBuildUpAsItIs() throws IOException {
        assertThat(page().stream()
                .filter(line -> line.contains(" × ") || line.matches("\\| `[a-z-]+` \\| (both|each|alternating|affected) \\| .*")))
                .containsExactlyInAnyOrderElementsOf(SHIPPED.exercises().stream().map(ExercisePageTest::line).toList());
    }

    private static String line(Exercise exercise) {
        return "| `" + exercise.id() + "` | " + exercise.sides().name().toLowerCase(Locale.ROOT) + " | "
                + exercise.doses().stream().map(ExercisePageTest::level).collect(Collectors.joining(" → ")) + " |";
    }

    private static String level(Dose dose) {
        String hold = dose.hold().isZero() ? "" : dose.hold().toSeconds() + star(dose, Figure.HOLD) + " s × ";
        return dose.source().map(s -> s + " ").orElse("") + hold + dose.repetitions() + star(dose, Figure.REPETITIONS);
    }

    private static String star(Dose dose, Figure figure) {
        return dose.ownFigures().contains(figure) ? "*" : "";
    }

    @Test
    void explainsEveryCaution() throws IOException {
        String page = String.join("\n", page());
        assertThat(SHIPPED.exercises().stream().flatMap(e -> e.cautions().stream()).distinct())
                .allSatisfy(word -> assertThat(page).contains("`" + word + "`"));
    }
}
