// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import deskbreak.exercise.Script.Kind;
import deskbreak.settings.MoveChoices;

import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** Each move at the desk has three doses: twice 10 s, twice 15 s, twice 20 s. */
class GrowingDoseTest {
    private static final Duration START = Duration.ofSeconds(10);
    private static final Duration FULLER = Duration.ofSeconds(15);
    private static final Duration FULLEST = Duration.ofSeconds(20);
    private static final Command.TakeBreak NECK = new Command.TakeBreak(Optional.of("neck"), Optional.empty(), false);
    private static final Command.TakeBreak SHORT_NECK = new Command.TakeBreak(Optional.of("neck"), Optional.empty(), true);

    private final Desk desk = Desk.atNine();

    private void finishes(Command.TakeBreak takeBreak, int times) {
        for (int i = 0; i < times; i++) {
            desk.typesFor(1, MINUTES).does(takeBreak).waits(181, SECONDS);
        }
    }

    /** How long a repetition is held in the break under way. */
    private Duration held() {
        return desk.status().guide().orElseThrow().script().steps().stream().filter(s -> s.kind() == Kind.HOLD).findFirst().orElseThrow()
                .length();
    }

    private Duration heldInTheNext() {
        desk.typesFor(1, MINUTES).does(NECK);
        Duration held = held();
        desk.does(new Command.Done());
        return held;
    }

    @Test
    void a_move_done_to_its_end_in_three_breaks_comes_fuller_in_the_fourth() {
        finishes(NECK, 2);
        assertThat(heldInTheNext()).isEqualTo(START);
        finishes(NECK, 1);
        assertThat(heldInTheNext()).isEqualTo(FULLER);
        finishes(NECK, 3);
        assertThat(heldInTheNext()).isEqualTo(FULLEST);
        finishes(NECK, 9);
        assertThat(heldInTheNext()).isEqualTo(FULLEST);
    }

    @Test
    void the_moves_of_a_break_that_was_offered_count_too() {
        for (int i = 0; i < 12; i++) {
            desk.typesFor(1, MINUTES).does(new Command.TakeBreak(Optional.empty(), Optional.empty(), false)).waits(181, SECONDS);
        }
        assertThat(heldInTheNext()).isNotEqualTo(START);
    }

    @Test
    void the_short_version_counts_for_nothing() {
        finishes(SHORT_NECK, 6);
        assertThat(heldInTheNext()).isEqualTo(START);
    }

    @Test
    void a_move_that_was_passed_over_counts_for_nothing() {
        for (int i = 0; i < 3; i++) {
            desk.typesFor(1, MINUTES).does(NECK).waits(6, SECONDS).does(new Command.GuideSeek(Duration.ofSeconds(100))).waits(81, SECONDS);
        }
        assertThat(heldInTheNext()).isEqualTo(START);
    }

    @Test
    void leaving_the_walk_out_takes_nothing_from_the_move() {
        for (int i = 0; i < 3; i++) {
            desk.typesFor(1, MINUTES).does(NECK).waits(91, SECONDS).does(new Command.Done());
        }
        assertThat(heldInTheNext()).isEqualTo(FULLER);
    }

    @Test
    void a_break_that_is_paused_and_left_has_led_nothing() {
        for (int i = 0; i < 3; i++) {
            desk.typesFor(1, MINUTES).does(NECK).waits(6, SECONDS).does(new Command.GuidePause()).waits(10, MINUTES);
        }
        assertThat(desk.status().guide()).isEmpty();
        assertThat(heldInTheNext()).isEqualTo(START);
    }

    @Test
    void too_hard_brings_the_last_dose_back_and_that_break_does_not_count() {
        finishes(NECK, 3);
        desk.typesFor(1, MINUTES).does(NECK);
        assertThat(held()).isEqualTo(FULLER);
        assertThat(desk.waits(40, SECONDS).says(new Command.TooHard("neck")))
                .isEqualTo("done: That move goes back to its last, gentler dose.");
        assertThat(held()).as("the break under way stays as it is").isEqualTo(FULLER);
        desk.waits(180, SECONDS);
        assertThat(desk.disk.settings.moves().eased()).isEmpty();
        finishes(NECK, 2);
        assertThat(heldInTheNext()).isEqualTo(START);
        finishes(NECK, 1);
        assertThat(heldInTheNext()).isEqualTo(FULLER);
    }

    @Test
    void a_move_made_easier_stays_so_until_the_person_takes_that_back() {
        desk.typesFor(1, MINUTES).does(NECK).does(new Command.TooHard("neck")).waits(181, SECONDS);
        assertThat(desk.disk.settings.moves().eased()).containsExactly("neck");
        finishes(NECK, 4);
        desk.typesFor(1, MINUTES).does(NECK);
        assertThat(desk.status().guide().orElseThrow().script().steps().stream().filter(s -> s.kind() == Kind.HOLD)).hasSize(1);
        desk.does(new Command.Done()).does(new Command.Choose(desk.disk.settings.withMoves(MoveChoices.NONE)));
        assertThat(heldInTheNext()).isEqualTo(START);
    }

    @Test
    void what_hurt_starts_again_gently_when_it_is_allowed_again() {
        finishes(NECK, 3);
        desk.typesFor(1, MINUTES).does(NECK).does(new Command.Hurts("neck")).waits(181, SECONDS);
        desk.does(new Command.Choose(desk.disk.settings.withMoves(MoveChoices.NONE)));
        assertThat(heldInTheNext()).isEqualTo(START);
    }

    @Test
    void a_restart_forgets_nothing() {
        finishes(NECK, 4);
        desk.isKilledFor(2, MINUTES);
        assertThat(heldInTheNext()).isEqualTo(FULLER);
        desk.isKilledFor(2, MINUTES);
        finishes(NECK, 2);
        assertThat(heldInTheNext()).isEqualTo(FULLEST);
        assertThat(desk.disk.saved.orElseThrow().state().progress().standings().keySet()).isEqualTo(Set.copyOf(List.of("neck")));
    }
}
