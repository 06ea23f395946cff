// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import deskbreak.breaks.RoutineChoice;
import deskbreak.exercise.Profile;
import deskbreak.exercise.Sciatica;
import deskbreak.exercise.Script.Kind;
import deskbreak.settings.MoveChoices;
import deskbreak.settings.Settings;

import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** Routines as the person meets them: at their times, by name, and in the list of all there are. */
class RoutinesTest {
    private static final Profile SIDE = Profile.DEFAULT.withSciatica(Sciatica.LEFT);

    private static RoutineChoice tea(List<LocalTime> times, String... moves) {
        return new RoutineChoice("tea", Optional.of("Tea time"), !times.isEmpty(), times, List.of(moves));
    }

    private static RoutineChoice on(String id, int... hours) {
        return new RoutineChoice(id, Optional.empty(), true, java.util.Arrays.stream(hours).mapToObj(h -> LocalTime.of(h, 0)).toList(),
                List.of());
    }

    private static Settings chosen(RoutineChoice... routines) {
        return Settings.DEFAULT.withRules(CommandsTest.withRoutine(Settings.DEFAULT.rules(), routines));
    }

    private static Command named(String id) {
        return new Command.TakeBreak(Optional.empty(), Optional.of(id), false);
    }

    private static Status.Routine listed(Desk desk, String id) {
        return desk.status().routines().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void one_of_my_own_is_offered_at_each_of_its_times() {
        RoutineChoice twin = new RoutineChoice("tea", Optional.empty(), true, List.of(LocalTime.of(17, 0)), List.of("neck"));
        Desk desk = Desk.under(chosen(tea(List.of(LocalTime.of(9, 20), LocalTime.of(15, 0)), "back", "calves"), twin));
        assertThat(desk.wakeUps.times).isEqualTo(Map.of("routine.tea", List.of(LocalTime.of(9, 20), LocalTime.of(15, 0))));
        desk.typesFor(20, MINUTES).reaches("routine.tea").reaches("day").reaches("routine.nothing").waits(15, SECONDS);
        assertThat(desk.status().offer().orElseThrow().exercises()).containsExactly("back", "calves");
        assertThat(desk.status().offer().orElseThrow().routine()).contains("Tea time");
        assertThat(desk.news()).containsExactly("09:00:00 bout-started", "09:20:00 due tea 20m",
                "09:20:07 prompt-shown tea 20m7s lull (shown at a pause in typing)");
    }

    @Test
    void a_routine_called_day_comes_at_its_time_and_not_at_midnight() {
        RoutineChoice day = new RoutineChoice("day", Optional.empty(), true, List.of(LocalTime.of(9, 20)), List.of("neck"));
        Desk desk = Desk.under(chosen(day)).typesFor(20, MINUTES).reaches("day");
        assertThat(desk.status().offer()).isEmpty();
        assertThat(desk.reaches("routine.day").status().offer()).isPresent();
    }

    @Test
    void those_that_come_with_deskbreak_are_off_until_they_are_switched_on() {
        assertThat(Desk.atNine().wakeUps.times).isEmpty();
        Desk desk = Desk.under(chosen(on("at-work", 9, 17)));
        assertThat(desk.wakeUps.times).isEqualTo(Map.of("routine.at-work", List.of(LocalTime.of(9, 0), LocalTime.of(17, 0))));
        desk.does(new Command.Choose(chosen(on("at-work", 9).withOn(false))));
        assertThat(desk.wakeUps.times).isEmpty();
    }

    @Test
    void the_icon_does_not_wait_until_all_moves_are_read_and_the_routines_follow() {
        Desk desk = new Desk();
        List<Runnable> tasks = new ArrayList<>();
        desk.lane = tasks::add;
        desk.disk.settings = chosen(on("at-work", 9, 17));
        desk.starts();
        tasks.removeFirst().run();
        assertThat(desk.shown).hasSize(1);
        assertThat(desk.wakeUps.times).as("the times are known").hasSize(1);
        assertThat(desk.movesRead).isFalse();
        tasks.removeFirst().run();
        assertThat(desk.shown.getLast().routines()).isNotEmpty();
    }

    @Test
    void the_list_says_what_each_is_made_of_whom_it_follows_and_how_long_it_takes() {
        Desk desk = Desk.under(chosen(tea(List.of(), "back", "calves")));
        assertThat(desk.status().routines()).extracting(Status.Routine::id).containsExactly("at-work", "sciatica", "tea");
        // Each move: 5 s to get ready, 10 s twice, 3 s of rest between; together less than a minute.
        assertThat(listed(desk, "tea")).isEqualTo(new Status.Routine("tea", "Tea time", Optional.empty(), false, List.of(),
                List.of("back", "calves"), List.of("back", "calves"), "", Duration.ofMinutes(1)));
        Status.Routine work = listed(desk, "at-work");
        assertThat(work.name()).isEqualTo("At work");
        assertThat(work.source()).contains("D");
        assertThat(work.own()).isFalse();
        assertThat(work.times()).containsExactly(LocalTime.of(11, 0), LocalTime.of(15, 30));
        assertThat(work.moves()).containsExactly("neck", "hips");
        assertThat(work.leftOut()).isEqualTo("Left out: juggling (there is no such move).");
    }

    @Test
    void it_lasts_as_long_as_its_doses_take_and_none_is_cut() {
        Desk desk = Desk.under(chosen(tea(List.of(), "back", "calves", "neck", "hips"))).typesFor(1, MINUTES).does(named("tea"));
        Status.Guide guide = desk.status().guide().orElseThrow();
        assertThat(guide.script().length()).isEqualTo(Duration.ofMinutes(3)).isEqualTo(listed(desk, "tea").length());
        assertThat(guide.script().steps().stream().filter(s -> s.kind() == Kind.HOLD)).hasSize(8)
                .allSatisfy(s -> assertThat(s.length()).isEqualTo(Duration.ofSeconds(10)));
        assertThat(guide.routine().orElseThrow().name()).isEqualTo("Tea time");
        assertThat(desk.waits(200, SECONDS).status().guide()).isEmpty();
    }

    @Test
    void a_named_one_says_what_it_leaves_out() {
        Settings settings = chosen(tea(List.of(), "back", "calves", "walking-on-hands"))
                .withMoves(MoveChoices.NONE.withRemoved(Set.of("calves")));
        Desk desk = Desk.under(settings).typesFor(1, MINUTES).fromHere();
        String line = desk.says(named("tea"));
        assertThat(line).startsWith("done: The break has started. Left out: ").contains("(you took it out); walking-on-hands (there is no");
        assertThat(desk.news()).containsExactly("09:01:00 break-started tea back");
        assertThat(desk.status().guide().orElseThrow().routine().orElseThrow().leftOut())
                .isEqualTo(line.substring(line.indexOf("Left out")));
    }

    @Test
    void says_a_reason_once_for_all_the_moves_it_leaves_out() {
        Settings settings = chosen(tea(List.of(), "back", "calves", "heel"))
                .withMoves(MoveChoices.NONE.withRemoved(Set.of("calves", "heel")));
        assertThat(listed(Desk.under(settings), "tea").leftOut()).isEqualTo("Left out: calves.name, heel.name (you took them out).");
    }

    @Test
    void to_who_stays_seated_no_move_that_asks_them_to_stand_is_named() {
        Settings settings = chosen(tea(List.of(), "neck", "calves", "heel")).withProfile(Profile.DEFAULT.withCanStand(false));
        assertThat(listed(Desk.under(settings), "tea").leftOut())
                .isEqualTo("Left out: 2 moves (held back for what you said about yourself).");
    }

    @Test
    void one_of_which_nothing_is_left_is_refused_by_name_and_not_offered_at_its_time() {
        Settings settings = chosen(tea(List.of(LocalTime.of(9, 20)), "back")).withMoves(MoveChoices.NONE.withRemoved(Set.of("back")));
        Desk desk = Desk.under(settings).typesFor(1, MINUTES);
        assertThat(desk.says(named("tea"))).startsWith("empty-routine: Nothing of the routine \"Tea time\" can be led here. Left out: ");
        assertThat(desk.reaches("routine.tea").status().offer()).isEmpty();
        assertThat(desk.says(new Command.TakeBreak(Optional.empty(), Optional.of("nonsense"), false)))
                .isEqualTo("unknown-routine: There is no routine \"nonsense\"; there are: at-work, sciatica, tea");
    }

    @Test
    void what_is_held_back_for_what_i_said_is_left_out_of_any_routine_but_the_one_made_for_it() {
        Desk nothingSaid = Desk.under(chosen(tea(List.of(), "heel", "back")));
        assertThat(listed(nothingSaid, "tea").moves()).containsExactly("heel", "back");
        assertThat(listed(nothingSaid, "sciatica").moves()).containsExactly("heel", "back");

        Desk said = Desk.under(chosen(tea(List.of(), "heel", "back"), on("sciatica", 18)).withProfile(SIDE)).typesFor(1, MINUTES);
        assertThat(listed(said, "tea").moves()).containsExactly("back");
        assertThat(listed(said, "tea").leftOut()).contains("(held back for what you said about yourself)");
        assertThat(listed(said, "sciatica").moves()).containsExactly("glide", "heel", "back");
        said.fromHere().does(named("sciatica"));
        assertThat(said.news()).containsExactly("09:01:00 break-started sciatica glide heel back");
    }

    @Test
    void at_its_time_also_the_one_made_for_it_leaves_out_what_is_held_back() {
        Desk desk = Desk.under(chosen(on("sciatica", 9)).withProfile(SIDE)).typesFor(1, MINUTES).reaches("routine.sciatica")
                .waits(15, SECONDS);
        assertThat(desk.status().offer().orElseThrow().exercises()).containsExactly("glide", "back");
        desk.does(new Command.Start());
        assertThat(desk.status().guide().orElseThrow().routine().orElseThrow().leftOut()).contains("(held back");
    }

    @Test
    void an_offered_one_is_still_there_after_a_restart() {
        Desk desk = Desk.under(chosen(tea(List.of(LocalTime.of(9, 20)), "back", "calves"))).typesFor(20, MINUTES).reaches("routine.tea")
                .waits(15, SECONDS).does(new Command.Snooze(Optional.empty())).isKilledFor(1, MINUTES);
        assertThat(desk.status().offer().orElseThrow().routine()).contains("Tea time");
        desk.typesFor(5, MINUTES).waits(15, SECONDS).fromHere().does(new Command.Start());
        assertThat(desk.news().getLast()).endsWith("break-started tea back calves");
    }

    @Test
    void what_is_said_of_a_move_shows_in_the_list_at_once() {
        Desk desk = Desk.under(chosen(tea(List.of(), "back", "calves"))).does(new Command.Hurts("back"));
        assertThat(listed(desk, "tea").moves()).containsExactly("calves");
    }
}
