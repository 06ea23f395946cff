// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import deskbreak.agent.Status.Phase;

import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** A pointer that merely moves is somebody at the desk, and no reason to wait. */
class DriftTest {
    /** The pointer moves once a second, and nothing is pressed. */
    private static Desk drifts(Desk desk, int seconds) {
        for (int i = 0; i < seconds; i++) {
            desk.sensors.input();
            desk.waits(1, SECONDS);
        }
        return desk;
    }

    /** The last key was pressed at 9:45:09. */
    private static Desk waiting() {
        Desk desk = Desk.due();
        desk.sensors.pressed = desk.clock.running.minusSeconds(1);
        return desk;
    }

    @Test
    void a_lull_is_counted_from_the_last_key_and_not_from_the_pointer() {
        Desk desk = drifts(waiting().fromHere(), 12);
        assertThat(desk.news()).containsExactly("09:45:19 prompt-shown desk 45m19s lull (shown at a pause in typing)");
    }

    @Test
    void where_nothing_tells_them_apart_the_pointer_counts_as_typing() {
        Desk desk = drifts(Desk.due().fromHere(), 12);
        assertThat(desk.news()).isEmpty();
        assertThat(desk.status().phase()).isEqualTo(Phase.WAITING);
    }

    @Test
    void a_key_within_the_drift_begins_the_lull_anew() {
        Desk desk = drifts(waiting().fromHere(), 5);
        desk.sensors.pressed = desk.clock.running;
        drifts(desk, 9);
        assertThat(desk.news()).isEmpty();
        assertThat(drifts(desk, 3).news()).containsExactly("09:45:25 prompt-shown desk 45m25s lull (shown at a pause in typing)");
    }

    @Test
    void a_key_long_before_the_drift_makes_the_lull_one_that_is_under_way() {
        Desk desk = Desk.atNine().typesFor(44, MINUTES).waits(30, SECONDS);
        desk.sensors.pressed = desk.clock.running.minusSeconds(33);
        drifts(desk.fromHere(), 40);
        assertThat(desk.news()).first().isEqualTo("09:45:00 due desk 45m");
        assertThat(desk.status().phase()).isEqualTo(Phase.SHOWN);
    }

    @Test
    void a_drift_is_sitting_all_the_same() {
        Desk desk = drifts(waiting(), 20).does(new Command.Skip());
        drifts(desk, 600);
        assertThat(desk.status().sat()).isGreaterThan(Duration.ofMinutes(55));
    }
}
