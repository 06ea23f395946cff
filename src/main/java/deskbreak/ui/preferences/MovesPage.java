// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.util.function.UnaryOperator;

import deskbreak.ui.theme.Texts;

/** Moves that are never offered, and those offered at half their dose. */
final class MovesPage {
    private MovesPage() {
    }

    static Form make(Choices choices, Texts texts, UnaryOperator<String> moveName) {
        Form form = new Form(choices, texts, "moves");
        form.heading("moves.removed");
        form.remark("moves.removed.remark");
        form.wide(new MoveList(choices, texts, "moves.removed", moveName,
                new Setting<>(s -> s.moves().removed(), (s, ids) -> s.withMoves(s.moves().withRemoved(ids)))));
        form.heading("moves.eased");
        form.remark("moves.eased.remark");
        form.wide(new MoveList(choices, texts, "moves.eased", moveName,
                new Setting<>(s -> s.moves().eased(), (s, ids) -> s.withMoves(s.moves().withEased(ids)))));
        return form;
    }
}
