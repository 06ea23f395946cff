// SPDX-License-Identifier: Apache-2.0
package deskbreak.settings;

import java.util.Set;

import deskbreak.exercise.Wishes;

/**
 * What the person has said about single moves.
 *
 * @param removed ids that are never offered ("never", "it hurts"), until the person allows them again
 * @param eased ids offered at half their dose ("too hard")
 * @param more ids offered more often than their share
 * @param less ids offered less often than their share; none of them is in {@code more}
 */
public record MoveChoices(Set<String> removed, Set<String> eased, Set<String> more, Set<String> less) {
    /** Nothing was said. */
    public static final MoveChoices NONE = new MoveChoices(Set.of(), Set.of(), Set.of(), Set.of());

    public MoveChoices {
        removed = Set.copyOf(removed);
        eased = Set.copyOf(eased);
        more = Set.copyOf(more);
        less = Set.copyOf(less);
    }

    public MoveChoices withRemoved(Set<String> changed) {
        return new MoveChoices(changed, eased, more, less);
    }

    public MoveChoices withEased(Set<String> changed) {
        return new MoveChoices(removed, changed, more, less);
    }

    /** An id that is offered more often is not offered less often. */
    public MoveChoices withMore(Set<String> changed) {
        return new MoveChoices(removed, eased, changed, without(less, changed));
    }

    /** An id that is offered less often is not offered more often. */
    public MoveChoices withLess(Set<String> changed) {
        return new MoveChoices(removed, eased, without(more, changed), changed);
    }

    /** The same for who chooses moves. */
    public Wishes wishes() {
        return new Wishes(removed, more, less);
    }

    private static Set<String> without(Set<String> ids, Set<String> gone) {
        return Set.copyOf(ids.stream().filter(id -> !gone.contains(id)).toList());
    }
}
