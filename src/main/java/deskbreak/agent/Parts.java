// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import deskbreak.exercise.Library;
import deskbreak.exercise.Routine;

/**
 * What the agent is joined to.
 *
 * @param library the moves there are at the moment of the call, the person's own among them; asked when a move is wanted, never in vain
 * @param routines the routines that come with Deskbreak
 * @param sources which source answers, by capability, for the status
 * @param recorder is told of every input of the rules
 * @param seed decides among equally fitting moves, on a first start
 * @param quit called once, on the agent's thread, after the last save
 */
public record Parts(AgentClock clock, Sensors sensors, Calendar calendar, WakeUps wakeUps, SettingsKeeper settings, SavedStates states,
        Journal journal,
        Faces faces, Supplier<Library> library, List<Routine> routines, Supplier<Map<String, String>> sources, Recorder recorder, long seed,
        Runnable quit) {}
