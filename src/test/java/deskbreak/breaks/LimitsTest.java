// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static deskbreak.breaks.Person.Answer.DONE;
import static deskbreak.breaks.Person.Answer.SKIP;
import static deskbreak.breaks.Person.Answer.START;
import static deskbreak.breaks.Person.Answer.WALK;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** Rules 10 and 11 of breaks: working hours, limits, the row of three, pause. */
class LimitsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Lets {@code n} prompts go by skipping each as it appears. */
    private static Person skips(Person person, int n, int every) {
        for (int i = 0; i < n; i++) {
            person.typesFor(every, MINUTES).readsFor(10, SECONDS).answers(SKIP);
        }
        return person;
    }

    @Nested
    class Rule10Limits {
        @Test
        void in_any_hour_two_then_the_due_prompt_waits_until_the_limit_allows_it() {
            Person p = new Person(Chosen.limits(10, 0, 2)).typesFor(10, MINUTES).readsFor(10, SECONDS).answers(SKIP).typesFor(10, MINUTES)
                    .readsFor(10, SECONDS).answers(SKIP).fromHere().typesFor(40, MINUTES).readsFor(10, SECONDS);
            assertThat(p.news()).isEqualTo("09:30:20 due desk 30m20s\n09:30:20 capped\n");
            assertThat(p.typesFor(15, MINUTES).news()).startsWith("10:13:10 prompt-shown desk 1h13m10s limit\n");
        }

        @Test
        void the_default_for_an_hour_grows_with_a_short_interval() {
            Person p = skips(new Person(withLimits(Limits.DEFAULT, 10)), 3, 10);
            assertThat(p.log()).doesNotContain("capped");
            assertThat(skips(new Person(withLimits(Limits.DEFAULT, 30)), 2, 30).fromHere().typesFor(30, MINUTES).log())
                    .doesNotContain("capped");
        }

        @Test
        void the_default_for_a_day_is_eight_or_six_hours_by_the_interval() {
            assertThat(firstPromptsADay(60)).isEqualTo(8);
            assertThat(firstPromptsADay(30)).isEqualTo(12);
        }

        private long firstPromptsADay(int every) {
            Person p = new Person(withLimits(Limits.DEFAULT, every), Instant.parse("2026-11-20T00:00:00Z"), ZoneId.of("UTC"));
            for (int i = 0; i < 22 * 60 / (every + 4); i++) {
                p.typesFor(every, MINUTES).readsFor(10, SECONDS).answers(WALK).readsFor(3, MINUTES);
            }
            return p.log().lines().filter(l -> l.contains("prompt-shown")).count();
        }

        @Test
        void the_daily_limit_ends_at_midnight_and_the_due_prompt_is_shown_then() {
            Person p = new Person(Chosen.limits(45, 1, 0), Instant.parse("2026-11-20T22:00:00Z"), ZoneId.of("UTC"));
            skips(p, 1, 45).fromHere().typesFor(78, MINUTES).readsFor(5, SECONDS);
            assertThat(p.news()).isEqualTo("23:30:10 due desk 1h30m10s\n23:30:10 capped\n00:03:00 prompt-shown desk 2h3m limit\n");
        }

        @Test
        void midnight_is_the_one_that_the_wall_clock_shows() {
            Person p = new Person(Chosen.limits(45, 1, 0), Instant.parse("2026-11-20T20:00:00Z"), ZoneId.of("UTC"));
            skips(p, 1, 45).typesFor(50, MINUTES).fromHere().setsTheClock(Duration.ofHours(3)).typesFor(3, MINUTES);
            assertThat(p.news()).isEqualTo("21:38:10 prompt-shown desk 1h38m10s limit\n");
        }

        @Test
        void a_returned_prompt_does_not_count_again() {
            Person p = new Person(Chosen.limits(45, 1, 1)).typesFor(45, MINUTES).readsFor(10, SECONDS).snoozes(5).typesFor(6, MINUTES)
                    .readsFor(10, SECONDS);
            assertThat(p.log()).contains("snoozes 1").doesNotContain("capped");
        }

        @Test
        void a_snooze_does_not_carry_a_prompt_past_it() {
            Person p = skips(new Person(Chosen.limits(10, 0, 1)), 1, 10).typesFor(11, MINUTES).fromHere().snoozes(5)
                    .typesFor(20, MINUTES);
            assertThat(p.news()).isEqualTo("09:21:10 snoozed 5m\n");
        }

        @Test
        void zero_turns_a_limit_off() {
            assertThat(skips(new Person(Chosen.limits(5, 0, 0)), 2, 5).log()).doesNotContain("capped");
        }

        private Rules withLimits(Limits limits, int every) {
            Rules r = Chosen.every(every);
            return new Rules(r.plans(), r.awayAfter(), r.lull(), r.waitAtMost(), r.answerWithin(), r.snoozes(), limits, r.hours(),
                    r.observed(), r.routines());
        }
    }

    @Nested
    class Rule10WorkingHours {
        private final WorkingHours office = new WorkingHours(
                Map.of(DayOfWeek.FRIDAY, span(10, 17), DayOfWeek.SUNDAY, span(3, 17)), Set.of());

        private WorkingHours.Span span(int from, int until) {
            return new WorkingHours.Span(LocalTime.of(from, 0), LocalTime.of(until, 0));
        }

        @Test
        void outside_them_a_due_prompt_is_held_until_they_begin() {
            Person p = new Person(Chosen.hours(office)).typesFor(60, MINUTES).readsFor(10, SECONDS);
            assertThat(p.log()).endsWith("""
                    09:45:00 due desk 45m
                    09:45:00 held outside-hours
                    10:00:00 released
                    10:00:10 prompt-shown desk 1h10s lull held 15m
                    """);
        }

        @Test
        void a_holiday_has_none() {
            WorkingHours holiday = new WorkingHours(office.week(), Set.of(LocalDate.of(2026, 11, 20)));
            assertThat(new Person(Chosen.hours(holiday)).typesFor(90, MINUTES).log()).endsWith("09:45:00 held outside-hours\n");
        }

        @Test
        void a_clock_step_into_them_releases() {
            Person p = new Person(Chosen.hours(office)).typesFor(50, MINUTES).fromHere().setsTheClock(Duration.ofHours(1));
            assertThat(p.news()).isEqualTo("09:50:00 released\n");
        }

        @Test
        void a_daylight_change_moves_them() {
            // On 2026-03-29 the clock jumps in Berlin from 02:00 to 03:00, which is 01:00 UTC.
            Person p = new Person(Chosen.hours(office), Instant.parse("2026-03-29T00:00:00Z"), BERLIN).typesFor(50, MINUTES).fromHere()
                    .typesFor(11, MINUTES);
            assertThat(p.news()).isEqualTo("01:00:00 released\n");
        }
    }

    @Nested
    class Rule10RowOfThree {
        @Test
        void after_three_let_go_the_interval_is_half_as_long_again() {
            Person p = skips(new Person(Chosen.every(20)), 3, 20).fromHere().typesFor(30, MINUTES);
            assertThat(p.news()).isEqualTo("10:30:30 due desk 1h30m30s\n");
        }

        @Test
        void until_midnight() {
            Person p = new Person(Chosen.every(20), Instant.parse("2026-11-20T22:40:00Z"), ZoneId.of("UTC"));
            skips(p, 3, 20).fromHere().typesFor(19, MINUTES).readsFor(30, SECONDS).typesFor(1, MINUTES);
            assertThat(p.news()).isEqualTo("00:00:30 due desk 1h20m30s\n");
        }

        @Test
        void a_look_at_the_clock_at_midnight_makes_no_difference() {
            Person p = new Person(Chosen.every(20), Instant.parse("2026-11-20T22:40:00Z"), ZoneId.of("UTC"));
            skips(p, 3, 20).typesFor(1168, SECONDS).readsFor(2, SECONDS).does(Input.Heartbeat::new).readsFor(1, SECONDS);
            assertThat(p.state().tally().longer()).isEmpty();
            assertThat(p.state().tally().row()).isEmpty();
        }

        @Test
        void can_be_undone_from_the_tray() {
            Person p = skips(new Person(Chosen.every(20)), 3, 20).typesFor(25, MINUTES).fromHere().does(Input.UndoLonger::new);
            assertThat(p.news()).isEqualTo("10:25:30 due desk 1h25m30s\n");
        }

        @Test
        void a_taken_break_starts_the_count_again() {
            Person p = skips(new Person(Chosen.every(20)), 2, 20).typesFor(20, MINUTES).readsFor(10, SECONDS).answers(WALK)
                    .readsFor(3, MINUTES);
            assertThat(skips(p, 2, 20).state().tally().longer()).isEmpty();
        }

        @Test
        void so_does_a_natural_one() {
            Person p = skips(new Person(Chosen.every(20)), 2, 20).isGoneFor(10, MINUTES);
            assertThat(skips(p, 2, 20).state().tally().longer()).isEmpty();
        }

        @Test
        void an_abandoned_one_is_let_go() {
            Person p = skips(new Person(Chosen.every(20)), 2, 20).typesFor(20, MINUTES).readsFor(10, SECONDS).answers(START)
                    .answers(DONE);
            assertThat(p.state().tally().longer()).isPresent();
        }
    }

    @Nested
    class Rule11Pause {
        private Person paused(Pause pause) {
            return Person.dueAt945().fromHere().does(at -> new Input.PauseBy(at, pause));
        }

        @Test
        void for_a_while_holds_and_ends_by_itself() {
            Person p = paused(new Pause.Until(Person.NINE.plusSeconds(75 * 60))).typesFor(31, MINUTES);
            assertThat(p.news()).isEqualTo("09:45:00 held paused\n10:15:00 released\n");
        }

        @Test
        void until_a_time_follows_the_wall_clock() {
            Person p = paused(new Pause.UntilShown(LocalDateTime.parse("2026-11-20T11:00:00"))).typesFor(10, MINUTES)
                    .setsTheClock(Duration.ofHours(1)).typesFor(6, MINUTES);
            assertThat(p.news()).isEqualTo("09:45:00 held paused\n10:00:00 released\n");
        }

        @Test
        void until_a_time_that_a_daylight_change_jumps_over_ends_with_the_jump() {
            Person p = new Person(Rules.DEFAULT, Instant.parse("2026-03-29T00:00:00Z"), BERLIN).typesFor(45, MINUTES)
                    .does(at -> new Input.PauseBy(at, new Pause.UntilShown(LocalDateTime.parse("2026-03-29T02:30:00")))).fromHere()
                    .typesFor(14, MINUTES).readsFor(110, SECONDS);
            assertThat(p.news()).isEqualTo("01:00:00 released\n01:00:00 prompt-shown desk 1h lull held 15m\n");
        }

        @Test
        void until_resumed_survives_a_restart() {
            Person p = paused(new Pause.UntilResumed()).typesFor(2, MINUTES).restartsFor(1, MINUTES).typesFor(60, MINUTES)
                    .does(Input.Resume::new);
            assertThat(p.news()).isEqualTo("09:45:00 held paused\n10:48:00 released\n");
        }

        @Test
        void resume_without_a_pause_is_refused() {
            assertThat(new Person(Rules.DEFAULT).does(Input.Resume::new).log()).isEqualTo("refused: not-paused\n");
        }
    }
}
