// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import deskbreak.sitting.Signal;

import static deskbreak.breaks.Person.Answer.START;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** Rules 2 and 3 of breaks: the moment of a prompt, cues, holds. */
class MomentsAndHoldsTest {
    private final Person person = Person.dueAt945().fromHere();

    @Nested
    class Rule2Lulls {
        @Test
        void the_prompt_waits_for_a_lull_of_ten_seconds() {
            person.typesFor(60, SECONDS).readsFor(10, SECONDS);
            assertThat(person.news()).isEqualTo("09:46:10 prompt-shown desk 46m10s lull\n");
        }

        @Test
        void an_input_at_the_very_end_of_the_lull_breaks_it() {
            person.readsFor(10, SECONDS).clicks().readsFor(5, SECONDS);
            assertThat(person.news()).isEmpty();
        }

        @Test
        void three_minutes_at_most_then_it_shows_anyway() {
            person.typesFor(190, SECONDS);
            assertThat(person.news()).isEqualTo("09:48:00 prompt-shown desk 48m limit\n");
        }

        @Test
        void a_lull_under_way_counts() {
            Person p = new Person(Rules.DEFAULT).typesFor(44, MINUTES).fromHere().readsFor(60, SECONDS);
            assertThat(p.news()).isEqualTo("09:45:00 due desk 45m\n09:45:00 prompt-shown desk 45m lull\n");
        }
    }

    @Nested
    class Rule2Cues {
        private Person at(int minutes) {
            return new Person(Rules.DEFAULT).typesFor(minutes, MINUTES).fromHere();
        }

        @Test
        void an_unlock_in_the_last_five_minutes_shows_it_early_and_it_never_falls_due() {
            assertThat(at(40).locksFor(30, SECONDS).typesFor(5, MINUTES).news()).startsWith("09:40:30 prompt-shown desk 40m30s cue\n")
                    .doesNotContain("due");
        }

        @Test
        void before_that_it_does_nothing() {
            assertThat(at(39).locksFor(30, SECONDS).news()).isEmpty();
        }

        @Test
        void the_last_ninth_of_a_shorter_interval() {
            assertThat(new Person(Chosen.every(9)).typesFor(8, MINUTES).fromHere().locksFor(1, SECONDS).news())
                    .isEqualTo("09:08:01 prompt-shown desk 8m1s cue\n");
            assertThat(new Person(Chosen.every(9)).typesFor(7, MINUTES).fromHere().locksFor(59, SECONDS).news()).isEmpty();
        }

        @Test
        void the_end_of_a_call_is_one() {
            assertThat(at(30).signals(Signal.Kind.CALL_START).readsFor(12, MINUTES).signals(Signal.Kind.CALL_END).news())
                    .isEqualTo("09:42:00 prompt-shown desk 42m cue\n");
        }

        @Test
        void the_end_of_full_screen_is_one() {
            assertThat(at(42).does(t -> new Input.FullScreen(t, true)).readsFor(3, SECONDS).does(t -> new Input.FullScreen(t, false))
                    .news()).isEqualTo("09:42:03 prompt-shown desk 42m3s cue\n");
        }

        @Test
        void one_in_the_middle_of_inputs_waits_until_the_hands_have_rested() {
            assertThat(at(42).does(t -> new Input.FullScreen(t, true)).does(t -> new Input.FullScreen(t, false)).readsFor(2, SECONDS)
                    .clicks().readsFor(4, SECONDS).news()).isEqualTo("09:42:04 prompt-shown desk 42m4s cue\n");
        }

        @Test
        void and_is_over_when_they_do_not_rest_within_half_a_minute() {
            Person typing = at(42).does(t -> new Input.FullScreen(t, true)).does(t -> new Input.FullScreen(t, false));
            for (int second = 0; second < 30; second += 2) {
                typing.readsFor(2, SECONDS).clicks();
            }
            assertThat(typing.readsFor(60, SECONDS).news()).isEmpty();
        }

        @Test
        void not_while_another_hold_stands() {
            assertThat(at(42).does(t -> new Input.DoNotDisturb(t, true)).locksFor(1, SECONDS).news()).isEmpty();
        }

        @Test
        void after_due_a_cue_means_nothing() {
            assertThat(person.signals(Signal.Kind.CALL_START).readsFor(1, MINUTES).signals(Signal.Kind.CALL_END).readsFor(9, SECONDS)
                    .news()).isEqualTo("09:45:00 held call\n09:46:00 released\n");
        }

        @Test
        void nor_at_the_very_instant_of_due() {
            assertThat(at(44).signals(Signal.Kind.CALL_START).readsFor(1, MINUTES).signals(Signal.Kind.CALL_END).news())
                    .isEqualTo("09:45:00 due desk 45m\n");
        }

        @Test
        void an_unlock_after_a_lock_that_ended_the_bout_is_none() {
            assertThat(at(42).locksFor(3, MINUTES).news()).isEqualTo("09:42:00 bout-ended 42m locked\n");
        }
    }

    @Nested
    class Rule3Holds {
        @Test
        void a_held_prompt_is_kept_and_offered_by_lull_when_the_last_reason_ends() {
            person.signals(Signal.Kind.CALL_START).readsFor(10, MINUTES).does(t -> new Input.FullScreen(t, true))
                    .signals(Signal.Kind.CALL_END).readsFor(4, MINUTES).does(t -> new Input.FullScreen(t, false)).typesFor(30, SECONDS)
                    .readsFor(10, SECONDS);
            assertThat(person.news()).isEqualTo("""
                    09:45:00 held call
                    09:55:00 held call full-screen
                    09:55:00 held full-screen
                    09:59:00 released
                    09:59:40 prompt-shown desk 59m40s lull held 14m
                    """);
        }

        @Test
        void the_limit_is_counted_from_the_release_too() {
            person.signals(Signal.Kind.CALL_START).readsFor(10, MINUTES).signals(Signal.Kind.CALL_END).typesFor(210, SECONDS);
            assertThat(person.news()).endsWith("09:55:00 released\n09:58:00 prompt-shown desk 58m limit held 10m\n");
        }

        @Test
        void is_dated_at_due_when_the_hold_is_older() {
            Person p = new Person(Rules.DEFAULT).typesFor(30, MINUTES).does(t -> new Input.DoNotDisturb(t, true)).typesFor(16, MINUTES);
            assertThat(p.log()).endsWith("09:45:00 due desk 45m\n09:45:00 held do-not-disturb\n");
        }

        @Test
        void one_that_begins_while_it_is_shown_takes_it_back_and_uses_nothing_up() {
            Person p = Person.askedAt94510().fromHere().signals(Signal.Kind.CALL_START).readsFor(10, MINUTES)
                    .signals(Signal.Kind.CALL_END).readsFor(10, SECONDS);
            assertThat(p.news()).isEqualTo("""
                    09:45:15 prompt-withdrawn
                    09:45:15 held call
                    09:55:15 released
                    09:55:25 prompt-shown desk 55m25s lull held 10m
                    """);
            assertThat(p.state().tally().prompts()).hasSize(1);
        }

        @Test
        void one_that_begins_during_a_started_break_lets_it_go_on() {
            Person p = Person.askedAt94510().answers(START).fromHere().signals(Signal.Kind.CALL_START).readsFor(3, MINUTES);
            assertThat(p.news()).startsWith("09:48:15 break-taken desk\n");
        }

        @Test
        void ask_me_anyway_shows_it_at_once() {
            person.signals(Signal.Kind.CALL_START).readsFor(5, MINUTES).does(Input.AskAnyway::new);
            assertThat(person.news()).isEqualTo("09:45:00 held call\n09:50:00 prompt-shown desk 50m asked held 5m\n");
        }

        @Test
        void ask_me_anyway_needs_something_to_ask() {
            assertThat(new Person(Rules.DEFAULT).does(Input.AskAnyway::new).log()).isEqualTo("refused: not-held\n");
        }

        @Test
        void a_lock_during_a_hold_keeps_it_and_it_is_offered_after_both() {
            person.signals(Signal.Kind.LOCK).signals(Signal.Kind.CALL_START).readsFor(30, SECONDS).signals(Signal.Kind.CALL_END)
                    .readsFor(30, SECONDS).signals(Signal.Kind.UNLOCK).readsFor(5, SECONDS);
            assertThat(person.news()).isEqualTo("09:45:00 held call\n09:45:30 released\n09:46:00 prompt-shown desk 46m lull held 30s\n");
        }

        @Test
        void a_clock_step_during_a_hold_changes_nothing() {
            person.signals(Signal.Kind.CALL_START).readsFor(5, MINUTES).setsTheClock(Duration.ofHours(-1)).readsFor(5, MINUTES)
                    .signals(Signal.Kind.CALL_END).readsFor(10, SECONDS);
            assertThat(person.news())
                    .isEqualTo("09:45:00 held call\n09:55:00 released\n09:55:10 prompt-shown desk 55m10s lull held 10m\n");
        }
    }
}
