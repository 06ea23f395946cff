// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static deskbreak.breaks.Person.Answer.SKIP;
import static deskbreak.breaks.Person.Answer.START;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** Rule 1 of breaks: plans, what a break serves, joining, new settings. */
class PlansTest {
    private static final Plan LONG = Chosen.plan("long", 60, 10);
    private static final Plan SAME = Chosen.plan("same", 60, 3);

    @Nested
    class Rule1Plans {
        @Test
        void a_plan_is_due_when_its_sitting_time_reaches_the_interval() {
            assertThat(Person.dueAt945().log()).isEqualTo("09:00:00 bout-started\n09:45:00 due desk 45m\n");
        }

        @Test
        void a_taken_break_serves_plans_whose_break_is_not_longer() {
            Person p = new Person(Chosen.plans(Chosen.DESK, SAME)).typesFor(45, MINUTES).readsFor(10, SECONDS).answers(START)
                    .readsFor(3, MINUTES).fromHere().typesFor(44, MINUTES);
            assertThat(p.news()).isEqualTo("09:48:10 bout-started\n");
        }

        @Test
        void a_plan_with_a_longer_break_keeps_its_count_into_the_next_bout() {
            Person p = new Person(Chosen.plans(Chosen.DESK, LONG)).typesFor(45, MINUTES).readsFor(10, SECONDS).answers(START)
                    .readsFor(3, MINUTES).fromHere().typesFor(15, MINUTES);
            assertThat(p.news()).isEqualTo("09:48:10 bout-started\n10:03:00 due long 14m50s\n");
        }

        @Test
        void whatever_else_ends_the_bout_serves_all() {
            Person p = new Person(Chosen.plans(Chosen.DESK, LONG)).typesFor(30, MINUTES).locksFor(3, MINUTES).fromHere()
                    .typesFor(44, MINUTES);
            assertThat(p.news()).isEqualTo("09:33:00 natural-break 3m\n09:33:00 bout-started\n");
        }

        @Test
        void a_break_taken_over_from_the_count_before_loses_it_when_the_bout_ends_otherwise() {
            Person p = new Person(Chosen.plans(Chosen.DESK, LONG)).typesFor(45, MINUTES).readsFor(10, SECONDS).answers(START)
                    .readsFor(3, MINUTES).typesFor(5, MINUTES).isGoneFor(6, MINUTES).fromHere().typesFor(44, MINUTES);
            assertThat(p.news()).doesNotContain("due");
        }

        @Test
        void two_plans_due_together_are_one_prompt_with_the_longer_break_and_one_answer() {
            Person p = new Person(Chosen.plans(Chosen.plan("eyes", 60, 1), LONG)).typesFor(60, MINUTES).readsFor(10, SECONDS)
                    .answers(SKIP).typesFor(59, MINUTES);
            assertThat(p.log()).isEqualTo("""
                    09:00:00 bout-started
                    10:00:00 due eyes 1h
                    10:00:00 due long 1h
                    10:00:10 prompt-shown long 1h10s lull
                    10:00:10 skipped
                    """);
        }

        @Test
        void a_plan_that_falls_due_while_another_prompt_is_snoozed_joins_it() {
            Person p = new Person(Chosen.plans(Chosen.DESK, LONG)).typesFor(45, MINUTES).readsFor(10, SECONDS).snoozes(15)
                    .typesFor(16, MINUTES).readsFor(30, SECONDS);
            assertThat(p.log()).isEqualTo("""
                    09:00:00 bout-started
                    09:45:00 due desk 45m
                    09:45:10 prompt-shown desk 45m10s lull
                    09:45:10 snoozed 15m
                    10:00:00 due long 1h
                    10:01:20 prompt-shown long 1h1m20s lull snoozes 1
                    """);
        }

        @Test
        void a_plan_that_falls_due_while_another_prompt_is_shown_joins_without_a_second_prompt() {
            Person p = new Person(Chosen.plans(Chosen.plan("eyes", 20, 1), Chosen.plan("legs", 21, 5))).typesFor(1230, SECONDS)
                    .readsFor(40, SECONDS).fromHere();
            assertThat(p.state().offer().orElseThrow().offered().id()).isEqualTo("legs");
            assertThat(p.answers(START).news()).isEqualTo("09:21:10 break-started legs wrists calves\n");
        }

        @Test
        void new_settings_past_the_interval_mean_due_now() {
            Person p = new Person(Rules.DEFAULT).typesFor(40, MINUTES).fromHere().chooses(Chosen.every(30));
            assertThat(p.news()).isEqualTo("09:40:00 due desk 40m\n");
        }

        @Test
        void a_waiting_prompt_below_the_new_interval_is_withdrawn_and_due_later() {
            Person p = Person.dueAt945().readsFor(1, SECONDS).fromHere().chooses(Chosen.every(50)).typesFor(5, MINUTES);
            assertThat(p.news()).isEqualTo("09:45:01 prompt-withdrawn\n09:50:00 due desk 50m\n");
        }

        @Test
        void a_waiting_prompt_takes_on_the_new_length() {
            Person p = Person.dueAt945().readsFor(1, SECONDS).chooses(Chosen.plans(Chosen.plan("desk", 45, 8))).readsFor(10, SECONDS)
                    .answers(START).fromHere().readsFor(8, MINUTES);
            assertThat(p.news()).startsWith("09:53:11 break-taken desk\n");
        }
    }
}
