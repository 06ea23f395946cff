// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.util.Optional;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static deskbreak.breaks.Person.Answer.SKIP;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** Rules 5 to 7 of breaks: missed, snoozed, skipped. */
class AnswersTest {
    private final Person person = Person.askedAt94510().fromHere();

    @Nested
    class Rule5Missed {
        @Test
        void unanswered_for_a_minute_it_counts_as_missed_and_comes_back_after_the_preselected_snooze() {
            person.readsFor(55, SECONDS).typesFor(5, MINUTES).readsFor(9, SECONDS);
            assertThat(person.news()).isEqualTo("09:46:10 missed\n");
            assertThat(person.readsFor(1, SECONDS).news()).isEqualTo("09:51:20 prompt-shown desk 51m20s lull snoozes 1\n");
        }

        @Test
        void it_uses_up_a_snooze_and_with_none_left_it_is_missed_and_skipped() {
            person.typesFor(20, MINUTES);
            assertThat(person.news()).isEqualTo("""
                    09:46:10 missed
                    09:54:10 prompt-shown desk 54m10s limit snoozes 1
                    09:55:10 missed
                    10:03:10 prompt-shown desk 1h3m10s limit snoozes 2
                    10:04:10 missed
                    10:04:10 skipped
                    """);
        }
    }

    @Nested
    class Rule6Snooze {
        @Test
        void comes_back_by_lull_counted_from_its_end() {
            person.snoozes(5).typesFor(6, MINUTES).readsFor(10, SECONDS);
            assertThat(person.news()).isEqualTo("09:45:15 snoozed 5m\n09:51:25 prompt-shown desk 51m25s lull snoozes 1\n");
        }

        @Test
        void and_by_limit_counted_from_its_end() {
            person.snoozes(10).typesFor(14, MINUTES);
            assertThat(person.news()).startsWith("09:45:15 snoozed 10m\n09:58:15 prompt-shown desk 58m15s limit snoozes 1\n");
        }

        @Test
        void without_a_length_is_the_preselected_one() {
            assertThat(person.does(at -> new Input.Snooze(at, Optional.empty())).news()).isEqualTo("09:45:15 snoozed 5m\n");
        }

        @Test
        void the_last_one_leaves_start_short_walk_and_skip() {
            person.snoozes(5).typesFor(6, MINUTES).readsFor(15, SECONDS).snoozes(5).typesFor(6, MINUTES).readsFor(15, SECONDS).fromHere()
                    .snoozes(5).answers(SKIP);
            assertThat(person.news()).isEqualTo("refused: no-snooze-left\n09:57:45 skipped\n");
        }

        @Test
        void twenty_minutes_in_all() {
            person.snoozes(15).typesFor(16, MINUTES).readsFor(15, SECONDS).fromHere().snoozes(10).snoozes(5);
            assertThat(person.news()).isEqualTo("refused: no-snooze-left\n10:01:30 snoozed 5m\n");
        }

        @Test
        void a_length_that_is_not_offered_is_refused() {
            assertThat(person.snoozes(7).news()).isEqualTo("refused: no-snooze-left\n");
        }

        @Test
        void with_nothing_up_it_holds_the_next_prompt_back_and_counts_as_one() {
            Person p = new Person(Rules.DEFAULT).typesFor(40, MINUTES).snoozes(10).fromHere().typesFor(11, MINUTES)
                    .readsFor(15, SECONDS).snoozes(10).typesFor(11, MINUTES).readsFor(15, SECONDS).snoozes(5);
            assertThat(p.news()).isEqualTo("""
                    09:45:00 due desk 45m
                    09:51:10 prompt-shown desk 51m10s lull snoozes 1
                    09:51:15 snoozed 10m
                    10:02:25 prompt-shown desk 1h2m25s lull snoozes 2
                    refused: no-snooze-left
                    """);
        }

        @Test
        void with_nothing_up_it_silences_a_cue() {
            Person p = new Person(Rules.DEFAULT).typesFor(42, MINUTES).snoozes(5).fromHere().locksFor(5, SECONDS);
            assertThat(p.news()).isEmpty();
        }

        @Test
        void keeps_its_end_over_a_restart() {
            person.snoozes(5).readsFor(1, MINUTES).restartsFor(2, MINUTES).typesFor(1, MINUTES).readsFor(2, MINUTES);
            assertThat(person.news()).startsWith("09:45:15 snoozed 5m\n09:50:15 prompt-shown desk 50m15s lull snoozes 1\n");
        }

        @Test
        void that_ends_while_the_agent_is_down_waits_from_the_restart() {
            person.typesFor(30, SECONDS).snoozes(5).typesFor(4, MINUTES).restartsFor(2, MINUTES).typesFor(1, MINUTES).readsFor(10, SECONDS);
            assertThat(person.news()).isEqualTo("09:45:45 snoozed 5m\n09:52:55 prompt-shown desk 52m55s lull snoozes 1\n");
        }
    }

    @Nested
    class Rule7Skip {
        @Test
        void the_plan_is_due_again_after_its_full_interval_of_further_sitting() {
            person.answers(SKIP).typesFor(45, MINUTES);
            assertThat(person.news()).isEqualTo("09:45:15 skipped\n10:30:15 due desk 1h30m15s\n");
        }

        @Test
        void can_be_undone_for_a_minute() {
            person.answers(SKIP).typesFor(60, SECONDS).does(Input.UndoSkip::new).readsFor(10, SECONDS);
            assertThat(person.news()).isEqualTo("09:45:15 skipped\n09:46:25 prompt-shown desk 46m25s lull\n");
            assertThat(person.state().tally().row()).isEmpty();
        }

        @Test
        void and_no_longer() {
            assertThat(person.answers(SKIP).readsFor(61, SECONDS).does(Input.UndoSkip::new).news())
                    .isEqualTo("09:45:15 skipped\nrefused: nothing-to-undo\n");
        }

        @Test
        void with_nothing_up_is_refused() {
            assertThat(new Person(Rules.DEFAULT).clicks().fromHere().answers(SKIP).news()).isEqualTo("refused: nothing-up\n");
        }
    }
}
