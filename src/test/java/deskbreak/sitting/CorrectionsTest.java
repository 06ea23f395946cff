// SPDX-License-Identifier: Apache-2.0
package deskbreak.sitting;

import java.time.Duration;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import deskbreak.breaks.Chosen;
import deskbreak.breaks.Person;
import deskbreak.breaks.Rules;

import static deskbreak.breaks.Person.Answer.START;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** Rule 5 of sitting: the quiet question, was-here and was-away. */
class CorrectionsTest {
    private final Person person = new Person(Rules.DEFAULT).typesFor(10, MINUTES);

    private Question question() {
        return person.state().sitting().question().orElseThrow();
    }

    private boolean asks() {
        return person.state().sitting().question().isPresent();
    }

    @Nested
    class Rule5Question {
        @Test
        void the_first_input_after_the_gap_brings_it_for_a_minute() {
            person.isGoneFor(15, MINUTES).clicks().readsFor(59, SECONDS);
            assertThat(question().gap()).contains(Duration.ofMinutes(15));
            assertThat(person.readsFor(1, SECONDS).state().sitting().question()).isEmpty();
            assertThat(person.log()).isEqualTo("""
                    09:00:00 bout-started
                    09:10:00 bout-ended 10m away
                    09:25:00 natural-break 15m
                    09:25:00 bout-started
                    09:25:00 question-asked away
                    """);
        }

        @Test
        void not_after_a_longer_gap() {
            person.isGoneFor(901, SECONDS).clicks();
            assertThat(asks()).isFalse();
        }

        @Test
        void not_when_the_screen_was_locked_in_it_however_shortly() {
            person.readsFor(1, MINUTES).locksFor(1, SECONDS).isGoneFor(6, MINUTES).clicks();
            assertThat(asks()).isFalse();
        }

        @Test
        void not_when_the_machine_slept_in_it_after_the_bout_was_given_up() {
            person.isGoneFor(6, MINUTES).sleepsFor(1, MINUTES).clicks();
            assertThat(asks()).isFalse();
        }

        @Test
        void not_after_standing() {
            person.stands().isGoneFor(10, MINUTES).clicks();
            assertThat(asks()).isFalse();
        }

        @Test
        void it_never_stands_beside_a_prompt() {
            Person quick = new Person(Chosen.every(5)).typesFor(3, MINUTES).isGoneFor(6, MINUTES).clicks();
            quick.does(at -> new deskbreak.breaks.Input.RulesChanged(at, Chosen.every(1))).fromHere().typesFor(45, SECONDS)
                    .readsFor(26, SECONDS);
            assertThat(quick.news()).isEqualTo("""
                    09:10:00 due desk 1m
                    09:10:00 prompt-shown desk 1m lull
                    """);
            assertThat(quick.state().sitting().question()).isEmpty();
        }

        @Test
        void unanswered_counts_as_away() {
            person.isGoneFor(6, MINUTES).clicks().readsFor(2, MINUTES);
            assertThat(person.sat()).isEqualTo(Duration.ofMinutes(2));
        }

        @Test
        void yes_closes_it_and_changes_nothing() {
            person.isGoneFor(6, MINUTES).clicks().fromHere().wasAway();
            assertThat(person.news()).isEmpty();
            assertThat(asks()).isFalse();
        }
    }

    @Nested
    class Rule5WasHere {
        @Test
        void joins_the_bouts_again() {
            person.isGoneFor(6, MINUTES).clicks().readsFor(5, SECONDS).fromHere().wasHere();
            assertThat(person.news()).isEqualTo("09:16:05 corrected was-here 09:10 to 09:16\n");
            assertThat(person.sat()).isEqualTo(Duration.ofSeconds(16 * 60 + 5));
            assertThat(asks()).isFalse();
        }

        @Test
        void makes_a_plan_past_its_interval_due_at_that_moment() {
            person.typesFor(30, MINUTES).isGoneFor(6, MINUTES).clicks().readsFor(5, SECONDS).fromHere().wasHere();
            assertThat(person.news()).isEqualTo("""
                    09:46:05 corrected was-here 09:40 to 09:46
                    09:46:05 due desk 46m5s
                    """);
        }

        @Test
        void undoes_a_lock() {
            person.locksFor(10, MINUTES).clicks().wasHere();
            assertThat(person.sat()).isEqualTo(Duration.ofMinutes(20));
        }

        @Test
        void undoes_standing() {
            person.stands().readsFor(4, MINUTES).sits().readsFor(1, MINUTES).wasHere();
            assertThat(person.sat()).isEqualTo(Duration.ofMinutes(15));
            assertThat(person.state().sitting().totals(person.state().now()).standing()).isZero();
        }

        @Test
        void undoes_a_taken_break() {
            person.answers(START).readsFor(3, MINUTES).clicks().wasHere();
            assertThat(person.sat()).isEqualTo(Duration.ofMinutes(13));
        }

        @Test
        void works_for_half_an_hour_after_the_return() {
            person.isGoneFor(10, MINUTES).typesFor(30, MINUTES).fromHere().wasHere();
            assertThat(person.news()).isEqualTo("""
                    09:50:00 corrected was-here 09:10 to 09:20
                    09:50:00 due desk 50m
                    """);
        }

        @Test
        void and_no_longer() {
            person.isGoneFor(10, MINUTES).typesFor(30, MINUTES).readsFor(1, SECONDS).fromHere().wasHere();
            assertThat(person.news()).isEqualTo("refused: nothing-to-undo\n");
        }

        @Test
        void works_while_nobody_has_returned_yet() {
            person.isGoneFor(20, MINUTES).wasHere();
            assertThat(person.sat()).isEqualTo(Duration.ofMinutes(30));
        }

        @Test
        void a_gap_after_it_still_begins_at_the_last_input() {
            person.isGoneFor(6, MINUTES).clicks().readsFor(1, MINUTES).wasHere().fromHere().isGoneFor(4, MINUTES);
            assertThat(person.news()).isEqualTo("09:16:00 bout-ended 16m away\n");
        }

        @Test
        void cannot_be_said_twice() {
            person.isGoneFor(6, MINUTES).clicks().wasHere().fromHere().wasHere();
            assertThat(person.news()).isEqualTo("refused: nothing-to-undo\n");
        }
    }

    @Nested
    class Rule5WasAway {
        @Test
        void ends_the_bout_at_the_longest_gap_of_late() {
            person.readsFor(3, MINUTES).typesFor(5, MINUTES).readsFor(4, MINUTES).typesFor(5, MINUTES).fromHere().wasAway();
            assertThat(person.news()).isEqualTo("""
                    09:27:00 corrected was-away 09:18 to 09:22
                    09:18:00 bout-ended 18m corrected
                    09:22:00 natural-break 4m
                    09:22:00 bout-started
                    """);
            assertThat(person.sat()).isEqualTo(Duration.ofMinutes(5));
        }

        @Test
        void of_at_least_two_minutes() {
            person.readsFor(119, SECONDS).typesFor(1, MINUTES).fromHere().wasAway();
            assertThat(person.news()).isEqualTo("""
                    09:12:59 corrected was-away 09:12:59 to 09:12:59
                    09:12:59 bout-ended 12m59s corrected
                    """);
        }

        @Test
        void that_ended_in_the_last_half_hour() {
            person.readsFor(4, MINUTES).typesFor(30, MINUTES).fromHere().wasAway();
            assertThat(person.news()).startsWith("09:44:00 corrected was-away 09:44 to 09:44\n");
        }

        @Test
        void counts_the_gap_under_way() {
            person.readsFor(3, MINUTES).fromHere().wasAway();
            assertThat(person.news()).isEqualTo("""
                    09:13:00 corrected was-away 09:10 to 09:13
                    09:10:00 bout-ended 10m corrected
                    """);
            assertThat(person.clicks().news()).isEqualTo("09:13:00 natural-break 3m\n09:13:00 bout-started\n");
        }

        @Test
        void can_be_undone_by_was_here() {
            person.readsFor(3, MINUTES).typesFor(1, MINUTES).wasAway().wasHere();
            assertThat(person.sat()).isEqualTo(Duration.ofMinutes(14));
        }

        @Test
        void is_refused_while_nobody_sits() {
            assertThat(person.isGoneFor(1, HOURS).fromHere().wasAway().news()).isEqualTo("refused: not-sitting\n");
        }
    }
}
