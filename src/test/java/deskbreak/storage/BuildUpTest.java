// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import deskbreak.exercise.Dose;
import deskbreak.exercise.Dose.Figure;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.Source;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the dose of each shipped exercise grows, held against the facts table: every article's least and greatest figures are a level of
 * their own, in the order of total hold time, or of repetitions where nothing is held.
 */
class BuildUpTest {
    private static final Map<String, List<Fact>> FACTS = Fact.byExercise();

    static Stream<Exercise> shipped() {
        return CatalogueReader.shipped().exercises().stream();
    }

    private static List<Fact> facts(Exercise exercise) {
        return Objects.requireNonNull(FACTS.get(exercise.id()));
    }

    private static boolean held(Exercise exercise) {
        return facts(exercise).stream().anyMatch(Fact::held);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void neverCombinesTheFiguresOfTwoArticles(Exercise exercise) {
        assertThat(exercise.doses()).allSatisfy(dose -> {
            if (dose.source().isEmpty()) {
                assertThat(facts(exercise)).as("no article gives a figure").noneMatch(Fact::gives);
            } else {
                assertThat(facts(exercise)).as("%s", dose).anyMatch(fact -> follows(dose, fact));
            }
        });
    }

    /** Its least or its greatest figures, and nothing of its own where the article gives one. */
    private static boolean follows(Dose dose, Fact fact) {
        Source source = fact.source();
        boolean least = agrees(dose.hold(), source.holdFrom(), fact.statesHold())
                && agrees(dose.repetitions(), source.repetitionsFrom(), fact.statesRepetitions());
        boolean greatest = agrees(dose.hold(), source.holdTo().or(source::holdFrom), fact.statesHold())
                && agrees(dose.repetitions(), orElse(source.repetitionsTo(), source.repetitionsFrom()), fact.statesRepetitions());
        return dose.source().filter(fact.article()::equals).isPresent() && fact.gives() && (least || greatest)
                && own(dose, Figure.REPETITIONS) != fact.statesRepetitions()
                && own(dose, Figure.HOLD) == (!fact.statesHold() && !dose.hold().isZero());
    }

    private static boolean own(Dose dose, Figure figure) {
        return dose.ownFigures().contains(figure);
    }

    private static boolean agrees(Duration led, Optional<Duration> said, boolean states) {
        return !states || said.filter(led::equals).isPresent();
    }

    private static boolean agrees(int led, OptionalInt said, boolean states) {
        return !states || (said.isPresent() && said.getAsInt() == led);
    }

    private static OptionalInt orElse(OptionalInt first, OptionalInt second) {
        return first.isPresent() ? first : second;
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyArticleThatGivesAFigureHasItsLeastAndItsGreatestAmongTheLevels(Exercise exercise) {
        assertThat(facts(exercise).stream().filter(Fact::gives)).allSatisfy(fact -> {
            Source source = fact.source();
            boolean openBelow = fact.statesHold() && source.holdFrom().isEmpty();
            if (!openBelow) {
                assertThat(exercise.doses()).anyMatch(dose -> agrees(dose.hold(), source.holdFrom(), fact.statesHold())
                        && agrees(dose.repetitions(), source.repetitionsFrom(), fact.statesRepetitions()));
            }
            assertThat(exercise.doses())
                    .anyMatch(dose -> agrees(dose.hold(), source.holdTo().or(source::holdFrom), fact.statesHold())
                            && agrees(dose.repetitions(), orElse(source.repetitionsTo(), source.repetitionsFrom()),
                                    fact.statesRepetitions()));
        });
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void growsWithEveryLevel(Exercise exercise) {
        Comparator<Dose> amount = held(exercise)
                ? Comparator.comparing((Dose d) -> d.hold().multipliedBy(d.repetitions())).thenComparing(Dose::hold)
                : Comparator.comparing(Dose::repetitions);
        assertThat(exercise.doses()).isSortedAccordingTo(amount);
        for (int level = 1; level < exercise.doses().size(); level++) {
            assertThat(amount.compare(exercise.dose(level - 1), exercise.dose(level))).isNegative();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theProjectsOwnFiguresAreCautiousAndMarked(Exercise exercise) {
        assertThat(exercise.doses()).allSatisfy(dose -> {
            if (own(dose, Figure.HOLD)) {
                assertThat(dose.hold()).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(10));
            }
            if (own(dose, Figure.REPETITIONS)) {
                assertThat(dose.repetitions()).isBetween(1, 5);
            }
            if (dose.source().isEmpty()) {
                assertThat(exercise.doses()).hasSize(1);
                assertThat(dose.ownFigures()).isEqualTo(dose.hold().isZero() ? Set.of(Figure.REPETITIONS) : Set.of(Figure.values()));
            }
            assertThat(dose.source().isEmpty() || dose.hold().isZero() != held(exercise)).as("held or not").isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            knee-to-chest          | E 5x1, A 5x3, D 15x1, B 15x2, D 30x1, A 10x5, B 30x4
            bridge                 | E 5x3 own repetitions, B 5x10, A 5x30 own hold, D 15x10, D 30x10
            lower-back-rotation    | E 5x2, B 10x2, B 10x3, A 10x5
            childs-pose            | D 30x1, D 60x1, B 120x1
            plank                  | D 30x1
            bird-dog               | B 5x3, E 15x1, D 3x10 own hold, D 3x12 own hold
            cat-camel              | D 3x10 own hold
            shoulder-blade-squeeze | E 5x3, E 5x5, D 3x10 own hold, A 3x15 own hold
            upper-back-stretch     | D 15x1 own repetitions, D 30x1 own repetitions
            butterfly-wings        | A 0x10, A 0x15
            overhead-side-bend     | 5x2 own hold own repetitions
            foam-rolling           | 0x5 own repetitions
            """)
    void theMixedOnesGrowLikeThis(String id, String levels) {
        assertThat(CatalogueReader.shipped().find(id).orElseThrow().doses().stream().map(BuildUpTest::told)
                .collect(Collectors.joining(", "))).isEqualTo(levels);
    }

    private static String told(Dose dose) {
        return dose.source().map(s -> s + " ").orElse("") + dose.hold().toSeconds() + "x" + dose.repetitions()
                + dose.ownFigures().stream().sorted().map(f -> " own " + f.name().toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.joining());
    }

    @Test
    void aDosePastTheEndsIsTheFullestOrTheGentlest() {
        Exercise pose = CatalogueReader.shipped().find("childs-pose").orElseThrow();
        assertThat(pose.dose(99)).isEqualTo(pose.doses().getLast());
        assertThat(pose.dose(-1)).isEqualTo(pose.dose());
    }
}
