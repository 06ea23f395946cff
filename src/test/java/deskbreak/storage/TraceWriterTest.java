// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.breaks.Input;
import deskbreak.breaks.Limits;
import deskbreak.breaks.Pause;
import deskbreak.breaks.Plan;
import deskbreak.breaks.RoutineChoice;
import deskbreak.breaks.Rules;
import deskbreak.breaks.Sequence;
import deskbreak.simulation.TraceLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is written is read as what it was. */
class TraceWriterTest {
    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00.123456789Z");
    private static final Sequence ROUTINE = new Sequence("noon", List.of(), Duration.ofMinutes(4));

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("trace.jsonl");
    }

    private List<TraceLine> kept(List<TraceLine> lines) throws Exception {
        try (TraceWriter writer = TraceWriter.open(file())) {
            for (TraceLine line : lines) {
                writer.write(line);
            }
        }
        return TraceFile.read(file().toString());
    }

    private static TraceLine told(Input input) {
        return new TraceLine.Told(NINE, input);
    }

    @Test
    void what_sensors_see_keeps_its_nanoseconds() throws Exception {
        List<TraceLine> lines = List.of(new TraceLine.Signal(NINE, TraceLine.Kind.CALL_START),
                new TraceLine.ClockStep(NINE, Duration.ofMinutes(-90)), new TraceLine.Restart(NINE, Duration.ofNanos(1)),
                new TraceLine.Inputs(NINE, NINE.plusSeconds(9), Duration.ofSeconds(3)),
                new TraceLine.Answer(NINE, TraceLine.Answers.SNOOZE, Optional.of(Duration.ofMinutes(10))), new TraceLine.End(NINE));
        assertThat(kept(lines)).isEqualTo(lines);
    }

    @Test
    void everything_a_person_can_ask_comes_back() throws Exception {
        List<TraceLine> lines = List.of(told(new Input.Start(NINE, Input.Manner.FULL)), told(new Input.Start(NINE, Input.Manner.SHORT)),
                told(new Input.Start(NINE, Input.Manner.WALK)), told(new Input.StartOf(NINE, List.of("a", "b"), Input.Manner.SHORT)),
                told(new Input.StartRoutine(NINE, ROUTINE, Input.Manner.FULL)), told(new Input.RoutineDue(NINE, ROUTINE)),
                told(new Input.Snooze(NINE, Optional.empty())), told(new Input.Snooze(NINE, Optional.of(Duration.ofMinutes(15)))),
                told(new Input.Skip(NINE)), told(new Input.Done(NINE)), told(new Input.WasHere(NINE)), told(new Input.WasAway(NINE)),
                told(new Input.PauseBy(NINE, new Pause.Until(NINE.plusSeconds(60)))),
                told(new Input.PauseBy(NINE, new Pause.UntilShown(LocalDateTime.of(2026, 11, 20, 14, 0)))),
                told(new Input.PauseBy(NINE, new Pause.UntilResumed())), told(new Input.Resume(NINE)), told(new Input.AskAnyway(NINE)),
                told(new Input.UndoSkip(NINE)), told(new Input.UndoLonger(NINE)), told(new Input.GuidePause(NINE, true)),
                told(new Input.GuidePause(NINE, false)), told(new Input.GuideSeek(NINE, Duration.ofSeconds(40))),
                told(new Input.ZoneChanged(NINE, ZoneId.of("Asia/Kathmandu"))));
        assertThat(kept(lines)).isEqualTo(lines);
    }

    @Test
    void settings_come_back_without_the_names_that_the_person_gave() throws Exception {
        Rules r = Rules.DEFAULT;
        RoutineChoice own = new RoutineChoice("own-1", Optional.of("My bad knee"), true, List.of(LocalTime.NOON), List.of("neck"));
        Rules rules = new Rules(List.of(new Plan("desk", Duration.ofMinutes(20), Duration.ofMinutes(2), 1)), Duration.ofMinutes(3),
                r.lull(), r.waitAtMost(), r.answerWithin(), r.snoozes(), Limits.NONE, r.hours(), r.observed(), List.of(own));
        assertThat(kept(List.of(told(new Input.RulesChanged(NINE, rules))))).containsExactly(
                told(new Input.RulesChanged(NINE, rules.withRoutine(own.withName(Optional.empty())))));
        assertThat(Files.readString(file())).doesNotContain("knee").contains("PT20M");
    }

    @Test
    void a_file_that_is_there_is_gone_on_with_behind_its_last_whole_line() throws Exception {
        kept(List.of(new TraceLine.Signal(NINE, TraceLine.Kind.LOCK)));
        Files.writeString(file(), "{\"at\":\"2026-11-20T09:0", StandardOpenOption.APPEND);
        try (TraceWriter writer = TraceWriter.open(file())) {
            assertThat(writer.before()).contains(NINE);
            writer.write(new TraceLine.Signal(NINE, TraceLine.Kind.UNLOCK));
        }
        assertThat(TraceFile.read(file().toString())).hasSize(2);
    }

    @Test
    void something_else_is_not_written_into() throws Exception {
        for (String other : List.of("Dear diary\n", "{\"version\":1}\n", "no line end")) {
            Files.writeString(file(), other);
            assertThatThrownBy(() -> TraceWriter.open(file())).isInstanceOf(IOException.class).hasMessageContaining("trace.jsonl");
            assertThat(Files.readString(file())).isEqualTo(other);
        }
    }
}
