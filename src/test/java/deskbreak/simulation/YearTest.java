// SPDX-License-Identifier: Apache-2.0
package deskbreak.simulation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A year of working days takes a few seconds. */
class YearTest {
    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(8);

    @Test
    void a_year_of_working_days_at_one_input_every_three_seconds() {
        List<TraceLine> year = Traces.workingDays(250);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long begin = clock.getCurrentThreadCpuTime();
        Summary summary = Simulation.run(year, Traces.MOVES, Traces.answering(TraceLine.Answers.START), event -> {
            // Only the time counts here.
        });
        Duration took = Duration.ofNanos(clock.getCurrentThreadCpuTime() - begin);
        assertThat(took).as("processor time, whatever else runs on the machine").isLessThan(A_FEW_SECONDS);
        assertThat(summary.prompts()).isGreaterThan(1000);
    }
}
