// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.ui.theme.FlowRow;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** The foot of the window: what came of saving, and a question where something would be lost. */
final class Ending extends JPanel {
    private final transient Texts texts;
    private final Prose line = new Prose("");
    private final FlowRow answers = new FlowRow();

    Ending(Texts texts) {
        super(new MigLayout("insets 0, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]"));
        setOpaque(false);
        this.texts = texts;
        add(line, "wmin 0");
        add(answers, "gaptop 6, wmin 0");
        clear();
    }

    void clear() {
        put("", "", Map.of());
    }

    void said(String text) {
        put(text, "muted", Map.of());
    }

    void wrong(String text) {
        put(text, "error", Map.of());
    }

    /** @param careful what changes nothing; it has the keyboard */
    void ask(String question, String careful, Map<String, Runnable> others) {
        put(texts.get(question), "", others);
        JButton keep = texts.button(careful, this::clear);
        keep.setName(careful);
        answers.add(keep, 0);
        answers.setVisible(true);
        keep.requestFocusInWindow();
    }

    private void put(String text, String style, Map<String, Runnable> choices) {
        answers.removeAll();
        Texts.styled(line, style);
        line.setText(text);
        line.setVisible(!text.isEmpty());
        choices.forEach((key, then) -> {
            JButton button = texts.button(key, () -> {
                clear();
                then.run();
            });
            button.setName(key);
            answers.add(button);
        });
        answers.setVisible(!choices.isEmpty());
        Optional.ofNullable(getParent()).ifPresent(java.awt.Container::revalidate);
        repaint();
    }

    String text() {
        return line.getText();
    }
}
