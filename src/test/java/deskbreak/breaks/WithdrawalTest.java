// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import deskbreak.sitting.Signal;

import static deskbreak.breaks.Person.Answer.START;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** Rule 8 of breaks: what withdraws a prompt, and what takes it down for a while; and restarts. */
class WithdrawalTest {
    private final Person person = Person.askedAt94510().fromHere();

    @Nested
    class Rule8Withdrawal {
        @Test
        void of_a_prompt_that_waits_for_a_lull() {
            Person p = new Person(Rules.DEFAULT).typesFor(45, MINUTES).readsFor(5, SECONDS).fromHere().locksFor(2, MINUTES);
            assertThat(p.news()).isEqualTo("09:45:05 bout-ended 45m5s locked\n09:47:05 prompt-withdrawn\n");
        }

        @Test
        void of_one_that_is_held() {
            Person p = Person.dueAt945().does(t -> new Input.DoNotDisturb(t, true)).fromHere().isGoneFor(6, MINUTES);
            assertThat(p.news()).isEqualTo("09:45:00 bout-ended 45m away\n09:50:00 prompt-withdrawn\n");
        }

        @Test
        void of_one_that_is_snoozed() {
            person.snoozes(15).isGoneFor(6, MINUTES);
            assertThat(person.news()).isEqualTo("09:45:15 snoozed 15m\n09:45:00 bout-ended 45m away\n09:50:00 prompt-withdrawn\n");
        }

        @Test
        void of_one_that_was_missed() {
            person.readsFor(10, MINUTES);
            assertThat(person.news()).isEqualTo("09:46:10 missed\n09:45:00 bout-ended 45m away\n09:50:00 prompt-withdrawn\n");
        }

        @Test
        void a_lock_takes_a_shown_prompt_down_at_once_and_after_a_short_one_it_is_offered_again_with_its_full_minute() {
            person.readsFor(40, SECONDS).locksFor(1, MINUTES).clicks().readsFor(69, SECONDS);
            assertThat(person.news()).isEqualTo("09:45:55 prompt-withdrawn\n09:47:05 prompt-shown desk 47m5s lull\n");
            assertThat(person.readsFor(1, SECONDS).news()).isEqualTo("09:48:05 missed\n");
            assertThat(person.state().tally().prompts()).hasSize(1);
        }

        @Test
        void sleep_does_the_same() {
            person.sleepsFor(1, MINUTES).clicks().readsFor(10, SECONDS);
            assertThat(person.news()).isEqualTo("09:45:15 prompt-withdrawn\n09:46:25 prompt-shown desk 46m25s lull\n");
        }

        @Test
        void a_lock_while_it_waits_lets_it_wait_from_the_unlock() {
            Person p = Person.dueAt945().fromHere().typesFor(2, MINUTES).locksFor(90, SECONDS).typesFor(170, SECONDS);
            assertThat(p.news()).isEmpty();
            assertThat(p.typesFor(20, SECONDS).news()).isEqualTo("09:51:30 prompt-shown desk 51m30s limit\n");
        }

        @Test
        void a_snooze_that_ends_while_locked_shows_nothing_until_the_unlock() {
            person.typesFor(30, SECONDS).snoozes(5).typesFor(280, SECONDS).locksFor(100, SECONDS).typesFor(6, SECONDS);
            assertThat(person.news()).isEqualTo("09:45:45 snoozed 5m\n");
        }

        @Test
        void standing_too_short_to_count_takes_it_down_for_that_long() {
            person.stands().readsFor(1, MINUTES).sits().readsFor(10, SECONDS);
            assertThat(person.news()).isEqualTo("09:45:15 prompt-withdrawn\n09:46:25 prompt-shown desk 45m25s lull\n");
        }

        @Test
        void a_prompt_shown_in_a_gap_that_turns_out_to_be_away_counts_for_nothing() {
            person.isGoneFor(6, MINUTES);
            assertThat(person.news()).isEqualTo("09:46:10 missed\n09:45:00 bout-ended 45m away\n09:50:00 prompt-withdrawn\n");
            assertThat(person.state().tally()).isEqualTo(Tally.EMPTY);
        }

        @Test
        void also_when_it_was_missed_to_the_end_in_a_long_gap() {
            Person p = new Person(Chosen.awayAfter(15)).typesFor(45, MINUTES).isGoneFor(15, MINUTES);
            assertThat(p.log()).contains("skipped").endsWith("09:45:00 bout-ended 45m away\n");
            assertThat(p.state().tally()).isEqualTo(Tally.EMPTY);
            assertThat(p.fromHere().typesFor(45, MINUTES).news()).contains("10:45:00 due desk 45m\n");
        }

        @Test
        void a_natural_break_runs_to_the_first_input_after_it() {
            person.isGoneFor(20, MINUTES).fromHere().clicks();
            assertThat(person.news()).isEqualTo("10:05:15 natural-break 20m15s\n10:05:15 bout-started\n");
        }

        @Test
        void time_away_that_began_with_start_is_none() {
            person.answers(START).isGoneFor(20, MINUTES).fromHere().clicks();
            assertThat(person.news()).isEqualTo("10:05:15 bout-started\n");
        }
    }

    @Nested
    class Restarts {
        @Test
        void a_shown_prompt_waits_again_from_the_restart() {
            person.restartsFor(1, MINUTES).typesFor(1, MINUTES).readsFor(10, SECONDS);
            assertThat(person.news()).isEqualTo("09:45:15 prompt-withdrawn\n09:47:25 prompt-shown desk 47m25s lull\n");
        }

        @Test
        void a_guide_under_way_is_abandoned() {
            person.answers(START).readsFor(1, MINUTES).restartsFor(1, MINUTES).clicks().typesFor(45, MINUTES);
            assertThat(person.news()).isEqualTo("""
                    09:45:15 break-started desk neck hips
                    09:46:15 break-abandoned desk
                    10:31:15 due desk 1h31m15s
                    """);
        }

        @Test
        void a_hold_keeps_its_begin() {
            Person p = Person.dueAt945().signals(Signal.Kind.CALL_START).typesFor(2, MINUTES).restartsFor(2, MINUTES).typesFor(2, MINUTES);
            assertThat(p.state().holds()).containsEntry(HoldReason.CALL, Person.NINE.plusSeconds(45 * 60));
            assertThat(p.log()).endsWith("09:45:00 held call\n");
        }

        @Test
        void counts_of_snoozes_stay() {
            person.snoozes(15).restartsFor(1, MINUTES).typesFor(16, MINUTES).readsFor(15, SECONDS).fromHere().snoozes(10);
            assertThat(person.news()).isEqualTo("refused: no-snooze-left\n");
        }
    }
}
