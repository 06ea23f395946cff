// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import deskbreak.exercise.Exercise;
import deskbreak.exercise.Place;
import deskbreak.exercise.Profile;
import deskbreak.exercise.Script;
import deskbreak.exercise.Script.Kind;
import deskbreak.exercise.ScriptWriter;
import deskbreak.exercise.Sides;
import deskbreak.exercise.Wishes;

import static org.assertj.core.api.Assertions.assertThat;

/** The shipped exercises, held against the facts table and against the rules for doses. */
class ShippedExercisesTest {
    private static final Catalogue SHIPPED = CatalogueReader.shipped();
    private static final Map<String, List<Fact>> FACTS = Fact.byExercise();

    static Stream<Exercise> shipped() {
        return SHIPPED.exercises().stream();
    }

    @Test
    void theFiftyEightExercisesOfTheFactsTableAreAllThere() {
        assertThat(Fact.table()).hasSize(76);
        assertThat(SHIPPED.exercises()).hasSize(58).extracting(Exercise::id).containsExactlyElementsOf(FACTS.keySet());
        assertThat(SHIPPED.exercises().stream().mapToInt(e -> e.sources().size()).sum()).isEqualTo(76);
    }

    static Stream<Fact> rows() {
        return Fact.table().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowOfTheFactsTableIsInTheCatalogue(Fact row) {
        Exercise exercise = SHIPPED.find(row.exercise()).orElseThrow();
        assertThat(word(exercise.place())).isEqualTo(row.cell("place"));
        assertThat(word(exercise.position())).isEqualTo(row.cell("position"));
        assertThat(exercise.equipment()).containsAll(row.words("equipment"));
        assertThat(exercise.areas()).containsAll(row.words("aims"));
        assertThat(exercise.sources()).contains(row.source());
        assertThat(exercise.doses().stream().filter(dose -> dose.source().filter(row.article()::equals).isPresent()))
                .allSatisfy(dose -> assertThat(exercise.sides(dose)).isEqualTo(sides(row.cell("each_side"))));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nothingIsInTheCatalogueThatTheFactsTableDoesNotSay(Exercise exercise) {
        List<Fact> rows = Objects.requireNonNull(FACTS.get(exercise.id()));
        assertThat(exercise.equipment()).isEqualTo(words(rows, "equipment"));
        assertThat(exercise.areas()).isEqualTo(words(rows, "aims"));
        assertThat(exercise.sources()).isEqualTo(rows.stream().map(Fact::source).toList());
        assertThat(exercise.sides()).isEqualTo(exercise.sides(exercise.dose()))
                .isIn(rows.stream().map(r -> sides(r.cell("each_side"))).toList());
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
        Script script = ScriptWriter.write(List.of(exercise), Exercise::dose, Duration.ofMinutes(1));
        assertThat(script.length()).isEqualTo(Duration.ofMinutes(1));
        assertThat(script.steps().stream().filter(s -> s.kind() == Kind.HOLD || s.kind() == Kind.MOVE))
                .allSatisfy(step -> assertThat(step.length()).isGreaterThanOrEqualTo(Duration.ofSeconds(3)));
    }

    @Test
    void anyTwoForTheDeskFitTheDefaultBreakNearlyAtTheirFullDose() {
        List<Exercise> desk = shipped().filter(e -> e.place() == Place.DESK).toList();
        for (Exercise first : desk) {
            for (Exercise second : desk.stream().filter(e -> e != first).toList()) {
                Script script = ScriptWriter.write(List.of(first, second), Exercise::dose, Duration.ofMinutes(3));
                long repetitions = script.steps().stream().filter(s -> s.kind() == Kind.HOLD || s.kind() == Kind.MOVE).count();
                assertThat(repetitions).as("%s, %s", first.id(), second.id())
                        .isGreaterThanOrEqualTo((repetitions(first) + repetitions(second)) * 17 / 20);
            }
        }
    }

    private static int repetitions(Exercise exercise) {
        return exercise.dose().repetitions() * (exercise.sides() == Sides.EACH ? 2 : 1);
    }

    private static Sides sides(String eachSide) {
        return switch (eachSide) {
            case "yes" -> Sides.EACH;
            case "no" -> Sides.BOTH;
            case "alternating" -> Sides.ALTERNATING;
            default -> Sides.AFFECTED;
        };
    }

    private static Set<String> words(List<Fact> rows, String column) {
        return rows.stream().flatMap(row -> row.words(column).stream()).collect(Collectors.toSet());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
