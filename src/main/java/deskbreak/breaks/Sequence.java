// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.util.List;

/**
 * A routine as it is to be done now. The rules know its moves by their ids alone, so how long they take is told.
 *
 * @param id the routine's
 * @param exercises ids, in order; never empty
 * @param length how long its doses take, a minute to an hour
 */
public record Sequence(String id, List<String> exercises, Duration length) {
    public Sequence {
        exercises = List.copyOf(exercises);
    }

    /** The same as something that is due once, at a time and after no sitting. */
    Plan plan() {
        return new Plan(id, Duration.ZERO, length, exercises.size());
    }
}
