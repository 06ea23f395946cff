// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

/** Which sides of the body a move is done on. */
public enum Sides {
    /** Both at once. */
    BOTH,
    /** All repetitions on one side, then all on the other. */
    EACH,
    /** Left and right in turn. */
    ALTERNATING,
    /** Only the side that is affected. */
    AFFECTED
}
