// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import deskbreak.agent.Status.Phase;

import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** How closely the sensors are looked at, moment by moment. */
class AttentionTest {
    private static Attention at(Desk desk) {
        return desk.wakes().sensors.attention;
    }

    @Test
    void while_nothing_is_near_a_glance_is_enough() {
        Desk desk = Desk.atNine().typesFor(1, MINUTES);
        assertThat(at(desk)).isEqualTo(Attention.GLANCE);
        assertThat(at(desk.typesFor(38, MINUTES))).isEqualTo(Attention.GLANCE);
    }

    @Test
    void nearly_due_is_close() {
        Desk desk = Desk.atNine().typesFor(39, MINUTES).typesFor(27, SECONDS);
        assertThat(at(desk)).isEqualTo(Attention.GLANCE);
        assertThat(at(desk.typesFor(3, SECONDS))).as("five and a half minutes before due").isEqualTo(Attention.CLOSE);
    }

    @Test
    void a_prompt_that_waits_wants_to_know_of_a_lull_and_one_that_is_up_held_or_put_off_does_not() {
        Desk desk = Desk.due();
        assertThat(at(desk)).isEqualTo(Attention.LULL);
        assertThat(at(desk.waits(15, SECONDS))).isEqualTo(Attention.CLOSE);
        assertThat(at(desk.does(new Command.Snooze(Optional.empty())).typesFor(1, MINUTES))).isEqualTo(Attention.CLOSE);
        Desk held = Desk.atNine().typesFor(40, MINUTES);
        held.sensors.recorders = Set.of("Zoom");
        held.typesFor(10, MINUTES);
        assertThat(held.status().phase()).isEqualTo(Phase.HELD);
        assertThat(at(held)).isEqualTo(Attention.CLOSE);
    }

    @Test
    void input_that_stops_is_looked_at_closely_until_nobody_is_there() {
        Desk desk = Desk.atNine().typesFor(10, MINUTES).waits(20, SECONDS);
        assertThat(at(desk)).isEqualTo(Attention.GLANCE);
        assertThat(at(desk.waits(10, SECONDS))).as("half a minute of silence").isEqualTo(Attention.CLOSE);
        assertThat(at(desk.typesFor(5, SECONDS))).isEqualTo(Attention.GLANCE);
        assertThat(at(desk.waits(6, MINUTES))).as("away").isEqualTo(Attention.GLANCE);
    }

    @Test
    void locked_standing_and_on_a_break_nothing_can_be_shown() {
        Desk locked = Desk.due();
        locked.sensors.locked = true;
        assertThat(at(locked.waits(40, SECONDS))).isEqualTo(Attention.GLANCE);
        assertThat(at(Desk.due().does(new Command.Stand()))).isEqualTo(Attention.GLANCE);
        assertThat(at(Desk.asked().does(new Command.Start()).waits(40, SECONDS))).isEqualTo(Attention.GLANCE);
    }

    @Test
    void right_after_a_start_all_are_asked_so_that_the_first_answers_are_in() {
        Desk desk = new Desk().starts();
        assertThat(desk.sensors.attention).isEqualTo(Attention.CLOSE);
        desk.sensors.input();
        assertThat(at(desk.waits(11, SECONDS))).isEqualTo(Attention.CLOSE);
        assertThat(at(desk.waits(2, SECONDS))).isEqualTo(Attention.GLANCE);
    }

    @Test
    void who_wants_to_see_what_the_sensors_say_has_them_all_asked_for_a_while() {
        Desk desk = Desk.atNine().typesFor(10, MINUTES);
        assertThat(desk.says(new Command.LookClosely())).startsWith("done: ");
        assertThat(desk.sensors.attention).isEqualTo(Attention.CLOSE);
        assertThat(at(desk.typesFor(9, SECONDS))).isEqualTo(Attention.CLOSE);
        assertThat(at(desk.typesFor(2, SECONDS))).isEqualTo(Attention.GLANCE);
    }
}
