// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import deskbreak.agent.Status.Phase;
import deskbreak.agent.Status.Posture;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** A break that is led through, and what is said about its moves. */
class GuidedBreakTest {
    private static Desk guided() {
        return Desk.asked().does(new Command.TakeBreak(Optional.empty(), Optional.empty(), false)).fromHere();
    }

    private static Optional<String> move(Desk desk) {
        Status.Guide guide = desk.status().guide().orElseThrow();
        return guide.script().steps().get(guide.script().indexAt(guide.progress())).exercise();
    }

    @Test
    void it_runs_to_its_end_by_itself() {
        Desk desk = guided();
        assertThat(desk.status().posture()).isEqualTo(Posture.ON_BREAK);
        assertThat(desk.status().phase()).isEqualTo(Phase.GUIDED);
        desk.waits(181, SECONDS);
        assertThat(desk.news()).containsExactly("09:48:22 break-taken desk", "09:45:22 bout-ended 45m22s break");
        assertThat(desk.status().posture()).isEqualTo(Posture.AWAY);
    }

    @Test
    void it_waits_while_the_person_types_and_goes_on_afterwards() {
        Desk desk = guided().typesFor(30, SECONDS);
        assertThat(desk.status().guide().orElseThrow().waiting()).isTrue();
        Duration progress = desk.status().guide().orElseThrow().progress();
        assertThat(desk.typesFor(9, SECONDS).status().guide().orElseThrow().progress()).isEqualTo(progress);
        assertThat(desk.waits(20, SECONDS).status().guide().orElseThrow().running()).isTrue();
    }

    @Test
    void it_can_be_paused_and_moved() {
        Desk desk = guided().waits(10, SECONDS);
        assertThat(desk.says(new Command.GuidePause())).isEqualTo("done: The guide is paused.");
        assertThat(desk.waits(60, SECONDS).status().guide().orElseThrow().progress()).isEqualTo(Duration.ofSeconds(10));
        assertThat(desk.says(new Command.GuideResume())).isEqualTo("done: The guide goes on.");
        assertThat(desk.says(new Command.GuideSeek(Duration.ofSeconds(100)))).isEqualTo("done: The guide has moved.");
        assertThat(desk.status().guide().orElseThrow().progress()).isEqualTo(Duration.ofSeconds(100));
        assertThat(desk.says(new Command.Done())).isEqualTo("done: The break is over.");
        assertThat(desk.news().getFirst()).endsWith("break-taken desk");
    }

    @Test
    void a_move_that_is_too_hard_comes_at_half_its_dose_from_the_next_break_on() {
        Desk desk = guided();
        String first = move(desk).orElseThrow();
        Duration length = desk.status().guide().orElseThrow().script().length();
        assertThat(desk.says(new Command.TooHard(first))).isEqualTo("done: That move comes at half its dose from now on.");
        assertThat(move(desk)).isPresent().isNotEqualTo(Optional.of(first));
        assertThat(desk.status().guide().orElseThrow().script().length()).isEqualTo(length);
        assertThat(desk.disk.settings.moves().eased()).containsExactly(first);
    }

    @Test
    void a_move_that_hurts_is_not_offered_again_even_when_the_disk_is_full() {
        Desk desk = guided();
        String first = move(desk).orElseThrow();
        desk.disk.full = true;
        assertThat(desk.says(new Command.Hurts(first)))
                .isEqualTo("done: That move is not offered again until you allow it in the preferences.");
        assertThat(move(desk)).isNotEqualTo(Optional.of(first));
        desk.disk.full = false;
        assertThat(desk.waits(60, SECONDS).disk.settings.moves().removed()).containsExactly(first);
        for (int i = 0; i < 8; i++) {
            desk.does(new Command.Done()).does(new Command.TakeBreak(Optional.empty(), Optional.empty(), false));
            assertThat(desk.status().guide().orElseThrow().script().steps()).noneMatch(s -> s.exercise().equals(Optional.of(first)));
        }
    }

    @Test
    void what_is_said_about_the_last_move_leads_to_the_walk() {
        Desk desk = guided();
        desk.does(new Command.TooHard(move(desk).orElseThrow())).does(new Command.Hurts(move(desk).orElseThrow()));
        assertThat(move(desk)).isEmpty();
        assertThat(desk.status().phase()).isEqualTo(Phase.GUIDED);
    }

    @Test
    void a_move_that_is_not_the_present_one_or_unknown_moves_nothing() {
        Desk desk = guided().waits(1, SECONDS);
        Duration progress = desk.status().guide().orElseThrow().progress();
        assertThat(desk.says(new Command.TooHard("juggling"))).startsWith("unknown-exercise: ");
        String other = desk.status().guide().orElseThrow().script().steps().reversed().stream().flatMap(s -> s.exercise().stream())
                .findFirst().orElseThrow();
        assertThat(desk.says(new Command.TooHard(other))).startsWith("done: ");
        assertThat(desk.status().guide().orElseThrow().progress()).isEqualTo(progress);
    }
}
