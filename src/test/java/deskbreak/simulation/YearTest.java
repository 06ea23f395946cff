// SPDX-License-Identifier: Apache-2.0
package deskbreak.simulation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A year of working days at one input every three seconds, about 2.4 million of them; how long it takes is a benchmark's business. */
class YearTest {
    private static final int DAYS = 250;

    @Test
    void nothing_is_lost_over_a_year() {
        Summary year = run(DAYS);
        Summary day = run(1);
        assertThat(year.sitting()).isEqualTo(day.sitting().multipliedBy(DAYS));
        assertThat(year.prompts()).isEqualTo(day.prompts() * DAYS);
        assertThat(year.longestBout()).isEqualTo(day.longestBout());
    }

    private static Summary run(int days) {
        return Simulation.run(Traces.workingDays(days), Traces.MOVES, Traces.answering(TraceLine.Answers.START), event -> {
            // Only the sums count here.
        });
    }
}
