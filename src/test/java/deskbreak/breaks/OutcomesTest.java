// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import deskbreak.exercise.Chooser.Offered;
import deskbreak.exercise.Chooser.Outcome;

import static deskbreak.breaks.Person.Answer.DONE;
import static deskbreak.breaks.Person.Answer.SHORT;
import static deskbreak.breaks.Person.Answer.SKIP;
import static deskbreak.breaks.Person.Answer.START;
import static deskbreak.breaks.Person.Answer.WALK;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** What the choice of moves remembers of an offer, and an offer whose moves may not be offered any more. */
class OutcomesTest {
    private final Person person = Person.askedAt94510();

    private List<Outcome> outcomes() {
        return person.state().memory().offers().stream().map(Offered::outcome).toList();
    }

    @Test
    void a_break_that_is_taken_has_finished_its_moves() {
        person.answers(START).isGoneFor(4, MINUTES);
        assertThat(outcomes()).containsExactly(Outcome.FINISHED, Outcome.FINISHED);
    }

    @Test
    void the_short_version_finishes_the_move_it_has() {
        person.answers(SHORT).isGoneFor(2, MINUTES);
        assertThat(outcomes()).containsExactly(Outcome.FINISHED, Outcome.OFFERED);
    }

    @Test
    void a_walk_says_nothing_about_the_moves() {
        person.answers(WALK).isGoneFor(4, MINUTES);
        assertThat(outcomes()).containsExactly(Outcome.OFFERED, Outcome.OFFERED);
    }

    @Test
    void a_skip_counts_until_it_is_taken_back() {
        person.answers(SKIP);
        assertThat(outcomes()).containsExactly(Outcome.SKIPPED, Outcome.SKIPPED);
        person.does(Input.UndoSkip::new);
        assertThat(outcomes()).containsExactly(Outcome.OFFERED, Outcome.OFFERED);
    }

    @Test
    void a_break_that_is_left_early_is_a_skip_and_one_that_a_restart_ended_is_not() {
        person.answers(START).readsFor(20, SECONDS).answers(DONE);
        assertThat(outcomes()).containsExactly(Outcome.SKIPPED, Outcome.SKIPPED);
        Person other = Person.askedAt94510().answers(START).readsFor(20, SECONDS).restartsFor(1, MINUTES);
        assertThat(other.state().memory().offers()).extracting(Offered::outcome).containsExactly(Outcome.OFFERED, Outcome.OFFERED);
    }

    @Test
    void a_prompt_that_nobody_answers_is_a_skip_in_the_end() {
        person.typesFor(25, MINUTES);
        assertThat(outcomes()).startsWith(Outcome.SKIPPED, Outcome.SKIPPED);
    }

    @Test
    void what_was_shown_to_an_empty_chair_counts_for_nothing() {
        Person gone = Person.dueAt945().isGoneFor(6, MINUTES);
        assertThat(gone.log()).contains("prompt-shown").contains("prompt-withdrawn");
        assertThat(gone.state().memory().offers()).isEmpty();
    }

    @Test
    void a_move_that_may_not_be_offered_any_more_leaves_a_snoozed_prompt() {
        String first = exercises().getFirst();
        person.snoozes(5).does(at -> new Input.HeldBack(at, Set.of(first)));
        assertThat(exercises()).as("chosen when it comes back").isEmpty();
        person.typesFor(6, MINUTES).readsFor(15, SECONDS);
        assertThat(exercises()).isNotEmpty().doesNotContain(first);
    }

    @Test
    void and_a_shown_one_at_once_and_one_that_an_undone_skip_brings_back() {
        String first = exercises().getFirst();
        person.does(at -> new Input.HeldBack(at, Set.of(first)));
        assertThat(exercises()).hasSize(2).doesNotContain(first);

        List<String> next = exercises();
        person.answers(SKIP).does(at -> new Input.HeldBack(at, Set.of(next.getFirst()))).does(Input.UndoSkip::new).readsFor(15, SECONDS);
        assertThat(exercises()).isNotEmpty().doesNotContain(next.getFirst());
    }

    @Test
    void an_offer_without_such_moves_stays_as_it_is() {
        List<String> before = exercises();
        person.does(at -> new Input.HeldBack(at, Set.of("something-else")));
        assertThat(exercises()).isEqualTo(before).hasSize(2);
    }

    private List<String> exercises() {
        return person.state().offer().orElseThrow().exercises();
    }
}
