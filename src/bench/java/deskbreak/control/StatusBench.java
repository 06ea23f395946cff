// SPDX-License-Identifier: Apache-2.0
package deskbreak.control;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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
import org.openjdk.jmh.annotations.Warmup;

import deskbreak.agent.Seat;
import deskbreak.agent.Status.Phase;
import deskbreak.agent.TrayContent;
import deskbreak.text.Messages;

/** What {@code status --json} costs the agent, from the line that asks to the line that answers, while a break is guided. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StatusBench {
    private static final byte[] LINE = "{\"version\":1,\"command\":\"status\"}".getBytes(StandardCharsets.UTF_8);

    private final Seat seat = new Seat();
    private final Messages words = Messages.of("tray");
    private final Answering answering = new Answering(seat.agent(), seat.agent()::status,
            status -> TrayContent.of(status, words).tooltip(), window -> {
            }, () -> CompletableFuture.completedFuture(Map.of()));

    @Setup
    public void sitUntilABreakIsGuided() {
        while (seat.beat().phase() != Phase.GUIDED) {
            // Time passes by itself.
        }
    }

    @Benchmark
    public byte[] status() {
        return answering.answer(LINE).join();
    }
}
