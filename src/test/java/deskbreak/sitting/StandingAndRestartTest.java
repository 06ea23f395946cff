// SPDX-License-Identifier: Apache-2.0
package deskbreak.sitting;

import java.time.Duration;
import java.time.ZoneId;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import deskbreak.breaks.Input;
import deskbreak.breaks.Person;
import deskbreak.breaks.Rules;

import static deskbreak.breaks.Person.Answer.START;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** Rules 6 to 9 of sitting: standing, restarts, clock steps, and nothing that tells when the last input was. */
class StandingAndRestartTest {
    private final Person person = new Person(Rules.DEFAULT).typesFor(10, MINUTES).fromHere();

    @Nested
    class Rule6Standing {
        @Test
        void stops_the_sitting_clock() {
            person.stands().typesFor(1, MINUTES);
            assertThat(person.sat()).isEqualTo(Duration.ofMinutes(10));
        }

        @Test
        void of_one_minute_is_only_left_out() {
            person.stands().typesFor(1, MINUTES).sits().typesFor(1, MINUTES);
            assertThat(person.news()).isEmpty();
            assertThat(person.sat()).isEqualTo(Duration.ofMinutes(11));
        }

        @Test
        void of_two_minutes_ends_the_bout_at_its_begin_and_is_recorded() {
            person.stands().typesFor(2, MINUTES).sits();
            assertThat(person.news()).isEqualTo("""
                    09:10:00 bout-ended 10m standing
                    09:12:00 stood since 09:10
                    09:12:00 bout-started
                    """);
            assertThat(person.state().sitting().totals(person.state().now()).standing()).isEqualTo(Duration.ofMinutes(2));
        }

        @Test
        void ends_by_being_away_at_the_last_input() {
            person.stands().typesFor(20, MINUTES).isGoneFor(6, MINUTES).clicks();
            assertThat(person.news()).isEqualTo("""
                    09:10:00 bout-ended 10m standing
                    09:30:00 stood since 09:10
                    09:36:00 natural-break 6m
                    09:36:00 bout-started
                    """);
        }

        @Test
        void ends_after_two_hours_and_asks_once() {
            person.stands().typesFor(119, MINUTES);
            assertThat(person.news()).isEqualTo("09:10:00 bout-ended 10m standing\n");
            person.typesFor(1, MINUTES).typesFor(3, MINUTES);
            assertThat(person.news()).isEqualTo("""
                    11:10:00 stood since 09:10
                    11:10:00 question-asked standing
                    11:10:00 bout-started
                    """);
        }

        @Test
        void and_the_question_goes_when_the_person_says_that_they_still_stand() {
            person.stands().typesFor(120, MINUTES).stands();
            assertThat(person.state().sitting().question()).isEmpty();
            assertThat(person.state().sitting().posture()).isInstanceOf(Posture.Standing.class);
        }

        @Test
        void is_ended_by_a_lock_from_its_begin() {
            person.stands().typesFor(10, MINUTES).locksFor(3, MINUTES);
            assertThat(person.news()).isEqualTo("""
                    09:10:00 bout-ended 10m standing
                    09:20:00 stood since 09:10
                    """);
        }

        @Test
        void less_than_two_minutes_before_a_first_bout_are_not_recorded() {
            Person late = new Person(Rules.DEFAULT).stands().readsFor(119, SECONDS).sits();
            assertThat(late.log()).isEqualTo("09:01:59 bout-started\n");
        }
    }

    @Nested
    class Rule7Restarts {
        @Test
        void sitting_time_survives_a_short_one() {
            person.restartsFor(2, MINUTES).typesFor(1, MINUTES);
            assertThat(person.news()).isEmpty();
            assertThat(person.sat()).isEqualTo(Duration.ofMinutes(13));
        }

        @Test
        void time_without_the_agent_is_a_gap_from_the_last_input_to_the_first() {
            person.readsFor(2, MINUTES).restartsFor(2, MINUTES).readsFor(1, MINUTES).clicks();
            assertThat(person.news()).isEqualTo("""
                    09:10:00 bout-ended 10m away
                    09:15:00 natural-break 5m
                    09:15:00 bout-started
                    09:15:00 question-asked away
                    """);
        }

        @Test
        void a_call_does_not_speak_for_the_person_while_nobody_listens() {
            person.signals(Signal.Kind.CALL_START).readsFor(20, MINUTES).restartsFor(8, HOURS).signals(Signal.Kind.CALL_END);
            assertThat(person.news()).contains("09:30:00 bout-ended 30m away\n");
        }

        @Test
        void but_it_goes_on_over_a_short_restart() {
            person.signals(Signal.Kind.CALL_START).readsFor(20, MINUTES).restartsFor(2, MINUTES).readsFor(8, MINUTES);
            assertThat(person.sat()).isEqualTo(Duration.ofMinutes(40));
        }

        @Test
        void standing_survives_one() {
            person.stands().typesFor(10, MINUTES).restartsFor(2, MINUTES).sits();
            assertThat(person.news()).isEqualTo("""
                    09:10:00 bout-ended 10m standing
                    09:22:00 stood since 09:10
                    09:22:00 bout-started
                    """);
        }

        @Test
        void the_question_goes_with_one() {
            person.isGoneFor(6, MINUTES).clicks().restartsFor(10, SECONDS);
            assertThat(person.state().sitting().question()).isEmpty();
        }
    }

    @Nested
    class Rule8ClockSteps {
        @Test
        void a_clock_step_adds_and_removes_nothing() {
            person.setsTheClock(Duration.ofHours(1)).typesFor(10, MINUTES).setsTheClock(Duration.ofHours(-3)).typesFor(10, MINUTES);
            assertThat(person.news()).isEmpty();
            assertThat(person.sat()).isEqualTo(Duration.ofMinutes(30));
        }

        @Test
        void nor_does_another_time_zone() {
            person.does(at -> new Input.ZoneChanged(at, ZoneId.of("Asia/Kolkata"))).typesFor(10, MINUTES);
            assertThat(person.sat()).isEqualTo(Duration.ofMinutes(20));
        }
    }

    @Nested
    class Rule9NothingTells {
        private final Person unknown = new Person(Rules.DEFAULT).signals(Signal.Kind.IDLE_UNKNOWN);

        @Test
        void a_plain_timer_runs() {
            unknown.readsFor(45, MINUTES);
            assertThat(unknown.log()).isEqualTo("""
                    09:00:00 bout-started
                    09:45:00 due desk 45m
                    09:45:00 prompt-shown desk 45m due
                    """);
        }

        @Test
        void lock_and_sleep_still_end_the_bout_and_it_starts_when_they_end() {
            unknown.readsFor(10, MINUTES).locksFor(10, MINUTES);
            assertThat(unknown.log()).isEqualTo("""
                    09:00:00 bout-started
                    09:10:00 bout-ended 10m locked
                    09:20:00 natural-break 10m
                    09:20:00 bout-started
                    """);
        }

        @Test
        void the_person_may_say_that_they_were_away() {
            unknown.readsFor(10, MINUTES).fromHere().wasAway();
            assertThat(unknown.news()).isEqualTo("""
                    09:10:00 corrected was-away 09:10 to 09:10
                    09:10:00 bout-ended 10m corrected
                    09:10:00 natural-break 0s
                    09:10:00 bout-started
                    """);
        }

        @Test
        void the_timer_runs_on_after_a_taken_break() {
            unknown.readsFor(46, MINUTES).fromHere().answers(START).readsFor(3, MINUTES);
            assertThat(unknown.news()).isEqualTo("""
                    09:46:00 break-started desk neck hips
                    09:49:00 break-taken desk
                    09:46:00 bout-ended 46m break
                    09:49:00 bout-started
                    """);
        }

        @Test
        void the_timer_runs_on_after_two_hours_of_standing() {
            unknown.readsFor(10, MINUTES).stands().readsFor(2, HOURS).fromHere().readsFor(5, MINUTES);
            assertThat(unknown.sat()).isEqualTo(Duration.ofMinutes(5));
        }

        @Test
        void a_long_restart_counts_as_time_away() {
            unknown.readsFor(10, MINUTES).fromHere().restartsFor(6, MINUTES);
            assertThat(unknown.news()).isEqualTo("""
                    09:10:00 bout-ended 10m away
                    09:16:00 natural-break 6m
                    09:16:00 bout-started
                    """);
        }

        @Test
        void what_was_taken_for_granted_stays_when_something_tells_again() {
            unknown.readsFor(40, MINUTES).signals(Signal.Kind.LOCK).readsFor(1, MINUTES).signals(Signal.Kind.IDLE_KNOWN)
                    .readsFor(10, MINUTES);
            assertThat(unknown.log()).isEqualTo("""
                    09:00:00 bout-started
                    09:40:00 bout-ended 40m locked
                    """);
        }
    }
}
