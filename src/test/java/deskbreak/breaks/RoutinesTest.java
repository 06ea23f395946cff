// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import deskbreak.breaks.Person.Answer;

import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** Routines among the breaks: at their times, and when the person names one. */
class RoutinesTest {
    private static final Sequence NOON = new Sequence("noon", List.of("x", "y"), Duration.ofMinutes(2));
    private static final Sequence LONG = new Sequence("evening", List.of("p", "q", "r"), Duration.ofMinutes(9));

    private static Rules with(Sequence... routines) {
        return Chosen.routines(List.of(routines).stream().map(RoutinesTest::on).toArray(RoutineChoice[]::new));
    }

    private static RoutineChoice on(Sequence routine) {
        return new RoutineChoice(routine.id(), Optional.empty(), true, List.of(LocalTime.NOON), List.of());
    }

    private static Person typing(Rules rules, int minutes) {
        return new Person(rules).typesFor(minutes, MINUTES).fromHere();
    }

    private static Person due(Person person, Sequence routine) {
        return person.does(t -> new Input.RoutineDue(t, routine));
    }

    private static Person starts(Person person, Sequence routine, Input.Manner manner) {
        return person.does(t -> new Input.StartRoutine(t, routine, manner));
    }

    @Test
    void it_falls_due_at_its_time_and_leads_its_own_moves_for_as_long_as_they_take() {
        Person p = due(typing(with(NOON), 10), NOON).readsFor(10, SECONDS).answers(Answer.START).readsFor(120, SECONDS);
        assertThat(p.news()).isEqualTo("""
                09:10:00 due noon 10m
                09:10:10 prompt-shown noon 10m10s lull
                09:10:10 break-started noon x y
                09:12:10 break-taken noon
                09:10:10 bout-ended 10m10s break
                """);
    }

    @Test
    void one_that_is_switched_off_is_not_due_and_one_that_waits_goes_when_it_is_switched_off() {
        Person off = due(typing(Rules.DEFAULT, 10), NOON).readsFor(15, SECONDS);
        assertThat(off.news()).isEmpty();
        Person waits = due(typing(with(NOON), 10), NOON).chooses(Rules.DEFAULT).readsFor(15, SECONDS);
        assertThat(waits.news()).isEqualTo("09:10:00 due noon 10m\n09:10:00 prompt-withdrawn\n");
    }

    @Test
    void it_comes_twice_a_day() {
        Person p = due(typing(with(NOON), 10), NOON).readsFor(10, SECONDS).answers(Answer.SKIP).typesFor(20, MINUTES).fromHere();
        assertThat(due(p, NOON).readsFor(10, SECONDS).news())
                .isEqualTo("09:30:10 due noon 30m10s\n09:30:20 prompt-shown noon 30m20s lull\n");
    }

    @Test
    void twice_at_once_is_once() {
        Person p = due(due(typing(with(NOON), 10), NOON), NOON);
        assertThat(p.news()).isEqualTo("09:10:00 due noon 10m\n");
    }

    @Test
    void a_routine_that_joins_a_waiting_break_is_led_and_one_answer_serves_both() {
        Person p = typing(with(NOON), 45).typesFor(6, SECONDS).fromHere();
        due(p, NOON).readsFor(7, SECONDS).answers(Answer.START).readsFor(180, SECONDS);
        assertThat(p.news()).contains("break-started noon x y\n", "break-taken noon\n").doesNotContain("skipped");
        assertThat(p.state().offer()).isEmpty();
    }

    @Test
    void a_card_that_is_up_offers_the_routine_that_joins_it() {
        Person p = typing(with(LONG), 45).readsFor(10, SECONDS);
        assertThat(p.state().offer().orElseThrow().exercises()).doesNotContain("p");
        Offer joined = due(p, LONG).state().offer().orElseThrow();
        assertThat(joined.exercises()).containsExactly("p", "q", "r");
        assertThat(joined.offered().length()).isEqualTo(Duration.ofMinutes(9));
    }

    @Test
    void one_of_the_name_of_a_plan_is_another_thing() {
        Sequence desk = new Sequence("desk", List.of("x"), Duration.ofMinutes(1));
        Person p = due(typing(with(desk), 44), desk).readsFor(10, SECONDS).answers(Answer.SKIP).fromHere();
        assertThat(p.typesFor(1, MINUTES).news()).isEqualTo("09:45:00 due desk 45m\n");
    }

    @Test
    void the_one_that_the_person_names_is_led_at_its_own_length_and_told_by_its_name() {
        Person p = starts(typing(with(), 10).readsFor(15, SECONDS), LONG, Input.Manner.FULL).readsFor(9, MINUTES);
        assertThat(p.news()).isEqualTo("""
                09:10:15 break-started evening p q r
                09:19:15 break-taken evening
                09:10:15 bout-ended 10m15s break
                """);
    }

    @Test
    void its_one_minute_version_is_its_first_move() {
        Person p = starts(typing(with(), 10).readsFor(15, SECONDS), LONG, Input.Manner.SHORT).readsFor(1, MINUTES);
        assertThat(p.news()).startsWith("09:10:15 break-started evening p\n09:11:15 break-taken evening\n");
    }

    @Test
    void naming_one_answers_the_card_that_is_up() {
        Person p = starts(typing(with(), 45).readsFor(10, SECONDS).fromHere(), NOON, Input.Manner.FULL).readsFor(2, MINUTES);
        assertThat(p.news()).startsWith("09:45:10 break-started noon x y\n09:47:10 break-taken noon\n");
        assertThat(p.state().offer()).isEmpty();
    }

    @Test
    void a_long_one_serves_the_plans_whose_breaks_are_not_longer() {
        Rules two = Chosen.plans(Chosen.plan("desk", 45, 3), Chosen.plan("long", 90, 8), Chosen.plan("longer", 100, 15));
        Person p = starts(typing(two, 30), LONG, Input.Manner.FULL).readsFor(9, MINUTES).typesFor(1, MINUTES);
        State state = p.state();
        assertThat(state.count(state.rules().plan("long").orElseThrow(), state.now())).isLessThanOrEqualTo(Duration.ofMinutes(1));
        assertThat(state.count(state.rules().plan("longer").orElseThrow(), state.now())).isGreaterThanOrEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void one_that_is_left_early_restarts_the_count_as_a_skip_does() {
        Person p = starts(typing(with(), 40), LONG, Input.Manner.FULL).readsFor(30, SECONDS).answers(Answer.DONE).fromHere();
        assertThat(p.typesFor(20, MINUTES).news()).isEmpty();
    }

    @Test
    void a_snoozed_one_comes_back_over_a_restart_with_its_moves() {
        Person p = due(typing(with(NOON), 10), NOON).readsFor(10, SECONDS).snoozes(5).restartsFor(1, MINUTES).fromHere();
        p.typesFor(4, MINUTES).readsFor(10, SECONDS).answers(Answer.START);
        assertThat(p.news()).contains("break-started noon x y\n");
    }
}
