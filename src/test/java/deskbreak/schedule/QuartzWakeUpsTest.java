// SPDX-License-Identifier: Apache-2.0
package deskbreak.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import deskbreak.breaks.WorkingHours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QuartzWakeUpsTest {
    private final HandClock clock = new HandClock();
    private final Woken woken = new Woken();
    private final QuartzWakeUps wakeUps = new QuartzWakeUps(new Pace(1, clock), System::nanoTime, woken);

    @AfterEach
    void close() {
        wakeUps.close();
    }

    @Test
    void nothing_asked_for_means_no_call() throws InterruptedException {
        assertThat(woken.quietFor(300)).isTrue();
    }

    @Test
    void the_heartbeat_comes_at_its_period_and_a_new_period_replaces_the_old_one() throws InterruptedException {
        Instant asked = Instant.now();
        wakeUps.every(Duration.ofMillis(100));
        woken.next();
        woken.next();
        Instant third = woken.next().at();
        assertThat(Duration.between(asked, third)).isGreaterThanOrEqualTo(Duration.ofMillis(290));

        wakeUps.every(Duration.ofMinutes(1));
        woken.forget();
        assertThat(woken.quietFor(400)).isTrue();
    }

    @Test
    void an_exact_wake_up_is_never_early_and_comes_once() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            Instant moment = Instant.now().plusMillis(20).plusNanos(999_000);
            wakeUps.at(moment);
            assertThat(woken.next().at()).isAfterOrEqualTo(moment);
        }
        assertThat(woken.quietFor(100)).isTrue();
    }

    @Test
    void a_moment_that_has_passed_wakes_at_once_and_may_be_asked_for_again() throws InterruptedException {
        Instant past = Instant.now().minusSeconds(3600);
        wakeUps.at(past);
        woken.next();
        awaitNoTrigger();
        wakeUps.at(past);
        woken.next();
    }

    private void awaitNoTrigger() throws InterruptedException {
        assertThat(woken.quietFor(50)).isTrue();
    }

    @Test
    void a_moment_taken_back_or_replaced_does_not_wake() throws InterruptedException {
        wakeUps.at(Instant.now().plusMillis(200));
        wakeUps.atNone();
        assertThat(woken.quietFor(400)).isTrue();

        wakeUps.at(Instant.now().plusMillis(200));
        wakeUps.at(Instant.now().plusSeconds(60));
        assertThat(woken.quietFor(400)).isTrue();
    }

    @Test
    void a_sooner_moment_is_not_hidden_behind_a_later_request() throws InterruptedException {
        wakeUps.every(Duration.ofMinutes(5));
        for (int i = 0; i < 50; i++) {
            wakeUps.at(Instant.now().plusMillis(15));
            wakeUps.every(Duration.ofMinutes(6 + i));
            woken.next();
        }
    }

    @Test
    void a_clock_that_was_set_wakes_the_agent_and_the_heartbeat_goes_on() throws InterruptedException {
        wakeUps.every(Duration.ofMillis(300));
        clock.set(Duration.ofHours(-1));
        wakeUps.lookAtClocks();
        woken.next();
        woken.next();
        woken.next();
    }

    @Test
    void small_corrections_of_the_clock_are_left_alone() throws InterruptedException {
        clock.set(Duration.ofMillis(1500));
        wakeUps.lookAtClocks();
        assertThat(woken.quietFor(100)).isTrue();
        clock.set(Duration.ofMillis(1500));
        wakeUps.lookAtClocks();
        woken.next();
    }

    @Test
    void another_time_zone_wakes_the_agent() throws InterruptedException {
        clock.move(ZoneId.of("Asia/Tokyo"));
        wakeUps.lookAtClocks();
        woken.next();
    }

    @Test
    void a_set_time_comes_under_its_name() throws InterruptedException {
        Instant soon = Instant.now().plusMillis(1200);
        LocalTime time = LocalTime.ofInstant(soon, clock.getZone()).withNano(0);
        wakeUps.setTimes(Map.of("stretch", List.of(time)), WorkingHours.OFF);
        assertThat(woken.next().name()).isEqualTo("stretch");
        wakeUps.setTimes(Map.of("stretch", List.of(time.plusSeconds(1)), "other", List.of(time.plusHours(3))), WorkingHours.OFF);
        assertThat(woken.next().name()).isEqualTo("stretch");
        wakeUps.setTimes(Map.of(), WorkingHours.OFF);
        assertThat(woken.quietFor(1100)).isTrue();
    }

    @Test
    void a_listener_that_throws_does_not_end_the_heartbeat() throws InterruptedException {
        try (var broken = new QuartzWakeUps(new Pace(1, clock), System::nanoTime, new deskbreak.agent.WakeUps.Listener() {
            private boolean thrown;

            @Override
            public void wake() {
                if (!thrown) {
                    thrown = true;
                    throw new IllegalStateException("deliberate, for this test");
                }
                woken.wake();
            }

            @Override
            public void setTime(String name) {
                woken.setTime(name);
            }
        })) {
            broken.every(Duration.ofMillis(50));
            woken.next();
        }
    }

    @Test
    void agent_time_may_run_faster() throws InterruptedException {
        try (var fast = new QuartzWakeUps(new Pace(60, clock), System::nanoTime, woken)) {
            Instant asked = Instant.now();
            fast.at(clock.instant().plusSeconds(12));
            assertThat(Duration.between(asked, woken.next().at())).isBetween(Duration.ofMillis(200), Duration.ofSeconds(5));
            fast.every(Duration.ofSeconds(5));
            woken.next();
            woken.next();
        }
    }

    @Test
    void a_rate_below_one_is_refused() {
        assertThatThrownBy(() -> new Pace(0, clock)).hasMessage("clock rate must be 1 to 10000, not 0");
    }

    @Test
    void close_ends_its_threads_within_a_second_and_later_calls_do_no_harm() throws InterruptedException {
        wakeUps.every(Duration.ofMillis(50));
        woken.next();
        List<Thread> mine = Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().equals("schedule") || t.getName().equals("clock-watch")).toList();
        assertThat(mine).hasSizeGreaterThanOrEqualTo(1).allMatch(Thread::isDaemon);
        wakeUps.close();
        wakeUps.close();
        wakeUps.every(Duration.ofSeconds(1));
        wakeUps.at(Instant.now());
        wakeUps.atNone();
        for (Thread thread : mine) {
            thread.join(1000);
            assertThat(thread.isAlive()).as(thread.getName()).isFalse();
        }
        woken.forget();
        assertThat(woken.quietFor(200)).isTrue();
    }
}
