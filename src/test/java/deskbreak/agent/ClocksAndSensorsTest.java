// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import deskbreak.agent.Status.Phase;
import deskbreak.agent.Status.Posture;
import deskbreak.breaks.Input;
import deskbreak.sitting.Signal;

import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** Sitting follows what sensors and clocks say, and the agent is woken when it matters. */
class ClocksAndSensorsTest {
    @Test
    void sitting_follows_the_inputs() {
        Desk desk = Desk.atNine().typesFor(20, MINUTES);
        assertThat(desk.status().sat()).isEqualTo(Duration.ofSeconds(20 * 60));
        assertThat(desk.status().next()).contains(new Status.Next("desk", desk.at("09:45:00")));
        assertThat(desk.waits(6, MINUTES).status().posture()).isEqualTo(Posture.AWAY);
        desk.presses();
        assertThat(desk.waits(5, SECONDS).news()).containsExactly("09:00:00 bout-started", "09:19:57 bout-ended 19m57s away",
                "09:26:00 natural-break 6m3s", "09:26:00 bout-started", "09:26:00 question-asked away");
    }

    @Test
    void it_looks_often_while_it_matters_and_seldom_while_nobody_is_there() {
        Desk desk = new Desk().starts();
        assertThat(desk.wakeUps.period).isEqualTo(Duration.ofSeconds(10));
        assertThat(desk.typesFor(1, MINUTES).wakeUps.period).isEqualTo(Duration.ofSeconds(5));
        assertThat(desk.typesFor(45, MINUTES).waits(15, SECONDS).does(new Command.Start()).wakeUps.period).isEqualTo(Duration.ofSeconds(1));
        assertThat(desk.does(new Command.Done()).wakeUps.period).isEqualTo(Duration.ofSeconds(5));
        assertThat(desk.waits(6, MINUTES).wakeUps.period).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void an_idle_hour_costs_no_more_than_its_heartbeats() {
        Desk desk = Desk.atNine().typesFor(1, MINUTES).waits(10, MINUTES);
        int looks = desk.sensors.looks;
        int asked = desk.wakeUps.asked.size();
        int saves = desk.disk.saves;
        desk.waits(1, HOURS);
        assertThat(desk.sensors.looks - looks).isEqualTo(360);
        assertThat(desk.wakeUps.asked).hasSize(asked);
        assertThat(desk.disk.saves).isEqualTo(saves);
    }

    @Test
    void it_asks_for_an_exact_wake_up_at_the_next_moment_that_matters() {
        Desk desk = Desk.atNine().typesFor(41, MINUTES);
        // Whichever comes first: the present gap becoming time away, or the break.
        assertThat(desk.wakeUps.moment).contains(desk.at("09:45:00.001"));
        desk.typesFor(4, MINUTES).typesFor(5, SECONDS);
        assertThat(desk.status().phase()).isEqualTo(Phase.WAITING);
        assertThat(desk.wakeUps.moment).contains(desk.at("09:45:13.001"));
        desk.waits(9, SECONDS).does(new Command.Snooze(Optional.empty()));
        assertThat(desk.typesFor(1, MINUTES).wakeUps.moment).contains(desk.at("09:50:14.001"));
    }

    @Test
    void a_look_too_many_or_too_few_changes_nothing() {
        Desk often = Desk.atNine();
        for (int i = 0; i < 300; i++) {
            often.typesFor(9, SECONDS).wakes().wakes();
        }
        Desk plain = Desk.atNine();
        for (int i = 0; i < 300; i++) {
            plain.typesFor(9, SECONDS);
        }
        assertThat(often.news()).isEqualTo(plain.news()).isNotEmpty();
        assertThat(often.status().sat()).isEqualTo(plain.status().sat());
    }

    @Test
    void a_suspend_that_nobody_tells_of_is_noticed_by_the_clocks() {
        Desk desk = Desk.atNine().typesFor(20, MINUTES).waits(1, SECONDS).fromHere();
        desk.clock.sleeps(Duration.ofHours(1));
        desk.wakes();
        assertThat(desk.status().posture()).isEqualTo(Posture.AWAY);
        assertThat(desk.waits(30, SECONDS).status().posture()).isEqualTo(Posture.AWAY);
        desk.presses().waits(10, SECONDS);
        assertThat(desk.news()).containsExactly("09:20:00 bout-ended 20m asleep", "10:20:31 natural-break 1h31s",
                "10:20:31 bout-started");
    }

    @Test
    void a_short_suspend_does_not_break_the_bout() {
        Desk desk = Desk.atNine().typesFor(20, MINUTES);
        desk.clock.sleeps(Duration.ofSeconds(90));
        desk.typesFor(10, MINUTES);
        assertThat(desk.status().sat()).isEqualTo(Duration.ofSeconds(31 * 60 + 30));
    }

    @Test
    void a_lock_and_a_suspend_that_are_told_of_count_at_once() {
        Desk desk = Desk.atNine().typesFor(20, MINUTES);
        desk.sensors.locked = true;
        desk.sensors.changed.run();
        assertThat(desk.status().posture()).isEqualTo(Posture.LOCKED);
        desk.sensors.locked = false;
        desk.sensors.asleep = true;
        desk.sensors.changed.run();
        assertThat(desk.status().posture()).isEqualTo(Posture.LOCKED);
        assertThat(desk.waits(3, MINUTES).news()).contains("09:20:00 bout-ended 20m asleep");
    }

    @Test
    void a_clock_set_while_it_runs_adds_and_removes_nothing_and_dates_the_history() {
        Desk desk = Desk.atNine().typesFor(20, MINUTES);
        desk.clock.wall = desk.clock.wall.minus(Duration.ofHours(3));
        desk.typesFor(20, MINUTES);
        assertThat(desk.status().sat()).isEqualTo(Duration.ofSeconds(40 * 60));
        assertThat(desk.status().next()).contains(new Status.Next("desk", desk.at("06:45:00")));
        desk.clock.wall = desk.clock.wall.plus(Duration.ofHours(5));
        desk.typesFor(5, MINUTES).waits(15, SECONDS);
        assertThat(desk.news()).containsExactly("09:00:00 bout-started", "11:45:00 due desk 45m",
                "11:45:07 prompt-shown desk 45m7s lull (shown at a pause in typing)");
    }

    @Test
    void a_drift_too_small_to_be_a_step_is_left_alone() {
        Desk desk = Desk.atNine().typesFor(1, MINUTES);
        desk.clock.wall = desk.clock.wall.plusMillis(1900);
        assertThat(desk.wakes().status().at()).isEqualTo(desk.at("09:01:00"));
    }

    @Test
    void another_time_zone_moves_the_set_times_of_the_day() {
        Desk desk = Desk.atNine().typesFor(1, MINUTES);
        desk.clock.zone = ZoneId.of("Asia/Tokyo");
        assertThat(desk.wakes().status().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(desk.says(new Command.PauseUntil(LocalTime.of(18, 30)))).isEqualTo("done: No prompts until 18:30.");
        assertThat(desk.status().pausedUntil()).contains(desk.at("09:30:00"));
    }

    @Test
    void where_nothing_tells_of_inputs_it_runs_on_a_plain_timer() {
        Desk desk = new Desk();
        desk.sensors.known = false;
        desk.starts().waits(45, MINUTES).waits(22, SECONDS);
        assertThat(desk.status().activityKnown()).isFalse();
        assertThat(desk.news()).containsExactly("09:00:19 bout-started", "09:45:19 due desk 45m",
                "09:45:19 prompt-shown desk 45m due (shown when due: typing cannot be seen here)");
        assertThat(desk.says(new Command.WasAway())).startsWith("done: ");
    }

    /** The readings of two clocks lie apart then, as after a sleep or after one of them was set. */
    @Test
    void a_process_that_is_kept_from_running_has_neither_slept_nor_seen_a_clock_set() {
        for (int reading = 0; reading < 30; reading++) {
            List<Input> told = new ArrayList<>();
            Desk desk = new Desk();
            desk.recorder = (state, input) -> told.add(input);
            desk.starts().sitsDown().typesFor(1, MINUTES);
            desk.clock.stall = Duration.ofSeconds(3);
            desk.clock.stallAfter = reading;
            desk.typesFor(1, MINUTES);
            assertThat(told).as("at reading %s", reading).noneMatch(Input.ClockStepped.class::isInstance)
                    .noneMatch(input -> input instanceof Input.Saw saw && saw.signal().kind() == Signal.Kind.SLEEP);
        }
    }
}
