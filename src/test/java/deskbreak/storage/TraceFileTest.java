// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import deskbreak.simulation.TraceLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TraceFileTest {
    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");

    @TempDir
    Path folder;

    @Test
    void readsEveryKindOfLine() throws Exception {
        assertThat(read("""
                \uFEFF{"at":"2026-11-20T09:00:00Z","until":"2026-11-20T09:50:00Z","every":"PT3S","signal":"input"}

                {"signal":"answer","answer":"snooze","for":"PT10M","at":"2026-11-20T09:00:00Z","ignored":{"x":[1]}}\r
                  {"at":"2026-11-20T09:00:00Z","signal":"answer","answer":"was-here"}
                {"at":"2026-11-20T10:00:00+01:00","signal":"clock-step","by":"-PT1H"}
                {"at":"2026-11-20T09:00:00.5Z","signal":"restart","down":"PT2M"}
                {"at":"2026-11-20T09:00:01Z","signal":"end"}""")).containsExactly(
                new TraceLine.Inputs(NINE, NINE.plusSeconds(3000), Duration.ofSeconds(3)),
                new TraceLine.Answer(NINE, TraceLine.Answers.SNOOZE, Optional.of(Duration.ofMinutes(10))),
                new TraceLine.Answer(NINE, TraceLine.Answers.WAS_HERE, Optional.empty()),
                new TraceLine.ClockStep(NINE, Duration.ofHours(-1)), new TraceLine.Restart(NINE.plusMillis(500), Duration.ofMinutes(2)),
                new TraceLine.End(NINE.plusSeconds(1)));
        assertThat(read("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TraceLine.Kind.class)
    void readsEverySignal(TraceLine.Kind kind) throws Exception {
        assertThat(read("{\"at\":\"2026-11-20T09:00:00Z\",\"signal\":\"" + kind.word() + "\"}\n"))
                .containsExactly(new TraceLine.Signal(NINE, kind));
    }

    @Test
    void singleInputsAtEqualDistancesBecomeOneRange() throws Exception {
        assertThat(read(input(0) + input(3) + input(6) + input(8) + input(8) + signal(9, "lock") + input(9) + input(12))).containsExactly(
                inputs(0, 6, 3), inputs(8, 8, 1), inputs(8, 8, 1), new TraceLine.Signal(NINE.plusSeconds(9), TraceLine.Kind.LOCK),
                inputs(9, 12, 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nonsense | not JSON
            {"at": | not JSON: it ends too early
            { | not JSON: it ends too early
            [1] | one JSON object
            {} {} | more than one value
            {"signal":"lock"} | "at" is missing
            {"at":5,"signal":"lock"} | "at" must be a text
            {"at":"09:00","signal":"lock"} | "at" must be an instant such as "2026-11-20T09:00:00Z", not "09:00"
            {"at":"2026-02-30T09:00:00Z","signal":"lock"} | "at" must be an instant
            {"at":"2026-11-20T24:61:00Z","signal":"lock"} | "at" must be an instant
            {"at":"2026-11-20T10:00:00Z"} | "signal" is missing
            {"at":"2026-11-20T10:00:00Z","signal":"party"} | no signal "party"; the signals are input, lock, unlock
            {"at":"2026-11-20T08:59:59Z","signal":"lock"} | 2026-11-20T08:59:59Z is before the line above it (2026-11-20T09:00:00Z)
            {"at":"2026-11-20T10:00:00Z","signal":"input","until":"2026-11-20T11:00:00Z"} | "until" needs "every"
            {"at":"2026-11-20T10:00:00Z","signal":"input","every":"PT3S"} | "every" needs "until"
            {"at":"2026-11-20T10:00:00Z","signal":"input","until":"2026-11-20T09:59:59Z","every":"PT3S"} | must not be before "at"
            {"at":"2026-11-20T10:00:00Z","signal":"input","until":"2026-11-20T11:00:00Z","every":"PT0S"} | "every" must be over zero
            {"at":"2026-11-20T10:00:00Z","signal":"input","until":"2026-11-20T11:00:00Z","every":"3s"} | ISO-8601 duration such as "PT5M"
            {"at":"2026-11-20T10:00:00Z","signal":"answer"} | "answer" is missing
            {"at":"2026-11-20T10:00:00Z","signal":"answer","answer":"maybe"} | no answer "maybe"; the answers are start, short
            {"at":"2026-11-20T10:00:00Z","signal":"answer","answer":"skip","for":"PT5M"} | "snooze" alone
            {"at":"2026-11-20T10:00:00Z","signal":"clock-step"} | "by" is missing
            {"at":"2026-11-20T10:00:00Z","signal":"restart","down":"-PT1S"} | "down" must not be negative
            {"at":"2026-11-20T10:00:00Z","signal":"restart","down":"PT99999999999999999H"} | "down" must
            {"at":"2026-11-20T10:00:00Z","signal":"restart","down":"P40000D"} | at most a hundred years
            {"at":"2026-11-20T10:00:00Z","signal":"command"} | "command" is missing
            {"at":"2026-11-20T10:00:00Z","signal":"command","command":"dance"} | no command "dance"; the commands are start, short, walk
            {"at":"2026-11-20T10:00:00Z","signal":"command","command":"pause","shown":"noon"} | "shown" must be a date and time
            {"at":"2026-11-20T10:00:00Z","signal":"command","command":"guide-seek"} | "to" is missing
            {"at":"2026-11-20T10:00:00Z","signal":"zone","zone":"Middle/Earth"} | "zone" must be a time zone such as
            {"at":"2026-11-20T10:00:00Z","signal":"settings"} | "settings" must be an object
            {"at":"2026-11-20T10:00:00Z","signal":"settings","settings":{"awayAfter":"PT1S"}} | awayAfter
            {"at":"2026-11-20T10:00:00Z","signal":"routine-due","routine":"noon"} | "for" is missing
            """, quoteCharacter = '~')
    void saysWhatIsWrongWithALine(String line, String wrong) throws IOException {
        Path file = write((signal(0, "lock") + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(TraceException.class).isThrownBy(() -> TraceFile.read(file.toString()))
                .withMessageStartingWith(file + ":3: ").withMessageContaining(wrong)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }

    @Test
    void invalidUtf8IsAnErrorWithItsLine() throws IOException {
        byte[] bytes = (signal(0, "lock") + "{\"at\":\"2026-11-20T09:00:00Z\",\"note\":\"?\",\"signal\":\"lock\"}").getBytes(
                StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xe4;
        Path file = write(bytes);
        assertThatExceptionOfType(TraceException.class).isThrownBy(() -> TraceFile.read(file.toString()))
                .withMessage(file + ":2: this is not valid UTF-8");
    }

    @Test
    void aMissingFileAndAFolderAreSaidInOneLine() {
        assertThatExceptionOfType(TraceException.class).isThrownBy(() -> TraceFile.read("no/such.jsonl"))
                .withMessage("no/such.jsonl: there is no such file; name an activity trace or an ActivityWatch export");
        assertThatExceptionOfType(TraceException.class).isThrownBy(() -> TraceFile.read(folder.toString()))
                .withMessage(folder + ": it is a folder, and a file is needed");
    }

    private List<TraceLine> read(String content) throws Exception {
        return TraceFile.read(write(content.getBytes(StandardCharsets.UTF_8)).toString());
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("trace.jsonl"), content);
    }

    private static String input(int second) {
        return signal(second, "input");
    }

    private static String signal(int second, String signal) {
        return "{\"at\":\"" + NINE.plusSeconds(second) + "\",\"signal\":\"" + signal + "\"}\n";
    }

    private static TraceLine inputs(int from, int until, int every) {
        return new TraceLine.Inputs(NINE.plusSeconds(from), NINE.plusSeconds(until), Duration.ofSeconds(every));
    }
}
