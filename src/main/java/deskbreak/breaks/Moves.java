// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Instant;

import deskbreak.exercise.Chooser;

/** Chooses the moves of a break; pure. */
@FunctionalInterface
public interface Moves {
    /**
     * Up to {@code count} moves, fewer when there are not that many.
     *
     * @param now true elapsed time
     */
    Chooser.Pick pick(Chooser.Memory memory, int count, Instant now);
}
