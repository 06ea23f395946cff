// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.awt.event.ActionEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;

import net.miginfocom.swing.MigLayout;

import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** A button for what cannot be undone: it asks first, in its own place, and keeps the careful answer under the keyboard. */
final class Confirm extends JPanel {
    private final Prose question;
    private final Prose result = Texts.styled(new Prose(""), "muted");
    private final JPanel answers = new JPanel(new MigLayout("insets 0", "[]8[]"));
    private final JButton ask;
    private final JButton yes;
    private final JButton no;

    /**
     * @param style of the button that asks
     * @param act what to do; hands its result to the line below
     */
    Confirm(Texts texts, String key, String style, Consumer<Consumer<String>> act) {
        super(new MigLayout("insets 0, fillx, wrap 1, hidemode 3, gapy 8", "[grow, fill]"));
        setOpaque(false);
        question = texts.prose(key + ".question", "");
        ask = texts.button(key, style, () -> asking(true));
        yes = texts.button(key + ".yes", () -> {
            asking(false);
            act.accept(this::tell);
        });
        no = texts.button(key + ".no", () -> asking(false));
        ask.setName(key);
        yes.setName(key + ".yes");
        no.setName(key + ".no");
        layOut();
        swap(false);
        result.setVisible(false);
    }

    private void layOut() {
        add(question, "wmin 0");
        add(ask, "growx 0");
        answers.setOpaque(false);
        answers.add(no);
        answers.add(yes);
        add(answers, "wmin 0");
        add(result, "wmin 0");
        escape();
    }

    private void escape() {
        AbstractAction back = new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                asking(false);
            }
        };
        for (JButton button : new JButton[]{yes, no}) {
            button.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke("ESCAPE"), "back");
            button.getActionMap().put("back", back);
        }
    }

    private void asking(boolean on) {
        swap(on);
        tell("");
        (on ? no : ask).requestFocusInWindow();
    }

    private void swap(boolean asking) {
        question.setVisible(asking);
        answers.setVisible(asking);
        ask.setVisible(!asking);
    }

    private void tell(String text) {
        result.setText(text);
        result.setVisible(!text.isEmpty());
        revalidate();
    }
}
