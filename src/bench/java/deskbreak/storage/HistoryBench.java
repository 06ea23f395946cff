// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import deskbreak.history.Day;
import deskbreak.history.Entry;
import deskbreak.history.Totals;

/** Ten years of history, 500,000 lines, read from disk and summarised day by day. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class HistoryBench {
    private TenYears years;

    @Setup
    public void write() throws IOException {
        years = TenYears.written();
    }

    @TearDown
    public void erase() throws IOException {
        years.close();
    }

    @Benchmark
    public Totals tenYears() {
        Sum sum = new Sum();
        years.files().read(Optional.empty(), Optional.empty(), ZoneOffset.UTC, sum::add);
        return sum.finished();
    }

    /** Keeps three days at a time: the rest of ten years need not fit into memory. */
    private static final class Sum {
        private final TreeMap<LocalDate, List<Entry>> days = new TreeMap<>();
        private Totals all = Totals.NONE;

        void add(Entry entry) {
            LocalDate day = LocalDate.ofInstant(entry.written(), ZoneOffset.UTC);
            if (days.size() > 1 && !days.containsKey(day)) {
                sum(days.lowerKey(days.lastKey()));
            }
            if (days.size() > 2 && !days.containsKey(day)) {
                days.pollFirstEntry();
            }
            days.computeIfAbsent(day, d -> new ArrayList<>()).add(entry);
        }

        Totals finished() {
            sum(days.lowerKey(days.lastKey()));
            sum(days.lastKey());
            return all;
        }

        private void sum(LocalDate day) {
            List<Entry> around = days.values().stream().flatMap(List::stream).toList();
            all = all.plus(Day.of(day, ZoneOffset.UTC, around, Optional.empty()).totals());
        }
    }
}
