// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import deskbreak.agent.Status;
import deskbreak.agent.StatusBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class TidyingTest {
    private static final Status ANY = StatusBuilder.sitting(Duration.ZERO).now();

    private boolean up;
    private long nanos;
    private int given;
    private final Tidying tidying = new Tidying(() -> up, () -> nanos, () -> given++);

    private void look(boolean window, Duration later) {
        nanos += later.toNanos();
        up = window;
        tidying.show(ANY);
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
    void what_the_start_took_is_given_back_once() {
        look(false, Tidying.AFTER_START.minusSeconds(1));
        assertThat(given).as("it may not be over yet").isZero();
        look(false, Duration.ofSeconds(1));
        assertThat(given).isEqualTo(1);
        look(false, Duration.ofHours(1));
        assertThat(given).isEqualTo(1);
    }
}
