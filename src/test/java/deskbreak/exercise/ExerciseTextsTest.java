// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import deskbreak.storage.CatalogueReader;

import static org.assertj.core.api.Assertions.assertThat;

class ExerciseTextsTest {
    /** Words that would promise a cure; "correct" also stands for correcting posture. */
    private static final String PROMISES = "(?is).*\\b(reliev|relief|treat|prevent|therap|cur(e|es|ing)\\b|correct|heal(s|ing)?\\b|fix|remed|rehab).*";

    private final ExerciseTexts texts = ExerciseTexts.in(Locale.ENGLISH);

    static Stream<Exercise> shipped() {
        return CatalogueReader.shipped().exercises().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyExerciseIsSaidInAFewShortLines(Exercise exercise) {
        ExerciseText text = texts.of(exercise.id());
        assertThat(text.name()).isNotBlank().hasSizeLessThanOrEqualTo(30).doesNotContain(".");
        assertThat(text.leadIn()).isNotBlank().hasSizeLessThanOrEqualTo(60).isNotEqualTo(exercise.id() + ".lead");
        assertThat(text.steps()).hasSizeBetween(3, 6).doesNotHaveDuplicates()
                .allSatisfy(step -> assertThat(step).isNotBlank().hasSizeLessThanOrEqualTo(60).doesNotContain(".", " and then "));
        assertThat(text.caution()).hasSizeLessThanOrEqualTo(60);
        assertThat(text.breath()).hasSizeLessThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nothingIsPromised(Exercise exercise) {
        ExerciseText text = texts.of(exercise.id());
        assertThat(Stream.of(Stream.of(text.name(), text.leadIn(), text.breath(), text.caution()), text.steps().stream()).flatMap(s -> s))
                .allSatisfy(line -> assertThat(line).doesNotMatch(PROMISES));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whoeverHasToTakeCareIsTold(Exercise exercise) {
        if (!exercise.cautions().isEmpty()) {
            assertThat(texts.of(exercise.id()).caution()).isNotEmpty();
        }
        if (exercise.cautions().contains("chair-cannot-roll")) {
            assertThat(texts.of(exercise.id()).caution()).contains("chair", "roll");
        }
        assertThat(texts.of(exercise.id()).leadIn().contains("Stand up")).isEqualTo(exercise.position() == Position.STANDING);
    }

    @Test
    void onlyTheMovesWhoseSourceSaysHowToBreatheHaveABreathingCue() {
        assertThat(shipped().map(Exercise::id).filter(id -> !texts.of(id).breath().isEmpty())).containsExactlyInAnyOrder("butterfly-wings",
                "cobra", "cat-camel");
    }

    @Test
    void anUnknownExerciseHasNoSteps() {
        assertThat(texts.of("handstand")).isEqualTo(new ExerciseText("handstand.name", "handstand.lead", java.util.List.of(), "", ""));
    }

    @Test
    void theSafetyPageNamesWhenToStopAndPromisesNothing() {
        SafetyPage page = SafetyPage.in(Locale.ENGLISH);
        assertThat(page.intro()).contains("general movement suggestions", "not medical advice").doesNotMatch(PROMISES);
        assertThat(page.sections()).hasSize(4).allSatisfy(section -> {
            assertThat(section.title()).isNotBlank().doesNotEndWith(".title");
            assertThat(section.points()).hasSizeBetween(3, 5).allSatisfy(point -> assertThat(point).doesNotMatch(PROMISES));
        });
        assertThat(String.join("; ", page.sections().get(2).points())).contains("sharp pain", "down a leg or an arm", "numbness",
                "dizziness");
    }
}
