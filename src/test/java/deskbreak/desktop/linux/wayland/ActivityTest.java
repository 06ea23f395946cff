// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.wayland;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What "no input for two seconds" and "input again" say about the last input. Seconds, from when the compositor was asked. */
class ActivityTest {
    private final Activity activity = new Activity(0, at(-2));

    private static long at(double seconds) {
        return (long) (seconds * TimeUnit.SECONDS.toNanos(1));
    }

    private double last(double now) {
        return (double) activity.lastInput(at(now)) / TimeUnit.SECONDS.toNanos(1);
    }

    @Test
    void nothing_at_first_is_no_input() {
        assertThat(last(1)).isEqualTo(-2);
        activity.idled(at(2.3));
        assertThat(last(2.4)).isEqualTo(-2);
        assertThat(last(100)).isEqualTo(-2);
    }

    @Test
    void input_from_the_first_moment_on_is_seen_as_soon_as_it_is_certain() {
        assertThat(last(2.4)).isEqualTo(-2);
        assertThat(last(3)).isEqualTo(1);
    }

    @Test
    void a_first_pause_that_comes_late_had_an_input_before_it() {
        activity.idled(at(3.4));
        assertThat(last(10)).isEqualTo(1.4);
    }

    @Test
    void one_key_is_one_input() {
        activity.idled(at(2));
        activity.resumed(at(10));
        assertThat(last(10)).isEqualTo(10);
        assertThat(last(11.9)).isEqualTo(10);
        activity.idled(at(12));
        assertThat(last(60)).isEqualTo(10);
    }

    @Test
    void typing_is_input_at_most_two_seconds_ago_and_exact_once_it_pauses() {
        activity.idled(at(2));
        activity.resumed(at(10));
        assertThat(last(20)).isEqualTo(18);
        activity.idled(at(22.5));
        assertThat(last(30)).isEqualTo(20.5);
    }

    @Test
    void it_never_goes_back() {
        activity.idled(at(2));
        activity.resumed(at(10));
        activity.resumed(at(11));
        activity.idled(at(11.5));
        activity.idled(at(11.6));
        assertThat(last(30)).isEqualTo(11);
    }

    @Test
    void it_says_for_how_long_there_was_none() {
        activity.idled(at(2));
        activity.resumed(at(10));
        activity.idled(at(13));
        assertThat(activity.resumed(at(50))).isEqualTo(Duration.ofSeconds(39));
    }
}
