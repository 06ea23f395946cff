// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import deskbreak.sitting.Signal;

import static deskbreak.breaks.Person.Answer.DONE;
import static deskbreak.breaks.Person.Answer.SHORT;
import static deskbreak.breaks.Person.Answer.START;
import static deskbreak.breaks.Person.Answer.WALK;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** Rule 9 of breaks: the guide. */
class GuideTest {
    private final Person person = Person.askedAt94510().fromHere();

    @Nested
    class Rule9Guide {
        @Test
        void counts_as_taken_when_its_length_has_passed_and_ends_the_bout_at_its_start() {
            person.answers(START).readsFor(3, MINUTES).isGoneFor(2, MINUTES).clicks();
            assertThat(person.news()).isEqualTo("""
                    09:45:15 break-started desk neck hips
                    09:48:15 break-taken desk
                    09:45:15 bout-ended 45m15s break
                    09:50:15 bout-started
                    """);
            assertThat(person.state().sitting().ledger().away()).isEqualTo(Duration.ofMinutes(5));
        }

        @Test
        void the_short_version_lasts_a_minute_and_has_one_move() {
            assertThat(person.answers(SHORT).readsFor(1, MINUTES).news())
                    .startsWith("09:45:15 break-started desk neck\n09:46:15 break-taken desk\n");
        }

        @Test
        void a_walk_is_the_same_without_moves() {
            assertThat(person.answers(WALK).readsFor(3, MINUTES).news())
                    .startsWith("09:45:15 break-started desk\n09:48:15 break-taken desk\n");
        }

        @Test
        void done_after_half_of_it_is_taken() {
            assertThat(person.answers(START).readsFor(90, SECONDS).answers(DONE).news()).contains("09:46:45 break-taken desk\n");
        }

        @Test
        void done_before_half_of_it_is_abandoned_which_is_a_skip_and_was_sitting() {
            person.answers(START).readsFor(89, SECONDS).answers(DONE).typesFor(45, MINUTES);
            assertThat(person.news()).isEqualTo("""
                    09:45:15 break-started desk neck hips
                    09:46:44 break-abandoned desk
                    10:31:44 due desk 1h31m44s
                    """);
            assertThat(person.state().tally().row()).hasSize(1);
        }

        @Test
        void typing_in_five_of_the_last_fifteen_seconds_makes_it_wait() {
            person.answers(START).typesFor(30, SECONDS).readsFor(3, MINUTES);
            // From 09:45:28, when five such seconds are over, to 09:45:49, when the last window with five of them is.
            assertThat(person.news()).contains("09:48:36 break-taken desk\n");
        }

        @Test
        void typing_in_four_of_them_does_not() {
            person.answers(START);
            for (int i = 0; i < 45; i++) {
                person.clicks().readsFor(4, SECONDS);
            }
            assertThat(person.news()).contains("09:48:15 break-taken desk\n");
        }

        @Test
        void after_five_minutes_of_waiting_in_all_it_is_abandoned() {
            person.answers(START).typesFor(6, MINUTES);
            assertThat(person.news()).isEqualTo("09:45:15 break-started desk neck hips\n09:50:28 break-abandoned desk\n");
        }

        @Test
        void gaps_mean_nothing_until_it_ends_also_the_gap_begun_there() {
            Person p = new Person(Chosen.plans(Chosen.plan("desk", 45, 20))).typesFor(45, MINUTES).readsFor(15, SECONDS).answers(START)
                    .fromHere().isGoneFor(9, MINUTES).answers(DONE).readsFor(4, MINUTES).clicks();
            assertThat(p.news()).isEqualTo("09:54:15 break-abandoned desk\n");
            assertThat(p.sat()).isEqualTo(Duration.ofSeconds(58 * 60 + 15));
        }

        @Test
        void sleep_during_the_guide_does_not_spoil_it() {
            person.answers(START).readsFor(1, MINUTES).sleepsFor(10, MINUTES).clicks();
            assertThat(person.news()).isEqualTo("""
                    09:45:15 break-started desk neck hips
                    09:48:15 break-taken desk
                    09:45:15 bout-ended 45m15s break
                    09:56:15 bout-started
                    """);
        }

        @Test
        void a_lock_that_counts_during_a_guide_that_is_left_was_time_away() {
            Person p = new Person(Chosen.plans(Chosen.plan("desk", 45, 20))).typesFor(45, MINUTES).readsFor(15, SECONDS).answers(START)
                    .fromHere().readsFor(1, MINUTES).locksFor(3, MINUTES).clicks().answers(DONE);
            assertThat(p.news()).isEqualTo("""
                    09:49:15 break-abandoned desk
                    09:46:15 bout-ended 46m15s locked
                    09:49:15 natural-break 3m
                    09:49:15 bout-started
                    """);
        }

        @Test
        void a_paused_guide_is_taken_when_its_length_passes_without_input() {
            person.answers(START).readsFor(1, MINUTES).does(t -> new Input.GuidePause(t, true)).readsFor(3, MINUTES);
            assertThat(person.news()).contains("09:49:15 break-taken desk\n");
        }

        @Test
        void a_paused_guide_goes_on_where_it_was() {
            person.answers(START).readsFor(1, MINUTES).does(t -> new Input.GuidePause(t, true)).readsFor(1, MINUTES)
                    .does(t -> new Input.GuidePause(t, false)).readsFor(2, MINUTES);
            assertThat(person.news()).contains("09:49:15 break-taken desk\n");
        }

        @Test
        void going_to_the_next_step_to_the_end_is_taken() {
            assertThat(person.answers(START).does(t -> new Input.GuideSeek(t, Duration.ofMinutes(3))).news())
                    .contains("09:45:15 break-taken desk\n");
        }

        @Test
        void a_break_that_nobody_prompted_is_a_break_like_any_other() {
            Person p = new Person(Rules.DEFAULT).typesFor(20, MINUTES).fromHere().answers(START).readsFor(184, SECONDS);
            // It waits four seconds, for the typing right before it.
            assertThat(p.news()).isEqualTo("""
                    09:20:00 break-started desk neck hips
                    09:23:04 break-taken desk
                    09:20:00 bout-ended 20m break
                    """);
        }

        @Test
        void one_started_while_away_starts_the_bout_first() {
            Person p = new Person(Rules.DEFAULT).answers(START);
            assertThat(p.log()).isEqualTo("09:00:00 bout-started\n09:00:00 break-started desk neck hips\n");
        }

        @Test
        void a_second_start_and_a_snooze_are_refused_while_it_runs_and_start_while_locked() {
            person.answers(START).fromHere().answers(START).snoozes(5);
            assertThat(person.news()).isEqualTo("refused: break-runs\nrefused: break-runs\n");
            assertThat(new Person(Rules.DEFAULT).signals(Signal.Kind.LOCK).answers(START).answers(DONE).log())
                    .isEqualTo("refused: locked\nrefused: no-break\n");
        }

        @Test
        void named_moves_are_led_whatever_is_offered() {
            person.does(t -> new Input.StartOf(t, List.of("a", "b", "c"), Input.Manner.FULL)).readsFor(225, SECONDS);
            assertThat(person.news()).startsWith("09:45:15 break-started desk a b c\n09:49:00 break-taken desk\n");
        }
    }
}
