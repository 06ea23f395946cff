// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import deskbreak.exercise.Catalogue;
import deskbreak.exercise.Routine;

/**
 * What the agent is joined to.
 *
 * @param routines the routines that come with Deskbreak
 * @param sources which source answers, by capability, for the status
 * @param seed decides among equally fitting moves, on a first start
 * @param quit called once, on the agent's thread, after the last save
 */
public record Parts(AgentClock clock, Sensors sensors, WakeUps wakeUps, SettingsKeeper settings, SavedStates states, Journal journal,
        Faces faces, Catalogue catalogue, List<Routine> routines, Supplier<Map<String, String>> sources, long seed, Runnable quit) {}
