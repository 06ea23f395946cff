// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A fixed sequence of moves, offered at a set time of the day or started by name.
 *
 * @param at the time by the wall clock at which it falls due; empty when it is only started by name
 * @param exercises ids, in order; never empty
 */
public record Routine(String id, Optional<LocalTime> at, List<String> exercises) {
    public Routine {
        exercises = List.copyOf(exercises);
    }
}
