// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import deskbreak.exercise.Routine;
import deskbreak.exercise.Routine.Subject;
import deskbreak.exercise.RoutineTexts;

import static org.assertj.core.api.Assertions.assertThat;

/** The shipped routines, held against the facts table and what stands beside it. */
class ShippedRoutinesTest {
    /** Article D's groups, in its order; each has four entries, and the fourth of the last is "core stability", three moves together. */
    private static final List<String> GROUPS = List.of("upper-back", "lower-back", "core", "flexibility", "posture", "hips", "at-work",
            "pregnancy", "sciatica", "scoliosis");

    private record Row(String source, String heading, String exercise) {}

    static Stream<Routine> shipped() {
        return RoutinesReader.shipped().stream();
    }

    @Test
    void theGroupsThatTheSourcesNameAreAllThereAndNoOthers() {
        assertThat(shipped().map(Routine::id)).containsExactlyInAnyOrderElementsOf(
                Stream.concat(GROUPS.stream(), Stream.of("seven-a", "seven-e")).toList());
    }

    @Test
    void articleDsGroupsAreItsRowsFourByFour() throws IOException {
        List<String> rows = of("D");
        assertThat(rows).hasSize(39);
        for (int i = 0; i < GROUPS.size(); i++) {
            List<String> expected = new ArrayList<>(rows.subList(4 * i, Math.min(4 * i + 4, rows.size())));
            if (GROUPS.get(i).equals("scoliosis")) {
                expected.addAll(List.of("plank", "pelvic-tilt", "bird-dog"));
            }
            assertThat(found(GROUPS.get(i)).exercises()).as(GROUPS.get(i)).isEqualTo(expected);
            assertThat(found(GROUPS.get(i)).source()).isEqualTo("D");
        }
    }

    @ParameterizedTest
    @CsvSource({"seven-a, A", "seven-e, E"})
    void theSevenAreAllThatTheirArticleHasMorningAndEvening(String id, String source) throws IOException {
        Routine seven = found(id);
        assertThat(seven.exercises()).isEqualTo(of(source));
        assertThat(seven.source()).isEqualTo(source);
        assertThat(seven.times()).hasSize(2);
        assertThat(seven.times().getFirst().getHour()).isBetween(5, 11);
        assertThat(seven.times().getLast().getHour()).isBetween(17, 22);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void namesOnlyMovesOfTheFactsTableAndHasAWordAndATime(Routine routine) throws IOException {
        assertThat(rows()).extracting(Row::exercise).containsAll(routine.exercises());
        assertThat(routine.exercises()).doesNotHaveDuplicates();
        assertThat(routine.times()).isNotEmpty().isSorted();
        RoutineTexts texts = RoutineTexts.in(Locale.ENGLISH);
        assertThat(texts.name(routine.id())).isNotEqualTo(routine.id());
        assertThat(texts.about(routine.id())).endsWith(".");
        assertThat((texts.name(routine.id()) + texts.about(routine.id())).toLowerCase(Locale.ROOT)).doesNotContain("reliev", "relief",
                "treat", "prevent", "therap", "correct", "cure", "heal");
    }

    @Test
    void thoseMadeForSomethingToBeCarefulWithSayForWhat() {
        Map<String, Subject> subjects = Map.of("sciatica", Subject.SCIATICA, "scoliosis", Subject.SCOLIOSIS, "pregnancy",
                Subject.PREGNANCY);
        assertThat(shipped()).allSatisfy(r -> assertThat(r.subject()).isEqualTo(Optional.ofNullable(subjects.get(r.id()))));
    }

    private static Routine found(String id) {
        return RoutinesReader.find(id).orElseThrow();
    }

    private static List<String> of(String source) throws IOException {
        return rows().stream().filter(r -> r.source().equals(source)).map(Row::exercise).toList();
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/facts/exercises.csv")).stream().skip(1).map(line -> line.split(",", -1))
                .map(cells -> new Row(cells[0], cells[1], cells[2])).toList();
    }
}
