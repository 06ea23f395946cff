// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import deskbreak.breaks.Limits;
import deskbreak.breaks.Plan;
import deskbreak.breaks.RoutineChoice;
import deskbreak.breaks.WorkingHours;
import deskbreak.settings.Sensing;
import deskbreak.settings.Settings;
import deskbreak.settings.SettingsCheck;
import deskbreak.sitting.CallSign;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsFileTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-20T09:08:07Z"));

    @TempDir
    Path folder;
    private Path path;
    private SettingsFile file;

    @BeforeEach
    void open() {
        path = folder.resolve("settings.json");
        file = new SettingsFile(path, SettingsCheck.SHORTEST_INTERVAL, CLOCK);
    }

    @Test
    void aMissingFileAndMissingKeysMeanTheDefaults() throws IOException {
        assertThat(file.read()).isEqualTo(new SettingsRead(Optional.of(Settings.DEFAULT), List.of()));
        Files.writeString(path, "\uFEFF{\"version\":1,\"hotkey\":null,\"awayAfter\":\"6m\"}");
        assertThat(file.read().settings().orElseThrow().rules().awayAfter()).isEqualTo(Duration.ofMinutes(6));
        assertThat(file.read().settings().orElseThrow().look()).isEqualTo(Settings.DEFAULT.look());
    }

    @Test
    void readsTheWholeForm() throws IOException {
        Settings read = read(fixture("full.json"));
        assertThat(read.welcomed()).isTrue();
        assertThat(read.rules().limits()).isEqualTo(new Limits(OptionalInt.of(8), OptionalInt.of(2)));
        assertThat(read.rules().hours()).isEqualTo(new WorkingHours(
                Map.of(DayOfWeek.MONDAY, new WorkingHours.Span(LocalTime.of(9, 0), LocalTime.of(17, 0))),
                Set.of(LocalDate.of(2026, 12, 25))));
        assertThat(read.rules().routines())
                .containsExactly(new RoutineChoice("morning", Optional.of("Morning"), true, List.of(LocalTime.of(10, 30)),
                        List.of("neck-retraction")));
        assertThat(read.rules().observed()).isEqualTo(Settings.DEFAULT.rules().observed());
        assertThat(read.look()).isEqualTo(Settings.DEFAULT.look());
        assertThat(read.sensing()).isEqualTo(new Sensing(Set.of(CallSign.MICROPHONE, CallSign.SCREEN_SHARE), List.of("OBS"), false,
                List.of("~/work.ics")));
        file.save(read);
        assertThat(file.read().settings()).contains(read);
        assertThat(Json.mapper().readTree(Files.readString(path))).isEqualTo(Json.mapper().readTree(fixture("full.json")));
    }

    @Test
    void aRoutineWithOneTimeAndNoSwitchIsTheFormOfOldAndStillRead() throws IOException {
        Settings read = read("""
                {"version":1,"routines":[{"id":"morning","at":"10:30","exercises":["neck-retraction"]},
                {"id":"tea time","at":"off","exercises":["a","b"]},{"id":"bare","exercises":["a"]}]}""");
        assertThat(read.rules().routines()).containsExactly(
                new RoutineChoice("morning", Optional.empty(), true, List.of(LocalTime.of(10, 30)), List.of("neck-retraction")),
                new RoutineChoice("tea time", Optional.empty(), false, List.of(), List.of("a", "b")),
                new RoutineChoice("bare", Optional.empty(), false, List.of(), List.of("a")));
        file.save(read);
        assertThat(file.read().settings()).contains(read);
    }

    @Test
    void aRoutineThatComesWithDeskbreakIsSwitchedOnByItsIdAndHasTimesOfItsOwnOrTheUsualOnes() throws IOException {
        Settings read = read(
                """
                        {"version":1,"routines":[{"id":"seven-a","on":true},{"id":"seven-e","at":["21:00","07:30"]},{"id":"core","on":false,"at":"12:00"},
                        {"id":"hips"}]}""");
        assertThat(read.rules().routines()).containsExactly(
                new RoutineChoice("seven-a", Optional.empty(), true, List.of(LocalTime.of(8, 0), LocalTime.of(20, 0)), List.of()),
                new RoutineChoice("seven-e", Optional.empty(), true, List.of(LocalTime.of(7, 30), LocalTime.of(21, 0)), List.of()),
                new RoutineChoice("core", Optional.empty(), false, List.of(LocalTime.NOON), List.of()),
                new RoutineChoice("hips", Optional.empty(), false, List.of(LocalTime.of(18, 0)), List.of()));
        file.save(read);
        assertThat(file.read().settings()).contains(read);
    }

    @Test
    void aNameThatIsTakenFromARoutineIsGoneFromTheFileToo() throws IOException {
        Settings named = read("{\"routines\":[{\"id\":\"r\",\"name\":\"Mine\",\"exercises\":[\"e\"]}]}");
        RoutineChoice bare = named.rules().routines().getFirst().withName(Optional.empty());
        file.save(named.withRules(new deskbreak.breaks.Rules(named.rules().plans(), named.rules().awayAfter(), named.rules().lull(),
                named.rules().waitAtMost(), named.rules().answerWithin(), named.rules().snoozes(), named.rules().limits(),
                named.rules().hours(), named.rules().observed(), List.of(bare))));
        assertThat(file.read().settings().orElseThrow().rules().routines()).containsExactly(bare);
    }

    @Test
    void aVersionWithoutNumberIsBroughtUpToDate() throws IOException {
        Settings read = read(fixture("version-0.json"));
        assertThat(read.rules().plans()).containsExactly(new Plan("desk", Duration.ofMinutes(50), Duration.ofMinutes(10), 4));
        assertThat(read.rules().awayAfter()).isEqualTo(Duration.ofMinutes(6));
        assertThat(path).hasContent(fixture("version-0.json"));
        file.save(read);
        assertThat(Files.readString(path)).contains("\"mine\" : \"stays\"", "\"version\" : 1")
                .doesNotContain("\"every\" : \"PT50M\",\n  \"l");
        assertThat(file.read().settings()).contains(read);
    }

    @Test
    void unknownKeysStayOnEveryLevel() throws IOException {
        Settings read = read("""
                {"version":1,"later":[1,{"x":0.10}],"plans":[{"id":"a","every":"PT30M","colour":"red"},{"id":"b","every":"PT1H","x":2}],
                "snoozes":{"most":1,"tone":"low"},"routines":[{"id":"r","at":"09:00","exercises":["e"],"y":3}]}""");
        List<Plan> plans = List.of(new Plan("b", Duration.ofMinutes(90), Duration.ofMinutes(3), 2));
        Settings changed = read.withRules(new deskbreak.breaks.Rules(plans, read.rules().awayAfter(), read.rules().lull(),
                read.rules().waitAtMost(), read.rules().answerWithin(), read.rules().snoozes(), read.rules().limits(), read.rules().hours(),
                read.rules().observed(), List.of(new RoutineChoice("r", Optional.empty(), false, List.of(), List.of("e")))));
        assertThat(file.save(changed)).isEmpty();
        String saved = Files.readString(path);
        assertThat(saved).contains("\"later\" : [ 1, {", "\"x\" : 0.10", "\"tone\" : \"low\"", "\"x\" : 2", "\"y\" : 3")
                .doesNotContain("colour").doesNotContain("awayAfter");
        assertThat(file.read().settings()).contains(changed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"version":1, "awayAfter":"PT20M"} | 1:27: awayAfter must be 1m to 15m, not 20m
            {"version":1, "awayAfter":5} | 1:27: awayAfter must be an amount of time such as "PT5M" or "5m", not 5
            {"plans":[{"id":"desk","every":"PT45M"},{"id":"x","every":"PT1M"}]} | 1:59: plans.x.every must be 5m to 3h, not 1m
            {"plans":[{"id":"desk","every":"often"}]} | 1:32: plans.desk.every must be an amount of time such as "PT5M" or "5m", not "often"
            {"plans":[{"id":"desk"}]} | 1:11: plans.desk needs its "every"
            {"plans":[]} | 1:10: plans: at least one break plan is needed
            {"theme":"pink"} | 1:10: theme must be one of "system", "light", "dark", not "pink"
            {"holds":["call","rain"]} | 1:18: holds.1 must be one of "call", "calendar", "full-screen", "do-not-disturb", not "rain"
            {"snoozes":{"lengths":["PT5M"],"preselected":"PT6M"}} | 1:46: snoozes.preselected: the preselected snooze must be one of the lengths
            {"snoozes":5} | 1:12: snoozes must be an object, '{' ... '}'
            {"hours":{"monday":"17:00-09:00"}} | 1:20: hours.monday must be a span of the day such as "09:00-17:00", or "off", not "17:00-09:00"
            {"limits":{"day":"many"}} | 1:18: limits.day must be a whole number or "auto", not "many"
            {"textPercent":"big"} | 1:16: textPercent must be a whole number, not "big"
            {"sounds":1} | 1:11: sounds must be true or false, not 1
            {"routines":[{"id":"tea","at":"09:00"}]} | 1:14: routines.tea needs its "exercises"
            {"routines":[{"id":"tea","exercises":[]}]} | 1:38: routines.tea.exercises must be one move or more, such as neck-retraction, not []
            {"routines":[{"id":"core","at":["late"]}]} | 1:33: routines.core.at.0 must be a time of the day such as "10:30", not "late"
            {"routines":[{"id":"core","on":true,"at":[]}]} | 1:42: routines.core.at must name a time while the routine is switched on
            {"version":7} | 1:12: version 7 is newer than this Deskbreak knows (1); update Deskbreak, or start with another --home DIR
            {"version":"x"} | 1:12: version must be a whole number from 0 to 1
            [] | 1:1: the settings must be one JSON object, '{' ... '}'
            {} {} | 1:1: there is something after the end of the settings
            """)
    void saysWhereAndWhatIsWrong(String content, String problem) throws IOException {
        Files.writeString(path, content);
        SettingsRead read = file.read();
        assertThat(read.settings()).isEmpty();
        assertThat(read.problems()).singleElement().hasToString("settings.json:" + problem);
        assertThat(path).hasContent(content);
        assertThat(file.check(path)).isEqualTo(read.problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {\\n  "lull": oops} | 2:
            {\\n"lull":"PT10S"\\n"x":1} | 3:
            {"lull":"PT10S","lull":"PT11S"} | 1:
            ~ ~ | 1:
            {"a | 1:
            """)
    void brokenJsonIsSaidWithItsLine(String content, String place) throws IOException {
        Files.writeString(path, content.replace("\\n", "\n"));
        assertThat(file.read().problems()).singleElement().asString().startsWith("settings.json:" + place).doesNotContain("\n");
    }

    @Test
    void everyMistakeIsSaidAtOnceInTheOrderOfTheFile() throws IOException {
        Files.writeString(path, "{\"lull\":\"PT2H\",\n\"theme\":3,\n\"awayAfter\":\"PT0S\"}");
        assertThat(file.check(path)).extracting(FileProblem::line).containsExactly(1, 2, 3);
        assertThat(file.check(folder.resolve("other.json"))).singleElement().hasToString("other.json: there is no such file");
    }

    @Test
    void aFileWithMistakesIsKeptBesideWhenItIsSavedOver() throws IOException {
        Files.writeString(path, "{\"awayAfter\":\"PT20M\"}");
        assertThat(file.save(Settings.DEFAULT)).contains(folder.resolve("settings.json.bad-20261120T090807Z"));
        assertThat(folder.resolve("settings.json.bad-20261120T090807Z")).hasContent("{\"awayAfter\":\"PT20M\"}");
        assertThat(file.read().settings()).contains(Settings.DEFAULT);
    }

    @Test
    void aTestMayLowerTheShortestInterval() throws IOException {
        Files.writeString(path, "{\"plans\":[{\"id\":\"desk\",\"every\":\"PT10S\"}]}");
        assertThat(file.read().settings()).isEmpty();
        assertThat(new SettingsFile(path, Duration.ofSeconds(1), CLOCK).read().settings()).isPresent();
    }

    @Test
    void aHandEditIsNoticedOnce() throws IOException {
        SettingsWatch watch = new SettingsWatch(file);
        assertThat(watch.changedSince()).isEmpty();
        Files.writeString(path, "{\"lull\":\"PT20S\"}");
        assertThat(watch.changedSince().flatMap(SettingsRead::settings).orElseThrow().rules().lull()).isEqualTo(Duration.ofSeconds(20));
        assertThat(watch.changedSince()).isEmpty();
        Files.writeString(path, "{\"lull\":");
        assertThat(watch.changedSince().orElseThrow().problems()).hasSize(1);
        Files.delete(path);
        assertThat(watch.changedSince()).isEmpty();
        file.save(Settings.DEFAULT.withFirm(true));
        assertThat(watch.changedSince().flatMap(SettingsRead::settings)).contains(Settings.DEFAULT.withFirm(true));
    }

    private Settings read(String content) throws IOException {
        Files.writeString(path, content);
        SettingsRead read = file.read();
        assertThat(read.problems()).isEmpty();
        return read.settings().orElseThrow();
    }

    private static String fixture(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SettingsFileTest.class.getResourceAsStream("/settings/" + name))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
