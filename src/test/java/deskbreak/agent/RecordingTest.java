// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import deskbreak.breaks.Breaks;
import deskbreak.breaks.Event;
import deskbreak.breaks.Input;
import deskbreak.breaks.Moves;
import deskbreak.breaks.Rules;
import deskbreak.breaks.State;
import deskbreak.exercise.Chooser;
import deskbreak.simulation.Recording;
import deskbreak.simulation.Simulation;
import deskbreak.simulation.TraceLine;
import deskbreak.storage.TraceException;
import deskbreak.storage.TraceFile;
import deskbreak.storage.TraceWriter;

import static org.assertj.core.api.Assertions.assertThat;

/** What an agent has recorded and what comes of it in a simulation is what has come of it in the agent. */
class RecordingTest {
    private static final Moves NONE = (memory, count, now) -> new Chooser.Pick(List.of(), memory);
    private static final int DEEDS = 60;

    private final List<Event> happened = new ArrayList<>();
    /** The last look. */
    private Instant seen = Instant.MIN;

    /** An agent's recorder that also keeps what comes of each input, by true time; its history goes by the wall clock. */
    private Recorder into(TraceWriter file) {
        Recording recording = new Recording(file.before(), line -> write(file, line));
        Breaks breaks = new Breaks(NONE);
        return (State state, Input input) -> {
            recording.fed(state, input);
            Breaks.Step step = breaks.step(state, input);
            happened.addAll(step.events());
            seen = step.state().now();
        };
    }

    private static void write(TraceWriter file, TraceLine line) {
        try {
            file.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void a_simulation_of_what_was_recorded_comes_to_the_same(@ForAll long seed) throws IOException, TraceException {
        Path trace = Files.createTempDirectory("trace").resolve("any.jsonl");
        happened.clear();
        try (TraceWriter file = TraceWriter.open(trace)) {
            Desk desk = new Desk();
            desk.recorder = into(file);
            desk.starts().sitsDown();
            new AnyDay(desk, seed).passes(DEEDS);
            assertThat(desk.disk.entries).hasSameSizeAs(happened);
            write(file, new TraceLine.End(seen));
        }
        List<String> simulated = new ArrayList<>();
        Simulation.run(TraceFile.read(trace.toString()), NONE,
                new Simulation.Options(Rules.DEFAULT, Optional.of(TraceLine.Answers.SKIP), 1, ZoneOffset.UTC),
                event -> simulated.add(line(event)));
        assertThat(String.join("\n", simulated)).isEqualTo(String.join("\n", happened.stream().map(RecordingTest::line).toList()));
        Files.delete(trace);
        Files.delete(trace.getParent());
    }

    /** Without the words and moves, on which no prompt depends. */
    private static String line(Event event) {
        return switch (event) {
            case Event.Held e -> new Event.Held(e.at(), e.reasons(), Set.of()).toString();
            case Event.BreakStarted e -> new Event.BreakStarted(e.at(), e.plan(), List.of()).toString();
            default -> event.toString();
        };
    }
}
