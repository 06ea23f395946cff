// SPDX-License-Identifier: Apache-2.0
package deskbreak.simulation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import deskbreak.breaks.Moves;
import deskbreak.breaks.Rules;
import deskbreak.exercise.Chooser;
import deskbreak.exercise.Profile;
import deskbreak.settings.Settings;
import deskbreak.storage.CatalogueReader;

/** A year of working days, eight hours each at an input every three seconds, simulated with the real choice of moves. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class YearBench {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private final Chooser chooser = new Chooser(CatalogueReader.shipped());
    private final Moves moves = (memory, count, now) -> chooser.pick(memory, count, now, Profile.DEFAULT,
            Settings.DEFAULT.moves().wishes());
    private final List<TraceLine> year = FIRST.datesUntil(FIRST.plusYears(1))
            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0).flatMap(day -> Stream.of(hours(day, 9), hours(day, 14)))
            .toList();

    private static TraceLine hours(LocalDate day, int from) {
        Instant begin = day.atTime(from, 0).toInstant(ZoneOffset.UTC);
        return new TraceLine.Inputs(begin, begin.plus(Duration.ofHours(4)), Duration.ofSeconds(3));
    }

    @Benchmark
    public Summary year(Blackhole events) {
        return Simulation.run(year, moves,
                new Simulation.Options(Rules.DEFAULT, Optional.of(TraceLine.Answers.START), 1, ZoneOffset.UTC), events::consume);
    }
}
