// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import deskbreak.agent.Status;
import deskbreak.agent.Status.Posture;
import deskbreak.agent.StatusBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class TidyingTest {
    private static final Status SITTING = StatusBuilder.sitting(Duration.ZERO).now();

    private boolean up;
    private long nanos;
    private int given;
    private final Tidying tidying = new Tidying(() -> up, () -> nanos, () -> given++);

    private void look(boolean window, Duration later) {
        up = window;
        look(SITTING, later);
    }

    private void look(Status status, Duration later) {
        nanos += later.toNanos();
        tidying.show(status);
    }

    @Test
    void memory_is_given_back_once_after_the_last_window_has_gone() {
        look(true, Duration.ofSeconds(5));
        look(false, Duration.ofSeconds(1));
        assertThat(given).as("who closes one window often opens another").isZero();
        look(false, Tidying.AFTER);
        look(false, Duration.ofHours(1));
        assertThat(given).isEqualTo(1);
        look(true, Duration.ofSeconds(5));
        look(true, Duration.ofHours(1));
        assertThat(given).isEqualTo(1);
        look(false, Tidying.AFTER);
        assertThat(given).isEqualTo(2);
    }

    @Test
    void nothing_is_given_back_sooner_after_a_start_with_nobody_there() {
        look(gone(Posture.LOCKED), Duration.ofSeconds(1));
        look(gone(Posture.LOCKED), Tidying.AFTER_START.minusSeconds(2));
        assertThat(given).isZero();
        look(gone(Posture.LOCKED), Duration.ofSeconds(1));
        assertThat(given).isEqualTo(1);
    }

    @Test
    void memory_is_given_back_once_each_time_the_person_goes() {
        look(SITTING, Tidying.AFTER_START);
        given = 0;
        look(gone(Posture.LOCKED), Duration.ofHours(1));
        assertThat(given).as("who locks the screen may be back at once").isZero();
        look(gone(Posture.LOCKED), Tidying.AFTER);
        look(gone(Posture.AWAY), Tidying.AFTER);
        look(gone(Posture.AWAY), Duration.ofHours(1));
        assertThat(given).isEqualTo(1);
        look(SITTING, Duration.ofHours(1));
        assertThat(given).as("nobody has gone").isEqualTo(1);
        look(gone(Posture.AWAY), Duration.ofHours(1));
        look(gone(Posture.AWAY), Tidying.AFTER);
        assertThat(given).isEqualTo(2);
    }

    private static Status gone(Posture posture) {
        return StatusBuilder.doing(posture, Duration.ofMinutes(1)).now();
    }

    @Test
    void what_the_start_took_is_given_back_once() {
        look(false, Tidying.AFTER_START.minusSeconds(1));
        assertThat(given).as("it may not be over yet").isZero();
        look(false, Duration.ofSeconds(1));
        assertThat(given).isEqualTo(1);
        look(false, Duration.ofHours(1));
        assertThat(given).isEqualTo(1);
    }
}
