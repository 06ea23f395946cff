// SPDX-License-Identifier: Apache-2.0
package deskbreak.sitting;

import java.time.Duration;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import deskbreak.breaks.Person;
import deskbreak.breaks.Rules;

import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** Rules 1 to 4 of sitting: input, gaps, lock and sleep, calls and video. */
class SittingRulesTest {
    private final Person person = new Person(Rules.DEFAULT);

    @Nested
    class Rule1InputMeansSitting {
        @Test
        void a_bout_starts_at_its_first_input() {
            person.readsFor(10, MINUTES).clicks();
            assertThat(person.log()).isEqualTo("09:10:00 bout-started\n");
        }

        @Test
        void shorter_gaps_are_part_of_the_bout() {
            person.clicks().readsFor(299, SECONDS).clicks().readsFor(299, SECONDS).clicks();
            assertThat(person.log()).isEqualTo("09:00:00 bout-started\n");
            assertThat(person.sat()).isEqualTo(Duration.ofSeconds(598));
        }

        @Test
        void after_standing_it_starts_at_the_moment_of_sitting_down() {
            person.clicks().stands().readsFor(3, MINUTES).sits().readsFor(30, SECONDS).clicks();
            assertThat(person.log()).isEqualTo("""
                    09:00:00 bout-started
                    09:00:00 bout-ended 0s standing
                    09:03:00 stood since 09:00
                    09:03:00 bout-started
                    """);
        }
    }

    @Nested
    class Rule2AGapMeansAway {
        @Test
        void since_the_last_input() {
            person.typesFor(10, MINUTES).isGoneFor(5, MINUTES);
            assertThat(person.log()).isEqualTo("""
                    09:00:00 bout-started
                    09:10:00 bout-ended 10m away
                    """);
        }

        @Test
        void of_exactly_the_threshold_also_when_the_input_comes_at_that_instant() {
            person.clicks().isGoneFor(5, MINUTES).clicks();
            assertThat(person.log()).isEqualTo("""
                    09:00:00 bout-started
                    09:00:00 bout-ended 0s away
                    09:05:00 natural-break 5m
                    09:05:00 bout-started
                    09:05:00 question-asked away
                    """);
        }

        @Test
        void and_not_a_second_earlier() {
            person.clicks().isGoneFor(299, SECONDS);
            assertThat(person.log()).isEqualTo("09:00:00 bout-started\n");
        }
    }

    @Nested
    class Rule3LockAndSleep {
        @Test
        void a_lock_of_two_minutes_is_away_from_its_begin() {
            person.typesFor(10, MINUTES).readsFor(60, SECONDS).locksFor(2, MINUTES).clicks();
            assertThat(person.log()).isEqualTo("""
                    09:00:00 bout-started
                    09:11:00 bout-ended 11m locked
                    09:13:00 natural-break 2m
                    09:13:00 bout-started
                    """);
        }

        @Test
        void a_shorter_one_does_not_break_the_bout() {
            person.typesFor(10, MINUTES).locksFor(119, SECONDS).clicks();
            assertThat(person.log()).isEqualTo("09:00:00 bout-started\n");
            assertThat(person.sat()).isEqualTo(Duration.ofSeconds(719));
        }

        @Test
        void sleep_counts_in_the_same_way() {
            person.typesFor(10, MINUTES).sleepsFor(119, SECONDS).readsFor(1, SECONDS).sleepsFor(120, SECONDS);
            assertThat(person.log()).isEqualTo("""
                    09:00:00 bout-started
                    09:12:00 bout-ended 12m asleep
                    """);
        }

        @Test
        void lock_and_sleep_that_overlap_count_as_one() {
            person.typesFor(10, MINUTES).signals(Signal.Kind.LOCK).readsFor(70, SECONDS).signals(Signal.Kind.SLEEP)
                    .signals(Signal.Kind.UNLOCK).readsFor(50, SECONDS).signals(Signal.Kind.WAKE);
            assertThat(person.log()).isEqualTo("""
                    09:00:00 bout-started
                    09:10:00 bout-ended 10m asleep
                    """);
        }

        @Test
        void lock_and_sleep_that_touch_count_as_one() {
            person.typesFor(10, MINUTES).locksFor(70, SECONDS).sleepsFor(50, SECONDS);
            assertThat(person.log()).isEqualTo("""
                    09:00:00 bout-started
                    09:10:00 bout-ended 10m asleep
                    """);
        }

        @Test
        void two_short_locks_with_a_second_between_count_as_two() {
            person.typesFor(10, MINUTES).locksFor(70, SECONDS).readsFor(1, SECONDS).locksFor(70, SECONDS).clicks();
            assertThat(person.log()).isEqualTo("09:00:00 bout-started\n");
        }

        @Test
        void input_while_locked_is_no_evidence_of_sitting() {
            person.clicks().signals(Signal.Kind.LOCK).typesFor(2, MINUTES);
            assertThat(person.log()).isEqualTo("""
                    09:00:00 bout-started
                    09:00:00 bout-ended 0s locked
                    """);
        }

        @Test
        void a_gap_that_reaches_the_threshold_before_the_lock_counts_ends_at_the_last_input() {
            person.clicks().readsFor(4, MINUTES).locksFor(10, MINUTES);
            assertThat(person.log()).isEqualTo("""
                    09:00:00 bout-started
                    09:00:00 bout-ended 0s away
                    """);
        }
    }

    @Nested
    class Rule4CallsAndVideo {
        @Test
        void a_gap_in_a_call_is_sitting_however_long() {
            person.clicks().signals(Signal.Kind.CALL_START).readsFor(40, MINUTES);
            assertThat(person.log()).isEqualTo("09:00:00 bout-started\n");
            assertThat(person.sat()).isEqualTo(Duration.ofMinutes(40));
        }

        @Test
        void the_end_of_such_a_spell_counts_as_an_input() {
            person.clicks().signals(Signal.Kind.AWAKE_ON).readsFor(40, MINUTES).signals(Signal.Kind.AWAKE_OFF).readsFor(5, MINUTES);
            assertThat(person.log()).isEqualTo("""
                    09:00:00 bout-started
                    09:40:00 bout-ended 40m away
                    """);
        }

        @Test
        void the_end_of_one_of_two_spells_does_not() {
            person.clicks().signals(Signal.Kind.AWAKE_ON).signals(Signal.Kind.CALL_START).readsFor(30, MINUTES)
                    .signals(Signal.Kind.AWAKE_OFF).readsFor(10, MINUTES);
            assertThat(person.log()).isEqualTo("09:00:00 bout-started\n");
        }

        @Test
        void until_a_lock() {
            person.clicks().signals(Signal.Kind.CALL_START).readsFor(30, MINUTES).locksFor(3, MINUTES).readsFor(20, MINUTES);
            assertThat(person.log()).isEqualTo("""
                    09:00:00 bout-started
                    09:30:00 bout-ended 30m locked
                    """);
        }

        @Test
        void a_lock_too_short_to_count_does_not_silence_the_call() {
            person.clicks().signals(Signal.Kind.CALL_START).readsFor(30, MINUTES).locksFor(1, MINUTES).readsFor(10, MINUTES);
            assertThat(person.log()).isEqualTo("09:00:00 bout-started\n");
            assertThat(person.sat()).isEqualTo(Duration.ofMinutes(41));
        }

        @Test
        void a_call_never_starts_a_bout() {
            person.signals(Signal.Kind.CALL_START).readsFor(10, MINUTES).signals(Signal.Kind.CALL_END).readsFor(1, MINUTES);
            assertThat(person.log()).isEmpty();
        }

        @Test
        void a_call_that_begins_after_the_person_left_does_not_bring_them_back() {
            person.clicks().isGoneFor(6, MINUTES).signals(Signal.Kind.CALL_START).readsFor(10, MINUTES).clicks();
            assertThat(person.log()).isEqualTo("""
                    09:00:00 bout-started
                    09:00:00 bout-ended 0s away
                    09:16:00 natural-break 16m
                    09:16:00 bout-started
                    """);
        }
    }
}
