// SPDX-License-Identifier: Apache-2.0
package deskbreak.settings;

import java.util.Set;

/**
 * What the person has said about single moves.
 *
 * @param removed ids that are never offered ("it hurts"), until the person allows them again
 * @param eased ids offered at half their dose ("too hard")
 */
public record MoveChoices(Set<String> removed, Set<String> eased) {
    public MoveChoices {
        removed = Set.copyOf(removed);
        eased = Set.copyOf(eased);
    }
}
