// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The times the agent knows, all of them injected.
 *
 * <p>{@link #elapsed} runs through suspend and is never set; {@link #running} stands still while the machine sleeps, so
 * that a difference between the two is sleep; {@link #wall} is what the person sees and may be set at any time.
 */
public interface AgentClock {
    /** Since some fixed moment of this boot, suspend included. */
    Duration elapsed();

    /** Since some fixed moment of this boot, suspend left out. */
    Duration running();

    /** What the wall clock shows. */
    Instant wall();

    /** The person's time zone now; it changes when they travel. */
    ZoneId zone();

    /** Names this boot of the machine, so that {@link #elapsed} of two runs can be compared; empty when unknown. */
    String boot();
}
