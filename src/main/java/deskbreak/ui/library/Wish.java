// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import deskbreak.settings.MoveChoices;

/** How often the person wants a move to be offered. */
enum Wish {
    MORE, USUAL, LESS, NEVER;

    /** What was said about that move. Never outweighs the others. */
    static Wish of(MoveChoices choices, String id) {
        if (choices.removed().contains(id)) {
            return NEVER;
        }
        return choices.more().contains(id) ? MORE : choices.less().contains(id) ? LESS : USUAL;
    }

    /** The choices with this one for that move; what was said about others stays, and a dose at half stays so. */
    MoveChoices in(MoveChoices choices, String id) {
        return choices.withMore(set(choices.more(), id, this == MORE)).withLess(set(choices.less(), id, this == LESS))
                .withRemoved(set(choices.removed(), id, this == NEVER));
    }

    private static Set<String> set(Set<String> ids, String id, boolean there) {
        Set<String> changed = new TreeSet<>(ids);
        if (there) {
            changed.add(id);
        } else {
            changed.remove(id);
        }
        return changed;
    }

    /** A stable word for texts. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
