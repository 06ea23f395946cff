// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import deskbreak.agent.Status.Phase;
import deskbreak.agent.Status.Posture;
import deskbreak.breaks.HoldReason;
import deskbreak.breaks.RoutineChoice;
import deskbreak.breaks.Rules;
import deskbreak.breaks.WorkingHours;
import deskbreak.settings.Settings;

import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** What the agent answers, and what comes of it. */
class CommandsTest {
    private static final Command SNOOZE = new Command.Snooze(Optional.empty());
    private static final Command BREAK = new Command.TakeBreak(Optional.empty(), Optional.empty(), false);

    private static Command snooze(int minutes) {
        return new Command.Snooze(Optional.of(Duration.ofMinutes(minutes)));
    }

    @Test
    void nothing_that_answers_a_prompt_is_possible_without_one() {
        Desk desk = Desk.atNine().typesFor(10, MINUTES);
        String nothing = "nothing-up: No break is offered now; to take one anyway use: deskbreak break";
        assertThat(List.of(new Command.Start(), new Command.StartShort(), new Command.JustWalk(), new Command.Skip()))
                .allSatisfy(command -> assertThat(desk.says(command)).isEqualTo(nothing));
        assertThat(desk.says(new Command.Done())).isEqualTo("no-break: No break is running; start one with: deskbreak break");
        assertThat(desk.says(new Command.GuidePause())).startsWith("no-break: ");
        assertThat(desk.says(new Command.GuideResume())).startsWith("no-break: ");
        assertThat(desk.says(new Command.GuideSeek(Duration.ZERO))).startsWith("no-break: ");
        assertThat(desk.says(new Command.AskAnyway())).isEqualTo("not-held: No break is held back now.");
        assertThat(desk.says(new Command.Resume())).isEqualTo("not-paused: Prompts are not paused.");
        assertThat(desk.says(new Command.UndoSkip())).isEqualTo("nothing-to-undo: There is nothing to undo any more.");
        assertThat(desk.says(new Command.UndoLonger())).startsWith("nothing-to-undo: ");
        assertThat(desk.says(new Command.WasHere())).startsWith("nothing-to-undo: ");
        assertThat(desk.status().phase()).isEqualTo(Phase.COUNTING);
    }

    @Test
    void a_prompt_can_be_started_in_full_in_short_and_as_a_walk() {
        Desk full = Desk.asked();
        assertThat(full.says(new Command.Start())).isEqualTo("done: The break has started.");
        assertThat(full.status().guide().orElseThrow().script().length()).isEqualTo(Duration.ofMinutes(3));
        assertThat(full.says(BREAK)).isEqualTo("break-runs: A break is running; end it first with: deskbreak done");
        assertThat(full.says(SNOOZE)).startsWith("break-runs: ");

        Desk brief = Desk.asked();
        assertThat(brief.says(new Command.StartShort())).startsWith("done: ");
        assertThat(brief.status().guide().orElseThrow().script().length()).isEqualTo(Duration.ofMinutes(1));

        Desk walk = Desk.asked();
        assertThat(walk.says(new Command.JustWalk())).startsWith("done: ");
        assertThat(walk.status().guide().orElseThrow().script().steps()).hasSize(1);
    }

    @Test
    void a_snooze_says_until_when_and_the_last_one_what_is_left() {
        Desk desk = Desk.asked();
        assertThat(desk.says(snooze(7))).isEqualTo("no-snooze-left: A snooze of 7m is not possible now; choose from: 5m, 10m, 15m");
        assertThat(desk.says(snooze(15))).isEqualTo("done: Snoozed until 10:00.");
        assertThat(desk.status().phase()).isEqualTo(Phase.SNOOZED);
        desk.typesFor(15, MINUTES).waits(15, SECONDS);
        assertThat(desk.status().offer().orElseThrow().snoozes()).containsExactly(Duration.ofMinutes(5));
        assertThat(desk.says(snooze(10))).isEqualTo("no-snooze-left: A snooze of 10m is not possible now; choose from: 5m");
        assertThat(desk.says(SNOOZE)).startsWith("done: Snoozed until 10:05");
        desk.typesFor(5, MINUTES).waits(15, SECONDS);
        assertThat(desk.says(SNOOZE)).isEqualTo("no-snooze-left: No snooze is left for this break; start it, or skip it.");
    }

    @Test
    void snoozes_ahead_of_time_count_too() {
        Desk desk = Desk.atNine().typesFor(1, MINUTES);
        assertThat(desk.says(snooze(15))).isEqualTo("done: Snoozed until 09:16.");
        assertThat(desk.says(snooze(10))).isEqualTo("no-snooze-left: A snooze of 10m is not possible now; choose from: 5m");
    }

    @Test
    void a_skip_can_be_taken_back_for_a_minute() {
        Desk desk = Desk.asked();
        assertThat(desk.says(new Command.Skip())).isEqualTo("done: Skipped. It can be undone from the tray for a minute.");
        assertThat(desk.status().may().undoSkip()).isTrue();
        assertThat(desk.says(new Command.UndoSkip())).isEqualTo("done: The break is offered again.");
        assertThat(desk.says(new Command.Skip())).startsWith("done: ");
        desk.typesFor(70, SECONDS);
        assertThat(desk.says(new Command.UndoSkip())).startsWith("nothing-to-undo: ");
    }

    @Test
    void a_break_may_be_asked_for_by_move_and_by_routine() {
        Desk desk = Desk.with(r -> withRoutine(r,
                new RoutineChoice("tea", Optional.of("Tea time"), false, List.of(), List.of("back", "calves")))).typesFor(1, MINUTES);
        assertThat(desk.says(new Command.TakeBreak(Optional.of("juggling"), Optional.empty(), false)))
                .isEqualTo("unknown-exercise: There is no exercise \"juggling\"; see: deskbreak exercises");
        assertThat(desk.says(new Command.TakeBreak(Optional.empty(), Optional.of("lunch"), false)))
                .isEqualTo("unknown-routine: There is no routine \"lunch\"; there are: at-work, sciatica, tea");
        desk.fromHere();
        assertThat(desk.says(new Command.TakeBreak(Optional.empty(), Optional.of("tea"), false))).startsWith("done: ");
        assertThat(desk.news()).containsExactly("09:01:00 break-started tea back calves");
        assertThat(desk.says(new Command.Done())).isEqualTo("done: The break is over.");
        assertThat(desk.says(new Command.TakeBreak(Optional.of("hips"), Optional.empty(), true))).startsWith("done: ");
        assertThat(desk.news()).containsExactly("09:01:00 break-abandoned tea (left before it was half over)",
                "09:01:00 break-started desk hips");
    }

    static Rules withRoutine(Rules r, RoutineChoice... routines) {
        return new Rules(r.plans(), r.awayAfter(), r.lull(), r.waitAtMost(), r.answerWithin(), r.snoozes(), r.limits(), r.hours(),
                r.observed(), List.of(routines));
    }

    private static Rules within(Rules r, WorkingHours hours) {
        return new Rules(r.plans(), r.awayAfter(), r.lull(), r.waitAtMost(), r.answerWithin(), r.snoozes(), r.limits(), hours,
                r.observed(), r.routines());
    }

    @Test
    void a_pause_says_when_it_ends() {
        Desk desk = Desk.atNine().typesFor(1, MINUTES);
        assertThat(desk.says(new Command.PauseFor(Duration.ofMinutes(30)))).isEqualTo("done: No prompts until 09:31.");
        assertThat(desk.says(new Command.PauseUntil(LocalTime.of(14, 0)))).isEqualTo("done: No prompts until 14:00.");
        assertThat(desk.says(new Command.PauseUntil(LocalTime.of(8, 0)))).isEqualTo("done: No prompts until 2026-11-21 08:00.");
        assertThat(desk.says(new Command.PauseUntilTomorrow())).isEqualTo("done: No prompts until 2026-11-21 06:00.");
        assertThat(desk.status().pausedUntil()).contains(desk.at("06:00:00").plus(Duration.ofDays(1)));
        assertThat(desk.says(new Command.PauseUntilResumed())).isEqualTo("done: No prompts until you resume.");
        assertThat(desk.status().holds()).containsOnlyKeys(HoldReason.PAUSED);
        assertThat(desk.says(new Command.Resume())).isEqualTo("done: Prompts are on again.");
        assertThat(desk.status().holds()).isEmpty();
    }

    @Test
    void tomorrow_is_the_next_day_with_working_hours() {
        WorkingHours.Span day = new WorkingHours.Span(LocalTime.of(8, 30), LocalTime.of(17, 0));
        WorkingHours hours = new WorkingHours(Map.of(java.time.DayOfWeek.MONDAY, day, java.time.DayOfWeek.TUESDAY, day,
                java.time.DayOfWeek.FRIDAY, day), Set.of(LocalDate.of(2026, 11, 23)));
        Desk desk = Desk.with(r -> within(r, hours));
        assertThat(desk.says(new Command.PauseUntilTomorrow())).isEqualTo("done: No prompts until 2026-11-24 08:30.");
    }

    @Test
    void standing_is_told_once_and_sitting_only_after_it() {
        Desk desk = Desk.atNine().typesFor(10, MINUTES);
        assertThat(desk.says(new Command.Sit()))
                .isEqualTo("not-standing: You are not standing; to stop the sitting clock use: deskbreak stand");
        assertThat(desk.says(new Command.Stand())).isEqualTo("done: Standing: the sitting clock has stopped.");
        assertThat(desk.says(new Command.Stand()))
                .isEqualTo("already-standing: You are standing already; when you sit down use: deskbreak sit");
        assertThat(desk.says(new Command.WasAway()))
                .isEqualTo("not-sitting: You are not counted as sitting, so there is nothing to take back.");
        desk.typesFor(5, MINUTES);
        assertThat(desk.status().posture()).isEqualTo(Posture.STANDING);
        assertThat(desk.says(new Command.Sit())).isEqualTo("done: Sitting: the sitting clock runs again.");
        desk.sensors.locked = true;
        assertThat(desk.says(new Command.Stand())).isEqualTo("locked: The screen is locked; unlock it first.");
        assertThat(desk.says(BREAK)).startsWith("locked: ");
    }

    @Test
    void corrections_change_what_was_counted() {
        Desk desk = Desk.atNine().typesFor(20, MINUTES).waits(10, MINUTES).presses();
        assertThat(desk.status().question()).isPresent();
        assertThat(desk.says(new Command.WasHere())).isEqualTo("done: Noted: you were here.");
        assertThat(desk.status().sat()).isGreaterThan(Duration.ofMinutes(29));
        assertThat(desk.says(new Command.WasAway())).isEqualTo("done: Noted: you were away.");
        assertThat(desk.status().sat()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void a_held_prompt_comes_when_it_is_asked_for() {
        Desk desk = Desk.atNine().does(new Command.PauseUntilResumed()).typesFor(46, MINUTES);
        assertThat(desk.status().phase()).isEqualTo(Phase.HELD);
        assertThat(desk.says(new Command.AskAnyway())).isEqualTo("done: The prompt is up.");
        assertThat(desk.status().phase()).isEqualTo(Phase.SHOWN);
        assertThat(desk.status().offer().orElseThrow().held()).contains(Duration.ofMinutes(1));
    }

    @Test
    void after_three_breaks_let_go_the_longer_interval_can_be_taken_back() {
        Desk desk = Desk.asked().does(new Command.Skip()).typesFor(45, MINUTES).waits(15, SECONDS).does(new Command.Skip())
                .typesFor(45, MINUTES).waits(15, SECONDS).does(new Command.Skip());
        assertThat(desk.status().longer()).isTrue();
        assertThat(desk.says(new Command.UndoLonger())).isEqualTo("done: The usual intervals apply again.");
        assertThat(desk.status().longer()).isFalse();
    }

    @Test
    void settings_out_of_range_are_refused_and_change_nothing() {
        Desk desk = Desk.atNine();
        Settings wrong = Settings.DEFAULT.withHistoryMonths(-1);
        assertThat(desk.says(new Command.Choose(wrong))).isEqualTo("out-of-range: historyMonths must be 0 to 1200, not -1");
        assertThat(desk.status().settings()).isEqualTo(Settings.DEFAULT);
        assertThat(desk.says(new Command.Choose(Settings.DEFAULT.withFirm(true)))).isEqualTo("done: The settings are in use.");
        assertThat(desk.disk.settings.firm()).isTrue();
    }

    @Test
    void a_pause_until_tomorrow_ends_in_the_morning() {
        Desk desk = Desk.atNine().does(new Command.PauseUntilTomorrow()).waits(20, HOURS);
        assertThat(desk.status().holds()).containsOnlyKeys(HoldReason.PAUSED);
        assertThat(desk.waits(61, MINUTES).status().holds()).isEmpty();
    }

    @Test
    void quitting_saves_and_then_takes_no_more() {
        Desk desk = Desk.atNine().typesFor(10, SECONDS);
        assertThat(desk.says(new Command.Quit())).isEqualTo("done: Deskbreak has quit.");
        assertThat(desk.quits).isEqualTo(1);
        assertThat(desk.disk.saved.orElseThrow().state().now()).isEqualTo(desk.at("09:00:10"));
        assertThat(desk.says(new Command.Quit())).isEqualTo("quitting: The agent is quitting; start it again with: deskbreak");
        assertThat(desk.reaches("day").wakes().quits).isEqualTo(1);
        assertThat(desk.status().sat()).isEqualTo(desk.waits(1, HOURS).status().sat());
    }
}
