// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import deskbreak.exercise.Catalogue;
import deskbreak.exercise.Chooser;
import deskbreak.exercise.Chooser.Memory;
import deskbreak.exercise.Chooser.Pick;
import deskbreak.exercise.Dose;
import deskbreak.exercise.Dose.Figure;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.Profile;
import deskbreak.exercise.Script;
import deskbreak.exercise.Script.Kind;
import deskbreak.exercise.ScriptWriter;
import deskbreak.exercise.Sides;
import deskbreak.exercise.Source;
import deskbreak.exercise.Suitability;
import deskbreak.exercise.Wishes;

import static org.assertj.core.api.Assertions.assertThat;

/** The shipped exercises, held against the facts table and against the rules for doses. */
class ShippedExercisesTest {
    private static final Catalogue SHIPPED = CatalogueReader.shipped();

    static Stream<Exercise> shipped() {
        return SHIPPED.exercises().stream();
    }

    @Test
    void theTwelveDeskExercisesOfTheFactsTableAreAllThere() throws IOException {
        assertThat(SHIPPED.exercises()).hasSize(12).extracting(Exercise::id).containsExactlyElementsOf(deskFacts().keySet());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void sayWhatTheFactsTableSays(Exercise exercise) throws IOException {
        List<Map<String, String>> rows = Objects.requireNonNull(deskFacts().get(exercise.id()));
        assertThat(rows).allSatisfy(row -> {
            assertThat(word(exercise.place())).isEqualTo(row.get("place"));
            assertThat(word(exercise.position())).isEqualTo(row.get("position"));
        });
        assertThat(exercise.equipment()).isEqualTo(words(rows, "equipment"));
        assertThat(exercise.areas()).isEqualTo(words(rows, "aims"));
        assertThat(exercise.sources()).isEqualTo(rows.stream().map(ShippedExercisesTest::source).toList());
        assertThat(rows).allSatisfy(row -> assertThat(exercise.sides()).isEqualTo(sides(row.get("each_side"))));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void startAtTheGentlestSourcesOwnDoseOrMarkItAsOwn(Exercise exercise) {
        Dose dose = exercise.dose();
        List<Source> stating = exercise.sources().stream().filter(s -> s.holdFrom().isPresent() || s.repetitionsFrom().isPresent())
                .toList();
        if (stating.isEmpty()) {
            assertThat(dose.ownFigures()).containsExactlyInAnyOrder(Figure.values());
            return;
        }
        assertThat(stating).as("one source states all that is not the project's own").anySatisfy(source -> {
            assertThat(dose.ownFigures().contains(Figure.REPETITIONS)).isEqualTo(source.repetitionsFrom().isEmpty());
            assertThat(source.repetitionsFrom()).hasValue(dose.repetitions());
            assertThat(dose.ownFigures().contains(Figure.HOLD)).isEqualTo(source.holdFrom().isEmpty() && !dose.hold().isZero());
            assertThat(source.holdFrom().orElse(dose.hold())).isEqualTo(dose.hold());
        });
        assertThat(stating).as("no source is gentler").noneMatch(source -> gentler(source, dose));
    }

    @Test
    void onlyTheNerveGlideWaitsToBeAskedForByName() {
        assertThat(shipped().filter(e -> e.cautions().contains(Suitability.BY_NAME)).map(Exercise::id))
                .containsExactly("sciatic-nerve-glide");
    }

    @Test
    void eachOfTheOthersIsOfferedInTurn() {
        Chooser chooser = new Chooser(SHIPPED);
        Map<String, Integer> offered = new HashMap<>();
        Memory memory = Memory.seeded(1);
        for (int i = 0; i < 550; i++) {
            Pick pick = chooser.pick(memory, 2, Instant.EPOCH, Profile.DEFAULT, Wishes.NONE);
            pick.ids().forEach(id -> offered.merge(id, 1, Integer::sum));
            memory = pick.memory();
        }
        assertThat(offered).hasSize(11).allSatisfy((id, times) -> assertThat(times).as(id).isGreaterThan(25));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void fitTheOneMinuteVersion(Exercise exercise) {
        Script script = ScriptWriter.write(List.of(exercise), Set.of(), Duration.ofMinutes(1));
        assertThat(script.length()).isEqualTo(Duration.ofMinutes(1));
        assertThat(script.steps().stream().filter(s -> s.kind() == Kind.HOLD || s.kind() == Kind.MOVE))
                .allSatisfy(step -> assertThat(step.length()).isGreaterThanOrEqualTo(Duration.ofSeconds(3)));
    }

    @Test
    void anyTwoOfThemFitTheDefaultBreakAtTheirFullDose() {
        for (Exercise first : SHIPPED.exercises()) {
            for (Exercise second : SHIPPED.exercises()) {
                Script script = ScriptWriter.write(List.of(first, second), Set.of(), Duration.ofMinutes(3));
                long repetitions = script.steps().stream().filter(s -> s.kind() == Kind.HOLD || s.kind() == Kind.MOVE).count();
                assertThat(repetitions).as("%s, %s", first.id(), second.id()).isEqualTo(repetitions(first) + repetitions(second));
            }
        }
    }

    private static int repetitions(Exercise exercise) {
        return exercise.dose().repetitions() * (exercise.sides() == Sides.EACH ? 2 : 1);
    }

    /** By hold time in all where both state a hold, otherwise by repetitions. */
    private static boolean gentler(Source source, Dose dose) {
        if (source.repetitionsFrom().isEmpty()) {
            return false;
        }
        int repetitions = source.repetitionsFrom().getAsInt();
        if (source.holdFrom().isPresent() && !dose.hold().isZero()) {
            return source.holdFrom().get().multipliedBy(repetitions).compareTo(dose.hold().multipliedBy(dose.repetitions())) < 0;
        }
        return repetitions < dose.repetitions();
    }

    private static Map<String, List<Map<String, String>>> deskFacts() throws IOException {
        try (InputStream csv = Objects.requireNonNull(ShippedExercisesTest.class.getResourceAsStream("/facts/exercises.csv"))) {
            List<String> lines = new String(csv.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            String[] columns = lines.getFirst().split(",", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                assertThat(cells).hasSameSizeAs(columns);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < columns.length; i++) {
                    row.put(columns[i], cells[i]);
                }
                rows.add(row);
            }
            return rows.stream().filter(row -> "desk".equals(row.get("place")))
                    .collect(Collectors.groupingBy(row -> cell(row, "exercise"), LinkedHashMap::new, Collectors.toList()));
        }
    }

    private static Source source(Map<String, String> row) {
        return new Source(cell(row, "source"), cell(row, "heading"), seconds(row, "hold_min_s"), seconds(row, "hold_max_s"),
                number(row, "reps_min"), number(row, "reps_max"), cell(row, "each_side"));
    }

    private static Sides sides(String eachSide) {
        return switch (eachSide) {
            case "yes" -> Sides.EACH;
            case "no" -> Sides.BOTH;
            case "alternating" -> Sides.ALTERNATING;
            default -> Sides.AFFECTED;
        };
    }

    private static Set<String> words(List<Map<String, String>> rows, String column) {
        return rows.stream().flatMap(row -> Arrays.stream(cell(row, column).split(";"))).filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Optional<Duration> seconds(Map<String, String> row, String column) {
        return Optional.of(cell(row, column)).filter(cell -> !cell.isEmpty()).map(cell -> Duration.ofSeconds(Long.parseLong(cell)));
    }

    private static OptionalInt number(Map<String, String> row, String column) {
        return cell(row, column).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell(row, column)));
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
