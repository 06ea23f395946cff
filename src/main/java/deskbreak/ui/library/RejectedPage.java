// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.util.List;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.exercise.Library.Rejected;
import deskbreak.ui.theme.CardPanel;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** The person's own files that could not be used, each with the place in it and the reason. */
final class RejectedPage extends JPanel {
    private final transient Texts texts;

    RejectedPage(Texts texts) {
        super(new MigLayout("insets 4 24 24 24, gap 0, wrap 1, fillx", "[grow,fill]"));
        setOpaque(false);
        this.texts = texts;
    }

    void show(List<Rejected> rejected) {
        removeAll();
        add(texts.label("exercises.rejected.title", "h1"));
        add(texts.prose("exercises.rejected.more", "muted"), "wmin 0, gaptop 4");
        for (Rejected file : rejected) {
            CardPanel card = new CardPanel(new MigLayout("insets 12 16 12 16, gap 0, wrap 1, fillx", "[grow,fill]"));
            card.add(Texts.styled(new Prose(file.file()), "h4"), "wmin 0");
            card.add(new Prose(file.place().isEmpty() ? file.reason() : file.place() + ": " + file.reason()), "wmin 0, gaptop 4");
            add(card, "growx, wmin 0, gaptop 10");
        }
        revalidate();
        repaint();
    }
}
