// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import deskbreak.settings.MoveChoices;
import deskbreak.ui.theme.Texts;

/** What was said about single moves: never, less often, more often, at half their dose. */
final class MovesPage {
    private MovesPage() {
    }

    static Form make(Choices choices, Texts texts, UnaryOperator<String> moveName) {
        Form form = new Form(choices, texts, "moves");
        list(form, choices, texts, "moves.removed", moveName, MoveChoices::removed, MoveChoices::withRemoved);
        list(form, choices, texts, "moves.less", moveName, MoveChoices::less, MoveChoices::withLess);
        list(form, choices, texts, "moves.more", moveName, MoveChoices::more, MoveChoices::withMore);
        list(form, choices, texts, "moves.eased", moveName, MoveChoices::eased, MoveChoices::withEased);
        return form;
    }

    private static void list(Form form, Choices choices, Texts texts, String key, UnaryOperator<String> moveName,
            Function<MoveChoices, Set<String>> get, BiFunction<MoveChoices, Set<String>, MoveChoices> set) {
        form.heading(key);
        form.remark(key + ".remark");
        form.wide(new MoveList(choices, texts, key, moveName,
                new Setting<>(s -> get.apply(s.moves()), (s, ids) -> s.withMoves(set.apply(s.moves(), ids)))));
    }
}
