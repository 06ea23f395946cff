// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;

import deskbreak.breaks.Limits;
import deskbreak.breaks.Rules;

import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** For every prompt shown, held, early, late or not shown, the history says why. */
class ReasonsTest {
    @Test
    void an_early_prompt_names_the_unlock() {
        Desk desk = Desk.atNine().typesFor(43, MINUTES).fromHere();
        desk.sensors.locked = true;
        desk.waits(20, SECONDS);
        desk.sensors.locked = false;
        desk.waits(5, SECONDS);
        assertThat(desk.news()).containsExactly("09:43:25 prompt-shown desk 43m25s cue (shown early: you had just unlocked)");
    }

    @Test
    void an_early_prompt_names_the_end_of_a_call() {
        Desk desk = Desk.atNine().typesFor(30, MINUTES).fromHere();
        desk.sensors.recorders = Set.of("Zoom");
        desk.typesFor(13, MINUTES);
        desk.sensors.recorders = Set.of();
        desk.waits(5, SECONDS);
        assertThat(desk.news()).containsExactly("09:43:05 prompt-shown desk 43m5s cue (shown early: a call had just ended)");
    }

    @Test
    void an_early_prompt_names_the_end_of_full_screen() {
        Desk desk = Desk.atNine().typesFor(30, MINUTES).fromHere();
        desk.sensors.fullScreen = true;
        desk.typesFor(13, MINUTES);
        desk.sensors.fullScreen = false;
        desk.waits(5, SECONDS);
        assertThat(desk.news()).containsExactly("09:43:05 prompt-shown desk 43m5s cue (shown early: you had just left full screen)");
    }

    @Test
    void a_held_prompt_names_what_held_it() {
        Desk desk = Desk.atNine().typesFor(30, MINUTES).fromHere();
        desk.sensors.recorders = Set.of("Zoom");
        desk.typesFor(29, MINUTES);
        desk.sensors.recorders = Set.of();
        desk.waits(20, SECONDS);
        assertThat(desk.news()).containsExactly("09:45:00 due desk 45m", "09:45:00 held call (held: microphone in use)",
                "09:59:05 released",
                "09:59:15 prompt-shown desk 59m15s lull held 14m5s (held 14 min: microphone in use; then shown at a pause in typing)");
    }

    @Test
    void a_late_prompt_says_that_no_pause_came() {
        Desk desk = Desk.due().fromHere().typesFor(4, MINUTES);
        assertThat(desk.news().getFirst())
                .isEqualTo("09:48:00 prompt-shown desk 48m limit (no pause for 3 min, so shown anyway)");
    }

    @Test
    void a_prompt_that_is_not_shown_says_why() {
        Desk left = Desk.asked().fromHere();
        left.sensors.locked = true;
        left.waits(3, MINUTES);
        assertThat(left.news()).containsExactly("09:45:25 prompt-withdrawn (taken back for now)", "09:45:25 bout-ended 45m25s locked",
                "09:47:25 prompt-withdrawn (taken back: the screen was locked)");

        Desk capped = Desk.with(r -> new Rules(r.plans(), r.awayAfter(), r.lull(), r.waitAtMost(), r.answerWithin(), r.snoozes(),
                new Limits(OptionalInt.of(1), OptionalInt.empty()), r.hours(), r.observed(), r.routines()));
        capped.typesFor(46, MINUTES).waits(15, SECONDS).does(new Command.Skip()).fromHere().typesFor(46, MINUTES);
        assertThat(capped.news()).hasSize(2).last().asString().endsWith("capped (not shown: limit on prompts reached)");
    }

    @Test
    void what_came_of_it_is_told_too() {
        Desk desk = Desk.asked().fromHere().waits(61, SECONDS);
        assertThat(desk.news()).containsExactly("09:46:19 missed (missed: the prompt was not answered)");
        desk.typesFor(5, MINUTES).waits(20, SECONDS).does(new Command.Snooze(Optional.empty()));
        assertThat(desk.news()).last().asString().endsWith("snoozed 5m (put off for 5 min)");
    }
}
