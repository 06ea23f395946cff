// SPDX-License-Identifier: Apache-2.0
package deskbreak.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import deskbreak.breaks.EventLines;
import deskbreak.breaks.Moves;
import deskbreak.breaks.Rules;
import deskbreak.exercise.Chooser;

/** Traces by hand, and what comes of them. */
final class Traces {
    /** Which two moves depends on the memory's seed. */
    static final Moves MOVES = (memory, count, now) -> new Chooser.Pick(
            List.of("move-" + Math.floorMod(memory.random(), 7), "move-" + Math.floorMod(memory.random() + 3, 7)).subList(0,
                    Math.min(2, count)),
            new Chooser.Memory(memory.offers(), memory.random() * 31 + 1));

    record Outcome(String log, Summary summary) {}

    private Traces() {
    }

    static Instant at(String time) {
        return Instant.parse("2026-11-20T" + time + "Z");
    }

    static TraceLine input(String at) {
        return new TraceLine.Inputs(at(at), at(at), Duration.ofSeconds(1));
    }

    static TraceLine inputs(String from, String until) {
        return new TraceLine.Inputs(at(from), at(until), Duration.ofSeconds(3));
    }

    static TraceLine signal(String at, TraceLine.Kind kind) {
        return new TraceLine.Signal(at(at), kind);
    }

    static TraceLine answer(String at, TraceLine.Answers answer) {
        return new TraceLine.Answer(at(at), answer, Optional.empty());
    }

    static TraceLine restart(String at, int minutes) {
        return new TraceLine.Restart(at(at), Duration.ofMinutes(minutes));
    }

    static TraceLine end(String at) {
        return new TraceLine.End(at(at));
    }

    static Simulation.Options answering(TraceLine.Answers answer) {
        return new Simulation.Options(Rules.DEFAULT, Optional.of(answer), 1, ZoneOffset.UTC);
    }

    static Outcome play(TraceLine... trace) {
        return play(new Simulation.Options(Rules.DEFAULT, Optional.empty(), 1, ZoneOffset.UTC), List.of(trace));
    }

    static Outcome play(Simulation.Options options, List<TraceLine> trace) {
        List<String> log = new ArrayList<>();
        Summary summary = Simulation.run(trace, MOVES, options, event -> log.add(EventLines.line(event) + "\n"));
        return new Outcome(String.join("", log), summary);
    }

    /** Working days of eight hours with an hour for lunch, at one input every three seconds. */
    static List<TraceLine> workingDays(int days) {
        List<TraceLine> year = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2026, 1, 5); year.size() < 2 * days; day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() <= 5) {
                Instant nine = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
                year.add(typing(nine, 4));
                year.add(typing(nine.plus(Duration.ofHours(5)), 4));
            }
        }
        return year;
    }

    private static TraceLine typing(Instant from, int hours) {
        return new TraceLine.Inputs(from, from.plus(Duration.ofHours(hours)), Duration.ofSeconds(3));
    }
}
