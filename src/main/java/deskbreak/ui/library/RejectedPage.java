// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.exercise.Library.Rejected;
import deskbreak.ui.theme.CardPanel;
import deskbreak.ui.theme.FlowRow;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** The person's own files that could not be used, each with the place in it and the reason. */
final class RejectedPage extends JPanel {
    private final transient Texts texts;
    private final transient Path folder;
    private final transient Optional<Editor> editor;
    private final transient Runnable removed;

    /**
     * @param folder where the files are
     * @param removed runs when a file is gone
     */
    RejectedPage(Texts texts, Path folder, Optional<Editor> editor, Runnable removed) {
        super(new MigLayout("insets 4 24 24 24, gap 0, wrap 1, fillx", "[grow,fill]"));
        setOpaque(false);
        this.texts = texts;
        this.folder = folder;
        this.editor = editor;
        this.removed = removed;
    }

    void show(List<Rejected> rejected) {
        removeAll();
        add(texts.label("exercises.rejected.title", "h1"));
        add(Texts.styled(new Prose(texts.get("exercises.rejected.more", folder)), "muted"), "wmin 0, gaptop 4");
        for (Rejected file : rejected) {
            CardPanel card = new CardPanel(new MigLayout("insets 12 16 12 16, gap 0, wrap 1, fillx", "[grow,fill]"));
            card.add(Texts.styled(new Prose(file.file()), "h4"), "wmin 0");
            card.add(new Prose(file.why()), "wmin 0, gaptop 4");
            editor.filter(there -> file.file().endsWith(".json")).ifPresent(there -> card.add(remove(there, file.file()),
                    "wmin 0, gaptop 8"));
            add(card, "growx, wmin 0, gaptop 10");
        }
        revalidate();
        repaint();
    }

    /** What is removed cannot be had back, so that it takes two presses. */
    private JPanel remove(Editor there, String file) {
        Prose line = new Prose("");
        line.setVisible(false);
        FlowRow row = new FlowRow();
        JButton ask = texts.button("exercises.rejected.remove", "quiet", () -> {
        });
        JButton keep = texts.button("exercises.rejected.keep", () -> {
            line.setVisible(false);
            show(row, ask);
        });
        JButton yes = Texts.plain(new JButton());
        yes.setText(texts.get("exercises.rejected.remove.named", file));
        texts.describe(yes, "exercises.rejected.remove");
        ask.addActionListener(e -> {
            line.setText(texts.get("exercises.rejected.sure", file));
            line.setVisible(true);
            show(row, keep, yes);
            keep.requestFocusInWindow();
        });
        yes.addActionListener(e -> there.remove(file, reply -> {
            line.setText(reply.message());
            show(row, ask);
            removed.run();
        }));
        show(row, ask);
        JPanel panel = new JPanel(new MigLayout("insets 0, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]"));
        panel.setOpaque(false);
        panel.add(line, "wmin 0");
        panel.add(row, "wmin 0, gaptop 4");
        return panel;
    }

    private static void show(FlowRow row, JButton... buttons) {
        row.removeAll();
        for (JButton button : buttons) {
            row.add(button);
        }
        row.revalidate();
        row.repaint();
    }
}
