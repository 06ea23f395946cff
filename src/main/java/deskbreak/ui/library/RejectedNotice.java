// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.ui.theme.CardPanel;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** The line that says that files of the person's own could not be used. */
final class RejectedNotice extends JPanel {
    private final transient Texts texts;
    private final transient Later<Prose> line;

    RejectedNotice(Texts texts, Runnable show) {
        super(new MigLayout("insets 0, fillx", "[grow,fill]"));
        setOpaque(false);
        this.texts = texts;
        line = new Later<>(() -> card(show));
    }

    private Prose card(Runnable show) {
        Prose made = new Prose("");
        CardPanel card = new CardPanel(new MigLayout("insets 6 14 6 6, fillx", "[grow,fill]12[]"));
        card.add(made, "wmin 0");
        card.add(texts.button("exercises.rejected.show", "quiet", show));
        add(card, "growx, wmin 0");
        return made;
    }

    void show(int files) {
        if (files > 0) {
            line.get().setText(texts.get("exercises.rejected", files));
        }
        setVisible(files > 0);
    }
}
