// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.util.Set;

/**
 * What the person wants of single moves, by id; unknown ids do no harm.
 *
 * @param never never offered: it hurts, or they took it out
 * @param more offered more often than their share
 * @param less offered less often than their share
 */
public record Wishes(Set<String> never, Set<String> more, Set<String> less) {
    /** Nothing was said. */
    public static final Wishes NONE = new Wishes(Set.of(), Set.of(), Set.of());

    public Wishes {
        never = Set.copyOf(never);
        more = Set.copyOf(more);
        less = Set.copyOf(less);
    }
}
