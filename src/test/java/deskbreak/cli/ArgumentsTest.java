// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import deskbreak.control.ControlClient.Outcome;

import static deskbreak.cli.Calls.request;
import static org.assertj.core.api.Assertions.assertThat;

/** Each form of the command line and each error. */
class ArgumentsTest {
    private final Calls cli = new Calls();

    @ParameterizedTest
    @ValueSource(strings = {"status", "skip", "done", "resume", "stand", "sit", "was-away", "was-here", "quit", "break", "snooze", "pause"})
    void a_plain_command_is_asked_of_the_agent(String command) {
        assertThat(cli.meaning(command)).isEqualTo(request(command));
    }

    @Test
    void breaks_snoozes_and_pauses_take_arguments() {
        assertThat(cli.meaning("break --exercise chin-tuck --short")).isEqualTo(request("break", "exercise", "chin-tuck", "short", "true"));
        assertThat(cli.meaning("break --routine=noon")).isEqualTo(request("break", "routine", "noon"));
        assertThat(cli.meaning("snooze 10m")).isEqualTo(request("snooze", "duration", "PT10M"));
        assertThat(cli.meaning("pause 30m")).isEqualTo(request("pause", "duration", "PT30M"));
        assertThat(cli.meaning("pause 1h")).isEqualTo(request("pause", "duration", "PT1H"));
        assertThat(cli.meaning("pause tomorrow")).isEqualTo(request("pause", "until", "tomorrow"));
        assertThat(cli.meaning("pause until 14:00")).isEqualTo(request("pause", "until", "14:00"));
        assertThat(cli.meaning("pause until 9:05")).isEqualTo(request("pause", "until", "09:05"));
    }

    @Test
    void commands_without_an_agent_get_their_options() {
        assertThat(cli.meaning("")).isEqualTo(new Local.Start(1, false, Optional.empty()));
        assertThat(cli.meaning("--test-clock-rate 60 --test-short-intervals")).isEqualTo(new Local.Start(60, true, Optional.empty()));
        assertThat(cli.meaning("--record-trace day.jsonl")).isEqualTo(new Local.Start(1, false, Optional.of(Path.of("day.jsonl"))));
        assertThat(cli.meaning("exercises")).isEqualTo(new Local.Exercises(Optional.empty(), false));
        assertThat(cli.meaning("exercises --json --place desk")).isEqualTo(new Local.Exercises(Optional.of("desk"), true));
        assertThat(cli.meaning("exercise chin-tuck --json")).isEqualTo(new Local.Exercise("chin-tuck", true));
        assertThat(cli.meaning("today")).isEqualTo(new Local.Today(false));
        assertThat(cli.meaning("doctor --json")).isEqualTo(new Local.Doctor(true));
        assertThat(cli.meaning("autostart on")).isEqualTo(new Local.Autostart(Local.Wish.ON));
        assertThat(cli.meaning("autostart off")).isEqualTo(new Local.Autostart(Local.Wish.OFF));
        assertThat(cli.meaning("autostart status")).isEqualTo(new Local.Autostart(Local.Wish.STATUS));
    }

    @Test
    void history_is_printed_or_erased() {
        assertThat(cli.meaning("history")).isEqualTo(new Local.History(Optional.empty(), Optional.empty(), Local.Format.TEXT));
        assertThat(cli.meaning("history --from 2026-11-01 --to 2026-11-20 --csv")).isEqualTo(
                new Local.History(Optional.of(LocalDate.of(2026, 11, 1)), Optional.of(LocalDate.of(2026, 11, 20)), Local.Format.CSV));
        assertThat(cli.meaning("history --json")).isEqualTo(new Local.History(Optional.empty(), Optional.empty(), Local.Format.JSON));
        assertThat(cli.meaning("history --erase")).isEqualTo(new Local.EraseHistory(Optional.empty()));
        assertThat(cli.meaning("history --erase --before 2026-01-01"))
                .isEqualTo(new Local.EraseHistory(Optional.of(LocalDate.of(2026, 1, 1))));
    }

    @Test
    void settings_are_shown_changed_and_checked() {
        assertThat(cli.meaning("settings")).isEqualTo(new Local.GetSetting(Optional.empty()));
        assertThat(cli.meaning("settings get awayAfter")).isEqualTo(new Local.GetSetting(Optional.of("awayAfter")));
        assertThat(cli.meaning("settings set plans.desk.every 30m")).isEqualTo(new Local.ChangeSetting("plans.desk.every", "30m"));
        assertThat(cli.meaning("settings path")).isEqualTo(new Local.SettingsPath());
        assertThat(cli.meaning("settings check")).isEqualTo(new Local.CheckSettings(Optional.empty()));
        assertThat(cli.meaning("settings check my.json")).isEqualTo(new Local.CheckSettings(Optional.of(Path.of("my.json"))));
    }

    @Test
    void simulate_has_defaults_that_give_the_same_output_everywhere() {
        assertThat(cli.meaning("simulate day.jsonl"))
                .isEqualTo(new Local.Simulate(Path.of("day.jsonl"), Optional.empty(), "start", 1, ZoneOffset.UTC, false));
        assertThat(cli.meaning("simulate --settings s.json --answer skip --seed 7 --zone Europe/Berlin --json day.jsonl")).isEqualTo(
                new Local.Simulate(Path.of("day.jsonl"), Optional.of(Path.of("s.json")), "skip", 7, ZoneId.of("Europe/Berlin"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--home /tmp/h status", "status --home /tmp/h", "--home=/tmp/h settings path", "settings --home /tmp/h path",
            "settings path --home /tmp/h", "--home /tmp/h"})
    void home_stands_before_or_after_the_command(String line) {
        cli.meaning(line);
        assertThat(cli.home).contains(Path.of("/tmp/h"));
    }

    @Test
    void without_home_the_program_decides() {
        cli.meaning("status");
        assertThat(cli.home).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            dance | deskbreak: Unmatched argument at index 0: 'dance'; see: deskbreak --help
            status --verbose | deskbreak: Unknown option: '--verbose'; see: deskbreak status --help
            status now | deskbreak: Unmatched argument at index 1: 'now'; see: deskbreak status --help
            snooze soon | deskbreak: "soon" is no length; write it as 5m, 10m or 15m; see: deskbreak snooze --help
            snooze 0m | deskbreak: "0m" is no length; write it as 5m, 10m or 15m; see: deskbreak snooze --help
            pause until | deskbreak: "until" is no time to pause; write it as 30m, 1h, until 14:00 or tomorrow; see: deskbreak pause --help
            pause until 25:00 | deskbreak: "25:00" is no time of the day; write it as 14:00; see: deskbreak pause --help
            pause 1h 2h | deskbreak: "1h 2h" is no time to pause; write it as 30m, 1h, until 14:00 or tomorrow; see: deskbreak pause --help
            break --exercise a --routine b | deskbreak: --exercise and --routine do not go together; see: deskbreak break --help
            exercises --place garden | deskbreak: --place must be one of desk, office, home, not "garden"; see: deskbreak exercises --help
            exercise | deskbreak: Missing required parameter: 'ID'; see: deskbreak exercise --help
            exercise bridge --png a.png --at soon | deskbreak: --at must be zero or more seconds, not soon; see: deskbreak exercise --help
            exercise bridge --sheet a.png --size big | deskbreak: --size must be 48 to 2000 pixels, not big; see: deskbreak exercise --help
            history --from yesterday | deskbreak: "yesterday" is no day; write it as 2026-11-20; see: deskbreak history --help
            history --erase --before 2026-02-30 | deskbreak: "2026-02-30" is no day; write it as 2026-11-20; see: deskbreak history --help
            history --before 2026-01-01 | deskbreak: --before goes with --erase; see: deskbreak history --help
            history --erase --csv | deskbreak: --erase and --csv do not go together; see: deskbreak history --help
            history --csv --json | deskbreak: --csv and --json do not go together; see: deskbreak history --help
            settings forget | deskbreak: Unmatched argument at index 1: 'forget'; see: deskbreak settings --help
            settings set awayAfter | deskbreak: Missing required parameter: 'VALUE'; see: deskbreak settings set --help
            simulate | deskbreak: Missing required parameter: 'TRACE'; see: deskbreak simulate --help
            simulate t --zone Mars | deskbreak: "Mars" is no time zone; write it as Europe/Berlin; see: deskbreak simulate --help
            simulate t --answer no | deskbreak: --answer must be one of start, snooze, skip, ignore, not "no"; see: deskbreak simulate --help
            autostart maybe | deskbreak: autostart must be one of on, off, status, not "maybe"; see: deskbreak autostart --help
            --test-clock-rate 0 | deskbreak: the clock rate must be 1 to 10000, not 0; see: deskbreak --help
            """)
    void wrong_usage_is_one_line_and_status_2(String line, String message) {
        assertThat(cli.run(line.split(" "))).isEqualTo(2);
        assertThat(cli.err()).isEqualTo(message + System.lineSeparator());
        assertThat(cli.out()).isEmpty();
        assertThat(cli.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"simulate t --seed x", "--home", "settings get", "autostart"})
    void other_wrong_usage_is_one_line_too(String line) {
        assertThat(cli.run(line.split(" "))).isEqualTo(2);
        assertThat(cli.err()).startsWith("deskbreak: ").endsWith(" --help" + System.lineSeparator()).hasLineCount(1);
    }

    @Test
    void no_agent_is_status_3() {
        cli.outcome = new Outcome.NoAgent();
        assertThat(cli.run("skip")).isEqualTo(3);
        assertThat(cli.err()).isEqualTo("deskbreak: no agent is running; start it with: deskbreak" + System.lineSeparator());
    }

    @Test
    void a_refusal_is_status_1_with_the_agents_own_words() {
        cli.outcome = Calls.answered("", Map.of("ok", false, "error", "nothing-up", "message", "no break is on offer"));
        assertThat(cli.run("skip")).isEqualTo(1);
        assertThat(cli.err()).isEqualTo("deskbreak: no break is on offer" + System.lineSeparator());
    }

    @Test
    void an_agent_that_does_not_answer_is_status_1() {
        cli.outcome = new Outcome.NoAnswer("no answer within 5 s");
        assertThat(cli.run("status")).isEqualTo(1);
        assertThat(cli.err()).startsWith("deskbreak: the agent does not answer (no answer within 5 s)").hasLineCount(1);
    }

    @Test
    void a_local_command_gives_its_own_status_and_its_failures_in_one_line() {
        cli.localStatus = 1;
        assertThat(cli.run("today")).isEqualTo(1);
        cli.failure = Optional.of(new NoSuchFileException("day.jsonl"));
        assertThat(cli.run("simulate", "day.jsonl")).isEqualTo(1);
        assertThat(cli.err()).isEqualTo("deskbreak: there is no file day.jsonl" + System.lineSeparator());
        cli.failure = Optional.of(new IOException("disk full"));
        assertThat(cli.run("today")).isEqualTo(1);
        assertThat(cli.err()).isEqualTo("deskbreak: disk full" + System.lineSeparator());
    }

    @Test
    void version_and_help_are_printed() {
        assertThat(cli.run("--version")).isZero();
        assertThat(cli.out()).isEqualTo("deskbreak 1.2.3" + System.lineSeparator());
        assertThat(cli.run("--help")).isZero();
        assertThat(cli.out()).contains("simulate", "was-here", "--home=DIR").doesNotContain("--test-").doesNotContain("command.");
        assertThat(cli.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "break", "snooze", "skip", "done", "pause", "resume", "stand", "sit", "was-away", "was-here",
            "exercises", "exercise", "today", "history", "settings", "settings get", "settings set", "settings path", "settings check",
            "simulate", "doctor", "autostart", "quit"})
    void every_command_has_help(String command) {
        assertThat(cli.run((command + " --help").split(" "))).isZero();
        assertThat(cli.out()).contains("Usage: deskbreak " + command).doesNotContain("command.").doesNotContain("option.");
        assertThat(cli.asked).isEmpty();
    }

    @Test
    void status_is_told_in_a_few_lines() {
        cli.outcome = Calls.answered("{}", Map.of("ok", true, "line", "Sitting 32 min, on hold", "sat", "PT32M", "at",
                "2026-11-20T13:00:00Z", "zone", "Europe/Berlin", "next",
                Map.of("plan", "desk", "at", "2026-11-20T13:13:00Z", "in", "PT13M"),
                "holds", java.util.List.of(Map.of("reason", "paused", "since", "2026-11-20T12:50:00Z")), "pause",
                Map.of("since", "2026-11-20T12:50:00Z", "until", "2026-11-21T08:00:00Z"), "sources", Map.of("idle", "X11")));
        assertThat(cli.run("status")).isZero();
        assertThat(cli.out().lines()).containsExactly("Sitting 32 min, on hold", "Sitting time: 32 min",
                "Next break: 14:13, in 13 min (plan \"desk\")", "On hold: paused by you, since 13:50", "Paused until 2026-11-21 09:00",
                "Sensors: idle: X11");
    }

    @Test
    void a_hold_is_told_by_what_shows_it_and_the_programs_name() {
        Map<String, Object> held = new java.util.HashMap<>(Map.of("ok", true, "at", "2026-11-20T10:30:00Z", "zone", "UTC", "holds",
                java.util.List.of(Map.of("reason", "call", "since", "2026-11-20T10:02:00Z"),
                        Map.of("reason", "calendar", "since", "2026-11-20T10:00:00Z"))));
        cli.outcome = Calls.answered("{}", held);
        cli.run("status");
        assertThat(cli.out().lines()).containsExactly("On hold: call in progress, since 10:02",
                "On hold: busy in the calendar, since 10:00");
        held.put("call", Map.of("signs", java.util.List.of("microphone", "screen-share"), "recorders",
                java.util.List.of("OBS", "Synth", "Zoom"), "counted", java.util.List.of("OBS", "Zoom")));
        cli.run("status");
        assertThat(cli.out().lines()).first().isEqualTo("On hold: microphone in use by OBS, Zoom, screen shared, since 10:02");
    }

    @Test
    void status_json_is_the_agents_line() {
        cli.outcome = Calls.answered("{\"ok\":true,\"sat\":\"PT1M\"}", Map.of("ok", true, "sat", "PT1M"));
        assertThat(cli.run("status", "--json")).isZero();
        assertThat(cli.out()).isEqualTo("{\"ok\":true,\"sat\":\"PT1M\"}" + System.lineSeparator());
    }
}
