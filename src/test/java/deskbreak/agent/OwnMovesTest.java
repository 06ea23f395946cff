// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import deskbreak.exercise.Catalogue;
import deskbreak.exercise.Dose;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.ExerciseText;
import deskbreak.exercise.ExerciseTexts;
import deskbreak.exercise.Library;
import deskbreak.exercise.Library.Rejected;
import deskbreak.exercise.OwnExercise;
import deskbreak.exercise.Place;
import deskbreak.exercise.Position;
import deskbreak.exercise.Sides;

import static org.assertj.core.api.Assertions.assertThat;

/** The person saves and takes away exercises of their own while the agent runs. */
class OwnMovesTest {
    private static final OwnExercise MINE = new OwnExercise(
            new Exercise("my-reach", Place.DESK, Position.SEATED, Set.of(), Sides.BOTH,
                    List.of(new Dose(Duration.ofSeconds(10), 2, Set.of())),
                    Set.of("shoulders"), Set.of(), List.of(), Optional.empty()),
            new ExerciseText("My reach", "Sit tall", List.of("Reach up", "Stay", "Let go"), "", ""));

    @Test
    void aMoveThatIsSavedWhileTheAgentRunsCanBeAskedForAtOnce() {
        Desk desk = Desk.atNine();
        assertThat(desk.says(new Command.TakeBreak(Optional.of("my-reach"), Optional.empty(), false))).startsWith("unknown-exercise: ");
        desk.library = library(desk.library.catalogue(), MINE);
        assertThat(desk.says(new Command.TakeBreak(Optional.of("my-reach"), Optional.empty(), false))).startsWith("done: ");
        assertThat(desk.status().guide().orElseThrow().script().steps().getFirst().exercise()).contains("my-reach");
    }

    @Test
    void aMoveWhoseFileCannotBeUsedSaysWhyAndWhereToLook() {
        Desk desk = Desk.atNine();
        desk.library = Library.of(desk.library.catalogue(), ExerciseTexts.in(Locale.ROOT), List.of(),
                List.of(new Rejected("my-reach.json", "dose.steps[0].hold", "must be whole seconds such as PT15S, not \"a while\"")));
        assertThat(desk.says(new Command.TakeBreak(Optional.of("my-reach"), Optional.empty(), false))).isEqualTo(
                "unusable-exercise: The file of \"my-reach\" cannot be used: dose.steps[0].hold: must be whole seconds such as PT15S, "
                        + "not \"a while\". All such files: deskbreak doctor");
    }

    @Test
    void theNextPromptMayOfferIt() {
        Desk desk = Desk.atNine();
        desk.library = library(new Catalogue(List.of()), MINE);
        desk.typesFor(45, ChronoUnit.MINUTES).waits(12, ChronoUnit.SECONDS);
        assertThat(desk.status().offer().orElseThrow().exercises()).containsExactly("my-reach");
    }

    @Test
    void aBreakUnderWayKeepsTheMoveThatIsTakenAway() {
        Desk desk = Desk.atNine();
        Library before = desk.library;
        desk.library = library(before.catalogue(), MINE);
        desk.does(new Command.TakeBreak(Optional.of("my-reach"), Optional.empty(), false));
        desk.library = before;
        desk.wakes();
        assertThat(desk.status().guide().orElseThrow().script().steps().getFirst().exercise()).contains("my-reach");
        assertThat(desk.says(new Command.Hurts("my-reach"))).startsWith("unknown-exercise: ");
    }

    @Test
    void aPromptWhoseMoveIsTakenAwayStillStartsItsBreak() {
        Desk desk = Desk.atNine();
        desk.library = library(new Catalogue(List.of()), MINE);
        desk.typesFor(45, ChronoUnit.MINUTES).waits(12, ChronoUnit.SECONDS);
        desk.library = library(new Catalogue(List.of()));
        assertThat(desk.says(new Command.Start())).startsWith("done: ");
        assertThat(desk.status().guide().orElseThrow().script().steps()).singleElement()
                .satisfies(step -> assertThat(step.exercise()).isEmpty());
    }

    private static Library library(Catalogue shipped, OwnExercise... own) {
        return Library.of(shipped, ExerciseTexts.in(Locale.ROOT), List.of(own), List.of());
    }
}
