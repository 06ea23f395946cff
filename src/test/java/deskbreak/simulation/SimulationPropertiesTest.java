// SPDX-License-Identifier: Apache-2.0
package deskbreak.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import deskbreak.breaks.Chosen;
import deskbreak.simulation.Traces.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for any trace in time order. */
class SimulationPropertiesTest {
    private static final int LINES = 120;

    private static List<TraceLine> trace(long seed) {
        Random random = new Random(seed);
        List<TraceLine> trace = new ArrayList<>();
        Instant at = Traces.at("07:00:00");
        for (int i = 0; i < LINES; i++) {
            at = at.plusSeconds(random.nextInt(3) == 0 ? 0 : random.nextInt(900));
            trace.add(line(at, random));
        }
        trace.add(new TraceLine.End(at.plusSeconds(60)));
        return trace;
    }

    private static TraceLine line(Instant at, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new TraceLine.Signal(at, oneOf(TraceLine.Kind.values(), random));
            case 1 -> new TraceLine.Answer(at, oneOf(TraceLine.Answers.values(), random), Optional.empty());
            case 2 -> new TraceLine.Restart(at, Duration.ofSeconds(random.nextInt(900)));
            case 3 -> new TraceLine.ClockStep(at, Duration.ofMinutes(random.nextInt(600) - 300));
            default -> new TraceLine.Inputs(at, at.plusSeconds(random.nextInt(3000)), Duration.ofSeconds(1 + random.nextInt(20)));
        };
    }

    private static <T> T oneOf(T[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }

    private static Simulation.Options options(long seed) {
        return new Simulation.Options(Chosen.every(10), Optional.of(TraceLine.Answers.START), seed, ZoneId.of("Europe/Berlin"));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void the_summary_adds_up(@ForAll long seed) {
        List<TraceLine> trace = trace(seed);
        Outcome day = Traces.play(options(seed), trace);
        Summary summary = day.summary();
        assertThat(summary.sitting().plus(summary.standing()).plus(summary.away()))
                .isEqualTo(Duration.between(trace.getFirst().at(), trace.getLast().at()));
        assertThat(count(day, " prompt-shown ")).isEqualTo(summary.prompts());
        assertThat(count(day, " break-taken ")).isEqualTo(summary.taken());
        assertThat(summary.midTyping()).isLessThanOrEqualTo(summary.prompts());
        assertThat(count(day, " missed")).isGreaterThanOrEqualTo(summary.missed());
    }

    private static long count(Outcome day, String what) {
        return day.log().lines().filter(line -> (line + " ").contains(what)).count();
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void the_same_seed_gives_the_same_output(@ForAll long seed) {
        List<TraceLine> trace = trace(seed);
        assertThat(Traces.play(options(seed), trace)).isEqualTo(Traces.play(options(seed), trace));
    }
}
