// SPDX-License-Identifier: Apache-2.0
package deskbreak.simulation;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import deskbreak.simulation.TraceLine.Answers;
import deskbreak.simulation.TraceLine.Kind;
import deskbreak.simulation.Traces.Outcome;

import static deskbreak.simulation.Traces.answer;
import static deskbreak.simulation.Traces.answering;
import static deskbreak.simulation.Traces.at;
import static deskbreak.simulation.Traces.end;
import static deskbreak.simulation.Traces.input;
import static deskbreak.simulation.Traces.inputs;
import static deskbreak.simulation.Traces.play;
import static deskbreak.simulation.Traces.restart;
import static deskbreak.simulation.Traces.signal;
import static org.assertj.core.api.Assertions.assertThat;

class SimulationTest {
    @Nested
    class Sensed {
        @Test
        void a_busy_time_of_a_calendar_holds_until_it_is_over() {
            assertThat(play(inputs("09:00:00", "10:00:00"), signal("09:40:00", Kind.BUSY_ON), signal("10:00:00", Kind.BUSY_OFF),
                    end("10:00:11")).log()).isEqualTo("""
                            09:00:00 bout-started
                            09:45:00 due desk 45m
                            09:45:00 held calendar
                            10:00:00 released
                            10:00:10 prompt-shown desk 1h10s lull held 15m
                            """);
        }

        @Test
        void a_pointer_that_moves_does_not_put_the_prompt_off() {
            assertThat(play(inputs("09:00:00", "09:45:00"), signal("09:45:05", Kind.POINTER), signal("09:45:08", Kind.POINTER),
                    end("09:46:00")).log()).endsWith("09:45:10 prompt-shown desk 45m10s lull\n");
            assertThat(play(inputs("09:00:00", "09:45:00"), input("09:45:05"), end("09:46:00")).log())
                    .endsWith("09:45:15 prompt-shown desk 45m15s lull\n");
        }
    }

    @Nested
    class Lines {
        @Test
        void a_range_has_both_ends_also_where_the_last_is_not_a_whole_step_away() {
            Outcome day = play(inputs("09:00:00", "09:10:01"), input("09:20:00"));
            assertThat(day.log()).isEqualTo("""
                    09:00:00 bout-started
                    09:10:01 bout-ended 10m1s away
                    09:20:00 natural-break 9m59s
                    09:20:00 bout-started
                    09:20:00 question-asked away
                    """);
        }

        @Test
        void ranges_may_overlap() {
            Outcome day = play(inputs("09:00:00", "09:10:00"), inputs("09:05:00", "09:20:00"), end("09:20:00"));
            assertThat(day.summary().sitting()).isEqualTo(Duration.ofMinutes(20));
        }

        @Test
        void at_one_instant_state_signals_apply_before_inputs() {
            Outcome day = play(input("09:00:00"), input("09:10:00"), signal("09:10:00", Kind.LOCK), signal("09:12:00", Kind.UNLOCK),
                    input("09:12:00"));
            assertThat(day.log()).isEqualTo("""
                    09:00:00 bout-started
                    09:00:00 bout-ended 0s away
                    09:12:00 natural-break 12m
                    09:12:00 bout-started
                    """);
        }

        @Test
        void otherwise_lines_count_in_file_order() {
            Outcome day = play(inputs("09:00:00", "09:45:00"), answer("09:45:10", Answers.SKIP), answer("09:45:10", Answers.SNOOZE));
            assertThat(day.log()).endsWith("09:45:10 prompt-shown desk 45m10s lull\n09:45:10 skipped\n");
        }

        @Test
        void end_stops_the_simulation_inside_a_range_and_the_open_bout_counts_in_the_summary() {
            Outcome day = play(inputs("09:00:00", "17:00:00"), end("09:30:00"));
            assertThat(day.log()).isEqualTo("09:00:00 bout-started\n");
            assertThat(day.summary().sitting()).isEqualTo(Duration.ofMinutes(30));
            assertThat(day.summary().longestBout()).isEqualTo(Duration.ofMinutes(30));
        }

        @Test
        void without_end_it_stops_at_the_last_line() {
            assertThat(play(inputs("09:00:00", "09:30:00")).summary().sitting()).isEqualTo(Duration.ofMinutes(30));
        }

        @Test
        void of_which_there_are_none_it_makes_an_empty_summary() {
            Outcome day = play();
            assertThat(day.log()).isEmpty();
            assertThat(day.summary())
                    .isEqualTo(new Summary(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, 0, 0, 0, 0, 0, 0, 0));
        }

        @Test
        void a_clock_step_moves_the_wall_clock_and_no_date_of_an_event() {
            Outcome day = play(inputs("09:00:00", "09:46:00"), new TraceLine.ClockStep(at("09:10:00"), Duration.ofHours(5)),
                    end("09:46:00"));
            assertThat(day.log()).isEqualTo("09:00:00 bout-started\n09:45:00 due desk 45m\n");
        }
    }

    @Nested
    class AnswersToPrompts {
        @Test
        void each_is_answered_five_seconds_after_it_appears() {
            Outcome day = play(answering(Answers.START), List.of(inputs("09:00:00", "09:45:00"), end("10:00:00")));
            assertThat(day.log()).isEqualTo("""
                    09:00:00 bout-started
                    09:45:00 due desk 45m
                    09:45:10 prompt-shown desk 45m10s lull
                    09:45:15 break-started desk move-1 move-4
                    09:48:15 break-taken desk
                    09:45:15 bout-ended 45m15s break
                    """);
            assertThat(day.summary()).isEqualTo(new Summary(Duration.ofSeconds(2715), Duration.ZERO, Duration.ofSeconds(885),
                    Duration.ofSeconds(2715), 1, 1, 0, 0, 0, 0, 0));
        }

        @Test
        void but_not_one_that_was_taken_down_meanwhile() {
            Outcome day = play(answering(Answers.SKIP),
                    List.of(inputs("09:00:00", "09:45:00"), signal("09:45:12", Kind.LOCK), end("09:45:30")));
            assertThat(day.log()).endsWith("09:45:10 prompt-shown desk 45m10s lull\n09:45:12 prompt-withdrawn\n");
        }

        @Test
        void a_trace_with_answers_of_its_own_is_answered_by_those_alone() {
            Outcome day = play(answering(Answers.START),
                    List.of(inputs("09:00:00", "09:45:00"), answer("09:45:30", Answers.WALK), end("09:50:00")));
            assertThat(day.log()).contains("09:45:30 break-started desk\n09:48:30 break-taken desk\n");
        }

        @Test
        void with_nothing_up_they_do_nothing() {
            Outcome day = play(inputs("09:00:00", "09:10:00"), answer("09:05:00", Answers.START), answer("09:06:00", Answers.SKIP),
                    answer("09:07:00", Answers.SNOOZE), answer("09:08:00", Answers.DONE));
            assertThat(day.log()).isEqualTo("09:00:00 bout-started\n");
        }

        @Test
        void only_was_here_and_was_away_act_without_a_prompt() {
            Outcome day = play(inputs("09:00:00", "09:10:00"), inputs("09:20:00", "09:25:00"), answer("09:25:00", Answers.WAS_HERE),
                    answer("09:28:00", Answers.WAS_AWAY), end("09:28:00"));
            assertThat(day.log()).endsWith("""
                    09:25:00 corrected was-here 09:10 to 09:20
                    09:28:00 corrected was-away 09:25 to 09:28
                    09:25:00 bout-ended 25m corrected
                    """);
            assertThat(day.summary().natural()).isZero();
        }

        @Test
        void a_prompt_within_two_seconds_of_an_input_is_mid_typing() {
            Outcome day = play(inputs("09:00:00", "09:48:30"), end("09:48:30"));
            assertThat(day.log()).endsWith("09:48:00 prompt-shown desk 48m limit\n");
            assertThat(day.summary().midTyping()).isOne();
            assertThat(play(inputs("09:00:00", "09:45:00"), end("09:46:00")).summary().midTyping()).isZero();
        }
    }

    @Nested
    class Restarts {
        @Test
        void inputs_while_it_is_down_are_not_seen() {
            Outcome day = play(inputs("09:00:00", "09:30:00"), restart("09:10:00", 10), end("09:30:00"));
            assertThat(day.log()).isEqualTo("""
                    09:00:00 bout-started
                    09:09:57 bout-ended 9m57s away
                    09:20:00 natural-break 10m3s
                    09:20:00 bout-started
                    09:20:00 question-asked away
                    """);
        }

        @Test
        void a_call_that_began_while_it_was_down_holds_from_then_on() {
            Outcome day = play(inputs("09:00:00", "09:50:00"), restart("09:43:00", 3), signal("09:44:00", Kind.CALL_START),
                    end("09:50:00"));
            assertThat(day.log()).isEqualTo("09:00:00 bout-started\n09:45:00 due desk 45m\n09:46:00 held call\n");
        }

        @Test
        void during_a_snooze_keeps_its_end() {
            Outcome day = play(inputs("09:00:00", "09:45:00"), answer("09:45:20", Answers.SNOOZE), inputs("09:46:00", "09:51:00"),
                    restart("09:47:00", 2), end("09:52:00"));
            assertThat(day.log()).endsWith("09:45:20 snoozed 5m\n09:51:10 prompt-shown desk 51m10s lull snoozes 1\n");
        }

        @Test
        void during_a_guide_abandons_it() {
            Outcome day = play(inputs("09:00:00", "09:45:00"), answer("09:45:20", Answers.START), restart("09:46:00", 1),
                    input("09:48:00"));
            assertThat(day.log()).endsWith("09:45:20 break-started desk move-1 move-4\n09:46:00 break-abandoned desk\n");
        }

        @Test
        void one_inside_another_lasts_until_the_later_end() {
            Outcome day = play(inputs("09:00:00", "09:30:00"), restart("09:10:00", 4), restart("09:12:00", 8), end("09:30:00"));
            assertThat(day.log()).contains("09:20:00 natural-break 10m3s\n");
        }
    }
}
