// SPDX-License-Identifier: Apache-2.0
package deskbreak.control;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import deskbreak.agent.Command;
import deskbreak.agent.Reply;
import deskbreak.agent.Status;
import deskbreak.agent.StatusBuilder;
import deskbreak.agent.Windows.Window;
import deskbreak.breaks.HoldReason;
import deskbreak.settings.Sensing;
import deskbreak.settings.Settings;
import deskbreak.sitting.CallSign;
import deskbreak.text.Messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ProtocolTest {
    private static Object meaning(String json) throws Refused {
        return switch (Protocol.action(Request.read(json.getBytes(StandardCharsets.UTF_8)))) {
            case Protocol.Action.Tell(var command) -> command;
            case Protocol.Action.Open(var window) -> window;
            case Protocol.Action.Report() -> "report";
            case Protocol.Action.Examine() -> "examine";
        };
    }

    @Test
    void every_command_has_its_meaning() throws Refused {
        Map<String, Object> expected = new HashMap<>();
        expected.put("status", "report");
        expected.put("doctor", "examine");
        expected.put("start", new Command.Start());
        expected.put("short", new Command.StartShort());
        expected.put("walk", new Command.JustWalk());
        expected.put("break", new Command.TakeBreak(Optional.empty(), Optional.empty(), false));
        expected.put("snooze", new Command.Snooze(Optional.empty()));
        expected.put("skip", new Command.Skip());
        expected.put("done", new Command.Done());
        expected.put("pause", new Command.PauseUntilResumed());
        expected.put("resume", new Command.Resume());
        expected.put("stand", new Command.Stand());
        expected.put("sit", new Command.Sit());
        expected.put("was-away", new Command.WasAway());
        expected.put("was-here", new Command.WasHere());
        expected.put("ask-anyway", new Command.AskAnyway());
        expected.put("undo-skip", new Command.UndoSkip());
        expected.put("undo-longer", new Command.UndoLonger());
        expected.put("quit", new Command.Quit());
        expected.put("show", Window.TODAY);
        for (var entry : expected.entrySet()) {
            assertThat(meaning("{\"version\":1,\"command\":\"" + entry.getKey() + "\"}")).isEqualTo(entry.getValue());
        }
    }

    @Test
    void arguments_are_read() throws Refused {
        assertThat(meaning("{\"version\":1,\"command\":\"snooze\",\"duration\":\"PT5M\"}"))
                .isEqualTo(new Command.Snooze(Optional.of(Duration.ofMinutes(5))));
        assertThat(meaning("{\"command\":\"pause\",\"duration\":\"PT1H\"}")).isEqualTo(new Command.PauseFor(Duration.ofHours(1)));
        assertThat(meaning("{\"command\":\"pause\",\"until\":\"14:00\"}")).isEqualTo(new Command.PauseUntil(LocalTime.of(14, 0)));
        assertThat(meaning("{\"command\":\"pause\",\"until\":\"tomorrow\"}")).isEqualTo(new Command.PauseUntilTomorrow());
        assertThat(meaning("{\"command\":\"break\",\"exercise\":\"chin-tuck\",\"short\":true}"))
                .isEqualTo(new Command.TakeBreak(Optional.of("chin-tuck"), Optional.empty(), true));
        assertThat(meaning("{\"command\":\"break\",\"routine\":\"noon\"}"))
                .isEqualTo(new Command.TakeBreak(Optional.empty(), Optional.of("noon"), false));
        assertThat(meaning("{\"command\":\"show\",\"window\":\"prompt\"}")).isEqualTo(Window.PROMPT);
        assertThat(meaning("{\"command\":\"skip\",\"tomorrows-option\":[1,{}],\"duration\":null}")).isEqualTo(new Command.Skip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            hello | not-understood
            [] | not-understood
            {} | not-understood
            {"command":7} | not-understood
            {"command":"skip"} x | not-understood
            {"command":"skip" | not-understood
            {"version":2,"command":"skip"} | unknown-version
            {"version":"1","command":"skip"} | unknown-version
            {"command":"dance"} | unknown-command
            {"command":"snooze","duration":"5m"} | bad-argument
            {"command":"snooze","duration":5} | bad-argument
            {"command":"snooze","duration":"-PT5M"} | bad-argument
            {"command":"snooze","duration":"PT0S"} | bad-argument
            {"command":"pause","duration":"P900D"} | bad-argument
            {"command":"pause","until":"noon"} | bad-argument
            {"command":"break","exercise":"a","routine":"b"} | bad-argument
            {"command":"break","short":"maybe"} | bad-argument
            {"command":"show","window":"cellar"} | bad-argument
            """)
    void what_is_not_understood_is_refused_with_a_stable_word(String json, String word) {
        Refused refused = catchThrowableOfType(Refused.class, () -> meaning(json));
        assertThat(refused.word()).isEqualTo(word);
        assertThat(refused.getMessage()).isNotBlank().isNotEqualTo(word).hasLineCount(1);
    }

    @Test
    void requests_survive_the_way_over_the_line() throws Refused {
        Request request = Request.of("break").with("exercise", "\"quotes\" and\nline feeds").lasting(Duration.ofMinutes(5));
        byte[] line = request.line();
        assertThat(line).endsWith((byte) '\n').containsOnlyOnce((byte) '\n');
        assertThat(Request.read(line).command()).isEqualTo("break");
        assertThat(Request.read(line).arguments()).containsAllEntriesOf(request.arguments());
    }

    @Property(tries = 300)
    void garbage_gets_an_answer_and_never_an_exception(@ForAll byte[] garbage) {
        Answering answering = new Answering(command -> CompletableFuture.completedFuture(Reply.done("Done")),
                () -> CompletableFuture.completedFuture(Statuses.sitting()),
                status -> "Sitting", window -> {
                }, () -> CompletableFuture.completedFuture(Map.of()));
        assertThat(Lines.read(answering.answer(garbage).join()).orElseThrow()).containsEntry("ok", false);
    }

    @Property(tries = 300)
    void any_text_survives_the_way_over_the_line(@ForAll String text) {
        assertThat(Lines.read(Lines.write(Map.of("a", text, "b", List.of(text)))).orElseThrow()).containsEntry("a", text);
    }

    @Test
    void a_deeply_nested_line_is_refused() {
        assertThat(Lines.read("{\"a\":".repeat(10_000).getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void the_status_has_every_part_in_a_stable_form() {
        assertThat(new String(Lines.write(StatusJson.of(Statuses.sitting(), "Sitting 32 min")), StandardCharsets.UTF_8)).contains(
                "\"line\":\"Sitting 32 min\"", "\"at\":\"2026-11-20T09:32:00.123Z\"", "\"posture\":\"sitting\"", "\"sat\":\"PT32M\"",
                "\"phase\":\"counting\"", "\"used\":0.711",
                "\"next\":{\"plan\":\"desk\",\"at\":\"2026-11-20T09:45:00.123Z\",\"in\":\"PT12M59S\"}",
                "\"holds\":[]", "\"sources\":{\"idle\":\"X11\",\"lock\":\"logind\"}", "\"troubles\":[]");
        String full = new String(Lines.write(StatusJson.of(Statuses.full(), "On a break")), StandardCharsets.UTF_8);
        assertThat(full).contains("\"posture\":\"on-break\"",
                "\"holds\":[{\"reason\":\"call\",\"since\":\"2026-11-20T09:31:30.123Z\"},{\"reason\":\"paused\",\"since\":\"2026-11-20T09:31:00.123Z\"}]",
                "\"pause\":{\"since\":\"2026-11-20T09:31:00.123Z\",\"until\":\"2026-11-20T09:42:00.123Z\"}",
                "\"offer\":{\"plan\":\"desk\",\"length\":\"PT3M\",\"exercises\":[\"neck\"],\"snoozes\":[\"PT5M\"],\"preselected\":\"PT5M\",\"returned\":1",
                "\"step\":\"change-side\",\"exercise\":\"chin-tuck\"",
                "\"question\":{\"asked\":\"2026-11-20T09:32:00.123Z\",\"away\":\"PT7M\"}",
                "\"troubles\":[\"History cannot be written: disk full\"]", "\"activityKnown\":false").doesNotContain("\"next\"");
    }

    @Test
    void a_call_is_told_with_its_signs_all_programs_that_record_and_those_that_count() {
        Status calling = StatusBuilder.sitting(Duration.ofMinutes(50)).held(HoldReason.CALL, Duration.ofMinutes(10))
                .calling(Set.of(CallSign.MICROPHONE, CallSign.CAMERA), "Zoom", "OBS")
                .under(Settings.DEFAULT.withSensing(Sensing.DEFAULT.leavingOut("obs"))).now();
        assertThat(StatusJson.of(calling, "")).containsEntry("call",
                Map.of("signs", List.of("microphone", "camera"), "recorders", List.of("OBS", "Zoom"), "counted", List.of("Zoom")));
        Status leftOut = StatusBuilder.sitting(Duration.ofMinutes(50)).calling(Set.of(), "OBS").now();
        assertThat(StatusJson.of(leftOut, "")).as("a recording that is no call").containsEntry("call",
                Map.of("signs", List.of(), "recorders", List.of("OBS"), "counted", List.of()));
        assertThat(StatusJson.of(Statuses.sitting(), "")).doesNotContainKey("call");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-understood", "unknown-version", "unknown-command", "bad-argument", "too-long", "failed", "done-show"})
    void every_word_has_a_message(String key) {
        assertThat(Messages.of("control").has(key)).isTrue();
    }
}
