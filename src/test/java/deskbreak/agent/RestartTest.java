// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import deskbreak.agent.Status.Phase;
import deskbreak.agent.Status.Posture;
import deskbreak.breaks.HoldReason;

import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** What an agent that was killed still knows when it is started again. */
class RestartTest {
    @Test
    void the_first_start_knows_nothing_and_says_nothing() {
        Desk desk = new Desk().starts();
        assertThat(desk.status().posture()).isEqualTo(Posture.AWAY);
        assertThat(desk.status().troubles()).isEmpty();
        assertThat(desk.news()).isEmpty();
    }

    @Test
    void the_same_bout_goes_on_in_the_same_boot_whatever_the_wall_clock_does() {
        Desk desk = Desk.atNine().typesFor(20, MINUTES);
        desk.clock.wall = desk.clock.wall.plus(Duration.ofHours(7));
        desk.isKilledFor(2, MINUTES).typesFor(1, MINUTES);
        assertThat(desk.status().sat()).isEqualTo(Duration.ofSeconds(23 * 60));
        assertThat(desk.status().at()).isEqualTo(desk.at("16:23:00"));
        assertThat(desk.news()).containsExactly("09:00:00 bout-started");
    }

    @Test
    void the_same_bout_goes_on_in_another_boot_by_the_wall_clock() {
        Desk desk = Desk.atNine().typesFor(20, MINUTES);
        desk.clock.boot = "second";
        desk.clock.elapsed = Duration.ofSeconds(20);
        desk.clock.running = Duration.ofSeconds(20);
        desk.sensors.input();
        desk.isKilledFor(2, MINUTES).typesFor(1, MINUTES);
        assertThat(desk.status().sat()).isEqualTo(Duration.ofSeconds(23 * 60));
    }

    @Test
    void time_never_runs_backwards_when_the_wall_clock_was_set_back_between_two_boots() {
        Desk desk = Desk.atNine().typesFor(20, MINUTES);
        desk.clock.boot = "second";
        desk.clock.wall = desk.clock.wall.minus(Duration.ofDays(400));
        desk.isKilledFor(2, MINUTES).typesFor(1, MINUTES);
        assertThat(desk.status().sat()).isBetween(Duration.ofMinutes(20), Duration.ofMinutes(22));
        assertThat(desk.status().at()).isEqualTo(desk.clock.wall);
    }

    @Test
    void a_long_time_without_the_agent_is_time_away() {
        Desk desk = Desk.atNine().typesFor(20, MINUTES).isKilledFor(1, HOURS).presses().waits(10, SECONDS);
        assertThat(desk.news()).containsExactly("09:00:00 bout-started", "09:19:57 bout-ended 19m57s away",
                "10:20:00 natural-break 1h3s", "10:20:00 bout-started");
    }

    @Test
    void the_last_input_is_saved_within_a_minute_and_not_at_every_heartbeat() {
        Desk desk = Desk.atNine().typesFor(20, MINUTES);
        assertThat(desk.disk.saves).isBetween(38, 45);
        desk.waits(55, SECONDS);
        assertThat(desk.disk.saved.orElseThrow().state().sitting().seen()).isEqualTo(desk.at("09:19:57"));
        int saves = desk.disk.saves;
        desk.waits(3, MINUTES);
        assertThat(desk.disk.saves).isEqualTo(saves);
    }

    @Test
    void the_end_of_a_snooze_stays() {
        Desk desk = Desk.asked().does(new Command.Snooze(Optional.empty())).isKilledFor(2, MINUTES);
        assertThat(desk.status().phase()).isEqualTo(Phase.SNOOZED);
        assertThat(desk.status().offer().orElseThrow().until()).contains(desk.at("09:50:22"));
        desk.typesFor(3, MINUTES).waits(20, SECONDS);
        assertThat(desk.status().phase()).isEqualTo(Phase.SHOWN);
        assertThat(desk.status().offer().orElseThrow().returned()).isEqualTo(1);
    }

    @Test
    void a_pause_is_saved_at_once_and_stays() {
        Desk desk = Desk.atNine().typesFor(1, MINUTES).does(new Command.PauseFor(Duration.ofHours(1))).isKilledFor(1, SECONDS);
        assertThat(desk.status().pausedUntil()).contains(desk.at("10:01:00"));
        assertThat(desk.does(new Command.Resume()).isKilledFor(1, SECONDS).status().pausedUntil()).isEmpty();
    }

    @Test
    void a_hold_keeps_its_begin() {
        Desk desk = Desk.atNine().typesFor(1, MINUTES);
        desk.sensors.doNotDisturb = true;
        desk.waits(5, SECONDS).isKilledFor(1, MINUTES);
        assertThat(desk.status().holds()).containsEntry(HoldReason.DO_NOT_DISTURB, desk.at("09:01:05"));
    }

    @Test
    void standing_stays() {
        Desk desk = Desk.atNine().typesFor(10, MINUTES).does(new Command.Stand()).isKilledFor(1, MINUTES);
        assertThat(desk.status().posture()).isEqualTo(Posture.STANDING);
    }

    @Test
    void a_shown_prompt_waits_again_and_a_guide_is_left() {
        Desk shown = Desk.asked().isKilledFor(10, SECONDS);
        assertThat(shown.status().phase()).isEqualTo(Phase.WAITING);
        assertThat(shown.typesFor(1, MINUTES).waits(12, SECONDS).status().phase()).isEqualTo(Phase.SHOWN);

        Desk guided = Desk.asked().does(new Command.Start()).fromHere().isKilledFor(10, SECONDS);
        assertThat(guided.status().guide()).isEmpty();
        assertThat(guided.news().getFirst()).startsWith("09:45:22 break-abandoned desk");
    }

    @Test
    void what_came_of_three_breaks_in_a_row_is_remembered() {
        Desk desk = Desk.asked().does(new Command.Skip()).isKilledFor(1, SECONDS).typesFor(46, MINUTES).waits(15, SECONDS)
                .does(new Command.Skip()).typesFor(46, MINUTES).waits(15, SECONDS).does(new Command.Skip()).isKilledFor(1, SECONDS);
        assertThat(desk.status().longer()).isTrue();
    }

    @Test
    void a_damaged_state_is_told_until_the_next_day_and_the_agent_begins_anew() {
        Desk desk = new Desk();
        desk.disk.damaged = Optional.of("state.json could not be read; it is kept as state.json.bad");
        desk.starts().typesFor(1, MINUTES);
        assertThat(desk.status().troubles()).isEqualTo(List.of("state.json could not be read; it is kept as state.json.bad"));
        assertThat(desk.status().posture()).isEqualTo(Posture.SITTING);
        assertThat(desk.reaches("day").status().troubles()).isEmpty();
    }
}
