// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.app.CommandProcess.Run;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands that need no agent, from end to end, on a machine without a display. */
class ProgramTest {
    private static final String MORNING = """
            {"at":"2026-11-20T09:00:00Z","until":"2026-11-20T09:45:00Z","every":"PT3S","signal":"input"}
            {"at":"2026-11-20T10:00:00Z","signal":"end"}
            """;

    @TempDir
    private Path folder;
    private CommandProcess deskbreak;

    @BeforeEach
    void here() {
        deskbreak = new CommandProcess(folder);
    }

    private String trace(String text) throws IOException {
        return Files.writeString(folder.resolve("day.jsonl"), text).toString();
    }

    @Test
    void a_simulation_prints_the_same_every_time() throws IOException, InterruptedException {
        Run first = deskbreak.run("simulate", trace(MORNING), "--json", "--seed", "7");
        assertThat(first.err()).isEmpty();
        assertThat(first.status()).isZero();
        assertThat(first.lines().stream().map(l -> l.replaceAll(".*\"event\":\"([a-z-]+)\".*", "$1"))).containsExactly("bout-started",
                "due", "prompt-shown", "break-started", "break-taken", "bout-ended", "summary");
        assertThat(first.lines().getFirst()).isEqualTo("{\"at\":\"2026-11-20T09:00:00Z\",\"event\":\"bout-started\"}");
        assertThat(first.lines().getLast()).contains("\"sitting\":\"PT45M15S\"", "\"taken\":1", "\"midTyping\":0");
        assertThat(deskbreak.run("simulate", trace(MORNING), "--json", "--seed", "7")).isEqualTo(first);
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).map(f -> f.getFileName().toString())).noneMatch(f -> f.endsWith(".json"));
        }
    }

    @Test
    void a_simulation_follows_settings_zone_and_answer() throws IOException, InterruptedException {
        Path settings = Files.writeString(folder.resolve("other.json"),
                "{\"version\":1,\"plans\":[{\"id\":\"half\",\"every\":\"PT30M\",\"length\":\"PT3M\",\"moves\":2}]}");
        Run run = deskbreak.run("simulate", trace(MORNING), "--settings", settings.toString(), "--zone", "Asia/Tokyo", "--answer", "skip");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("2026-11-20 18:30:00  break \"half\" is due, after 30m", "skipped", "prompts 1, taken 0");
    }

    @Test
    void a_line_of_a_trace_that_makes_no_sense_is_named() throws IOException, InterruptedException {
        String trace = trace(MORNING + "{\"at\":\"2026-11-20T11:00:00Z\",\"signal\":\"yawn\"}\n");
        Run run = deskbreak.run("simulate", trace);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith(trace + ":3: ").contains("yawn");
    }

    @Test
    void a_shell_that_completes_a_word_is_told_all_names() throws IOException, InterruptedException {
        Files.writeString(Files.createDirectories(folder.resolve("config/deskbreak/exercises")).resolve("my-own.json"), "{}");
        Files.writeString(folder.resolve("config/deskbreak/settings.json"),
                "{\"version\":1,\"routines\":[{\"id\":\"tea\",\"on\":false,\"exercises\":[\"wall-sit\"]}]}");
        assertThat(deskbreak.run("ids", "exercises").lines()).contains("wall-sit", "neck-retraction", "my-own").hasSize(59);
        assertThat(deskbreak.run("ids", "routines").lines()).contains("seven-a", "tea").doesNotHaveDuplicates();
        assertThat(deskbreak.run("ids", "settings").lines()).contains("awayAfter", "plans.desk.every", "routines.tea.on");
    }

    @Test
    void the_manual_bears_the_version_and_its_day() throws IOException, InterruptedException {
        assertThat(deskbreak.run("manual").lines().getFirst())
                .isEqualTo(".TH DESKBREAK 1 " + Version.date() + " \"Deskbreak " + Version.text()
                        + "\"");
    }

    @Test
    void exercises_are_listed_and_told_one_by_one() throws IOException, InterruptedException {
        Run list = deskbreak.run("exercises", "--json", "--place", "desk");
        assertThat(list.status()).isZero();
        assertThat(list.out().strip()).startsWith("[").endsWith("]");
        assertThat(list.out()).contains("\"id\"", "\"place\"", "\"dose\"", "\"sources\"", "\"heading\"", "neck-retraction");
        Run one = deskbreak.run("exercise", "neck-retraction");
        assertThat(one.status()).isZero();
        assertThat(one.out()).contains("Sources:");
        assertThat(deskbreak.run("exercise", "bridge").out()).contains("""
                The dose grows from one line to the next with every third completed break:
                  - 3 times, held 5s (Oklahoma Interventional; the repetitions are the project's own)
                  - 10 times, held 5s (Inspired Spine)
                  - 30 times, held 5s (the Top 7; the hold is the project's own)
                  - 10 times, held 15s (the article without a title)
                  - 10 times, held 30s (the article without a title)
                Sources:
                  The Top 7 Back Pain Exercises: Back Bridge (10 to 30 times)
                  What Back Pain Exercises Can I Do at Home? (Inspired Spine): Bridge Stretch (held 5s, 10 or more times)
                  Exercises for the back, core, hips, posture and work (an article without a title): Bridge Pose (held 15s to 30s, 10 times)
                  7 Easy Back Exercises for Spine Pain Relief (Oklahoma Interventional Spine & Pain): Glute bridge (held 5s or more)
                """);
        assertThat(deskbreak.run("exercises").out().lines()).hasSize(58);
        assertThat(deskbreak.run("exercises", "--place", "office").out().lines()).hasSize(9)
                .anySatisfy(line -> assertThat(line).startsWith("lunge ").contains("sides in turn"));
        Run none = deskbreak.run("exercise", "juggling");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.err().lines()).containsExactly("deskbreak: There is no exercise \"juggling\"; see: deskbreak exercises");
    }

    @Test
    void ones_own_exercises_are_listed_checked_and_exchanged() throws IOException, InterruptedException {
        String home = folder.resolve("home").toString();
        Path exercises = Files.createDirectories(folder.resolve("home/exercises"));
        String example = Files.readString(Path.of("docs/own-exercises.md")).replaceFirst("(?s).*```json\\n(.*?)```.*", "$1");
        Files.writeString(exercises.resolve("reach-up.json"), example);
        Files.writeString(exercises.resolve("squat.json"), example.replace("reach-up", "squat").replace("PT5S", "a while"));
        assertThat(deskbreak.run("exercise", "reach-up", "--json", "--home", home).out()).contains("\"own\" : true",
                "Reach for the ceiling");
        Path sheet = folder.resolve("reach-up.png");
        assertThat(deskbreak.run("exercise", "reach-up", "--sheet", sheet.toString(), "--home", home).err()).isEmpty();
        assertThat(sheet).isNotEmptyFile();
        assertThat(deskbreak.run("exercises", "--home", home).out()).contains("reach-up").doesNotContain("squat");
        assertThat(deskbreak.run("doctor", "--home", home).out()).contains("Exercises of your own: 1 in " + exercises,
                "\n    not used: squat.json: dose.steps[0].hold: must be whole seconds such as PT15S, not \"a while\"");
        assertThat(deskbreak.run("doctor", "--json", "--home", home).out()).contains("\"own\" : [ \"reach-up\" ]",
                "\"place\" : \"dose.steps[0].hold\"");
        String zip = folder.resolve("mine.zip").toString();
        assertThat(deskbreak.run("exercises", "--export", zip, "--home", home).out()).isEqualTo("1 exercise is in " + zip + "\n");
        assertThat(deskbreak.run("exercises", "--export", zip, "--home", home).err()).contains("is there already", "--replace")
                .hasLineCount(1);
        Run again = deskbreak.run("exercises", "--import", zip, "--home", home);
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).contains("these are there already: reach-up", "--replace").hasLineCount(1);
        assertThat(deskbreak.run("exercises", "--import", zip, "--replace", "--home", home).out())
                .isEqualTo("Imported: 0 new, 1 replaced\n");
        assertThat(deskbreak.run("exercises", "--schema").out()).startsWith("{").contains("2020-12").endsWith("}\n");
        assertThat(deskbreak.run("exercises", "--schema", "--json").status()).isEqualTo(2);
        assertThat(deskbreak.run("exercises", "reach-up").status()).isEqualTo(2);
    }

    @Test
    void settings_are_read_changed_and_checked() throws IOException, InterruptedException {
        String home = folder.resolve("home").toString();
        assertThat(deskbreak.run("settings", "check", "--home", home).out()).isEqualTo(home + "/settings.json: fine\n");
        assertThat(deskbreak.run("settings", "set", "plans.desk.every", "50m", "--home", home).err()).isEmpty();
        assertThat(deskbreak.run("--home", home, "settings", "get", "plans.desk.every").out()).isEqualTo("50m\n");
        Run path = deskbreak.run("settings", "path", "--home", home);
        Path file = Path.of(path.out().strip());
        assertThat(file).content().contains("PT50M");
        Run refused = deskbreak.run("settings", "set", "plans.desk.every", "4h", "--home", home);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("5m to 3h").hasLineCount(1);
        Files.writeString(file, "{\"version\":1,\n \"awayAfter\": \"soon\"}");
        Run broken = deskbreak.run("settings", "check", "--home", home);
        assertThat(broken.status()).isEqualTo(1);
        assertThat(broken.err()).startsWith("settings.json:2:");
    }

    @Test
    void days_without_history_are_said_to_be_empty() throws IOException, InterruptedException {
        assertThat(deskbreak.run("history", "--from", "2026-11-01").out()).isEqualTo("Nothing is written down for these days.\n");
        Run today = deskbreak.run("today");
        assertThat(today.err()).isEmpty();
        assertThat(today.out()).startsWith("Nothing is written down for today yet.\nSitting 0s");
        Files.createDirectories(folder.resolve("home/history"));
        Files.writeString(folder.resolve("home/history/2026-11.jsonl"),
                "{\"written\":\"2026-11-20T09:45:10Z\",\"at\":\"2026-11-20T09:45:10Z\",\"event\":\"skipped\",\"note\":\"not now\"}\n");
        Run told = deskbreak.run("history", "--home", folder.resolve("home").toString(), "--csv");
        assertThat(told.err()).isEmpty();
        assertThat(told.lines()).hasSize(2).last().asString().contains("skipped", "not now");
    }

    @Test
    void the_doctor_has_exactly_the_keys_of_the_contract_and_loads_no_window_class() throws IOException, InterruptedException {
        Run run = deskbreak.with(List.of("-Xlog:class+load:file=" + folder.resolve("classes.log")), "doctor", "--json");
        assertThat(run.status()).as(run.err()).isZero();
        List<String> keys = Pattern.compile("(?m)^  \"(\\w+)\" :").matcher(run.out()).results().map(m -> m.group(1)).toList();
        assertThat(keys).containsExactlyInAnyOrder("idle", "lock", "sleep", "awake", "microphone", "camera", "screenShare", "fullScreen",
                "doNotDisturb", "tray", "notifications", "autostart", "theme", "sound", "exercises");
        assertThat(run.out().substring(run.out().indexOf("\"sound\""))).doesNotContain("Not in this version");
        assertThat(deskbreak.run("doctor").lines()).as("fits a terminal").allMatch(line -> line.length() < 80 || line.contains("/"))
                .first().asString().endsWith("; no agent runs, so these were asked from here");
        String loaded = Files.readString(folder.resolve("classes.log")).lines().filter(l -> l.contains("javax.swing."))
                .collect(Collectors.joining("\n"));
        assertThat(loaded).isEmpty();
    }

    @Test
    void start_at_login_is_switched_on_and_off() throws IOException, InterruptedException {
        Path entry = folder.resolve("config/autostart/deskbreak.desktop");
        assertThat(deskbreak.run("autostart", "on").out()).isEqualTo("Deskbreak starts at login (" + entry + ").\n");
        assertThat(entry).content().contains("Exec=", "deskbreak.Main");
        assertThat(deskbreak.run("autostart", "status").out()).startsWith("Deskbreak starts at login");
        assertThat(deskbreak.run("autostart", "off").out()).isEqualTo("Deskbreak does not start at login.\n");
    }

    @Test
    void without_a_display_the_agent_says_what_works_without_one() throws IOException, InterruptedException {
        Run run = deskbreak.run("--home", folder.resolve("home").toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("there is no display", "simulate, exercises, doctor");
    }

    @Test
    void version_help_and_wrong_usage() throws IOException, InterruptedException {
        assertThat(deskbreak.run("--version").out()).matches("deskbreak \\d+\\.\\d+\\.\\d+\\n");
        Run help = deskbreak.run("--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("simulate", "doctor", "autostart");
        Run wrong = deskbreak.run("dance");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err().lines()).hasSize(1);
    }

    @Test
    void a_command_to_an_agent_that_does_not_run_exits_with_three() throws IOException, InterruptedException {
        Run run = deskbreak.run("status", "--home", folder.resolve("home").toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(1);
    }
}
