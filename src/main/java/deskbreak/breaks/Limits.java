// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.util.OptionalInt;

/**
 * How many first prompts there may be at most, over all plans; 0 turns a limit off, an empty one follows the design's default.
 *
 * @param day in a local calendar day, 0 to 100; by default 8, or 6 h divided by the shortest interval when that is more
 * @param hour in any 60 min, 0 to 20; by default 2, or 60 min divided by the shortest interval when that is more
 */
public record Limits(OptionalInt day, OptionalInt hour) {
    /** Both by default. */
    public static final Limits DEFAULT = new Limits(OptionalInt.empty(), OptionalInt.empty());
    /** No limit at all. */
    public static final Limits NONE = new Limits(OptionalInt.of(0), OptionalInt.of(0));
}
