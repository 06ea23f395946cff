// SPDX-License-Identifier: Apache-2.0
package deskbreak.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Turns the agent's time into the machine's. They differ only in tests, where the agent's time runs a whole number of
 * times faster; Quartz knows no other clock than the machine's.
 *
 * @param rate how many seconds of the agent pass in one second of the machine, 1 to 10,000
 * @param agent what the agent's wall clock shows, and the person's time zone
 */
public record Pace(int rate, Clock agent) {
    public Pace {
        if (rate < 1 || rate > 10_000) {
            throw new IllegalArgumentException("clock rate must be 1 to 10000, not " + rate);
        }
    }

    /** How long {@code span} of the agent's time takes on this machine. */
    Duration onMachine(Duration span) {
        return span.dividedBy(rate);
    }

    /** What the machine's clock will show at {@code moment} of the agent's wall clock, unless somebody sets it before then. */
    Instant onMachine(Instant moment) {
        return Instant.ofEpochMilli(System.currentTimeMillis()).plus(onMachine(Duration.between(agent.instant(), moment)));
    }
}
