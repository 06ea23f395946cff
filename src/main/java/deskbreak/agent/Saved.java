// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.Instant;

import deskbreak.breaks.State;

/**
 * What is kept over a restart.
 *
 * @param state as of its own {@link State#now}
 * @param elapsed {@link AgentClock#elapsed} at that moment
 * @param boot the boot of the machine that {@code elapsed} belongs to
 * @param wall what the wall clock showed then
 */
public record Saved(State state, Duration elapsed, String boot, Instant wall) {}
