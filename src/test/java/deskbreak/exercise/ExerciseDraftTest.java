// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import deskbreak.exercise.ExerciseDraft.Gap;

import static org.assertj.core.api.Assertions.assertThat;

class ExerciseDraftTest {
    private static final ExerciseDraft DRAFT = ExerciseDraft.blank().withAreas(Set.of("neck"))
            .withText(new ExerciseText(" \u00dcber den Tisch! ", "Sit", List.of("Reach ", "", " Stay"), "", ""));

    @Test
    void aBlankOneSaysWhatIsMissing() {
        assertThat(ExerciseDraft.blank().gaps()).containsExactly(Gap.NAME, Gap.LEAD_IN, Gap.STEPS, Gap.AREAS);
        assertThat(DRAFT.gaps()).isEmpty();
    }

    @Test
    void whatIsTooLongIsSaid() {
        ExerciseText longer = new ExerciseText("n".repeat(61), "l".repeat(121), List.of("s"), "", "");
        assertThat(DRAFT.withText(longer).gaps()).containsExactly(Gap.NAME_LONG, Gap.LINE_LONG);
    }

    @Test
    void theIdComesFromTheNameAndIsTakenByNoOther() {
        assertThat(DRAFT.finished(id -> false).exercise().id()).isEqualTo("uber-den-tisch");
        assertThat(DRAFT.finished(Set.of("uber-den-tisch", "uber-den-tisch-2")::contains).exercise().id()).isEqualTo("uber-den-tisch-3");
        assertThat(DRAFT.withText(new ExerciseText("\u4f38\u5c55", "Sit", List.of("Reach"), "", "")).finished(id -> false).exercise().id())
                .isEqualTo("my-exercise");
        assertThat(DRAFT.withId("mine").finished(id -> true).exercise().id()).isEqualTo("mine");
    }

    @Test
    void emptyLinesAndBlanksAreLeftOut() {
        ExerciseText said = DRAFT.finished(id -> false).text();
        assertThat(said.name()).isEqualTo("\u00dcber den Tisch!");
        assertThat(said.steps()).containsExactly("Reach", "Stay");
    }
}
