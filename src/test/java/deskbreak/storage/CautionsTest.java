// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import deskbreak.exercise.Exercise;
import deskbreak.exercise.ExerciseText;
import deskbreak.exercise.ExerciseTexts;
import deskbreak.exercise.Position;

import static org.assertj.core.api.Assertions.assertThat;

/** The words that say for whom a move is and is not, held against the facts, and what the texts make of them. */
class CautionsTest {
    private static final Set<Position> IN_A_CHAIR = Set.of(Position.SEATED, Position.SEATED_OR_STANDING);
    /** An arm against the leg pulls the turn further than the back would go by itself. */
    private static final Set<String> DEEP_TWISTS = Set.of("crossed-leg-rotation", "seated-spinal-twist");
    private static final Map<String, List<Fact>> FACTS = Fact.byExercise();
    private final ExerciseTexts texts = ExerciseTexts.in(Locale.ENGLISH);

    static Stream<Exercise> shipped() {
        return CatalogueReader.shipped().exercises().stream();
    }

    private static List<String> with(String caution) {
        return shipped().filter(e -> e.cautions().contains(caution)).map(Exercise::id).toList();
    }

    private static List<String> noted(Predicate<Fact> facts) {
        return FACTS.entrySet().stream().filter(e -> e.getValue().stream().anyMatch(facts)).map(Map.Entry::getKey).toList();
    }

    @Test
    void withBackTroubleTheFiveOfTheSourcesAreHeldBack() {
        assertThat(with("back-trouble")).containsExactlyInAnyOrder("abdominal-crunch", "ball-crunch", "bicycle", "floor-hamstring-stretch",
                "forward-fold");
        assertThat(with("back-trouble")).allSatisfy(id -> assertThat(texts.of(id).caution()).contains("back trouble"));
    }

    @Test
    void withSciaticaThreeAreHeldBackAndOneIsForNobodyElse() {
        assertThat(with("sciatica")).containsExactlyInAnyOrder("standing-hamstring-raised", "standing-hamstring-heel",
                "crossed-leg-rotation");
        assertThat(with("sciatica")).allSatisfy(id -> assertThat(texts.of(id).caution()).contains("sciatica"));
        assertThat(with("sciatica-only")).containsExactly("sciatic-nerve-glide").isEqualTo(with("by-name"));
    }

    @Test
    void whateverLiesOnTheBackSaysSo() {
        assertThat(with("lies-on-back")).containsAll(noted(f -> "supine".equals(f.cell("position"))))
                .containsAll(noted(f -> f.note().contains("on the back") || f.note().contains("back on the ball")))
                .contains("ball-back-bend");
        assertThat(shipped().filter(e -> IN_A_CHAIR.contains(e.position()) || e.position() == Position.STANDING).map(Exercise::id))
                .doesNotContainAnyElementsOf(with("lies-on-back"));
        assertThat(texts.of("pregnancy-bridge").caution()).contains("flat on the back").contains("pregnancy");
    }

    @Test
    void inPregnancyOnlySeatedAndSupportedStandingMovesAndThoseMadeForItAreLeft() {
        assertThat(with("for-pregnancy")).isEqualTo(noted(f -> f.note().contains("for pregnancy")));
        assertThat(shipped()).allSatisfy(e -> {
            List<Fact> facts = Objects.requireNonNull(FACTS.get(e.id()));
            boolean supported = e.position() == Position.STANDING
                    && (!e.equipment().isEmpty() || facts.stream().anyMatch(f -> f.note().contains("hold on to the desk")));
            boolean madeForIt = e.cautions().contains("for-pregnancy") && !e.cautions().contains("lies-on-back");
            assertThat(e.cautions().contains("pregnancy-held")).as(e.id())
                    .isEqualTo(DEEP_TWISTS.contains(e.id()) || (!IN_A_CHAIR.contains(e.position()) && !supported && !madeForIt));
        });
    }

    @Test
    void aProfessionalIsNamedWhereAnArticleAsksForOne() {
        assertThat(with("professional-guidance"))
                .isEqualTo(noted(f -> f.words("aims").contains("scoliosis") || f.note().contains("professional")))
                .allSatisfy(id -> assertThat(texts.of(id).caution()).contains("professional"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nobodyInAChairIsToldToGetUp(Exercise exercise) {
        if (IN_A_CHAIR.contains(exercise.position())) {
            ExerciseText text = texts.of(exercise.id());
            assertThat(Stream.concat(Stream.of(text.name(), text.leadIn(), text.breath(), text.caution()), text.steps().stream()))
                    .allSatisfy(line -> assertThat(line).doesNotMatch("(?is).*\\b((stand|get|rise|come) up|rise|on your feet|walk)\\b.*"));
        }
    }
}
