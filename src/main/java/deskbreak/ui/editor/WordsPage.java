// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;

import net.miginfocom.swing.MigLayout;

import deskbreak.exercise.ExerciseText;
import deskbreak.ui.theme.Texts;

/** What the exercise is called and how it is done. */
final class WordsPage extends JPanel {
    private static final int STEPS = 6;

    private final transient Texts texts;
    private final transient Drafting drafting;
    private final JTextField name;

    WordsPage(Texts texts, Drafting drafting) {
        super(new MigLayout("insets 20 24 20 24, gap 0, wrap 1, fillx", "[grow,fill]"));
        setOpaque(false);
        this.texts = texts;
        this.drafting = drafting;
        name = new JTextField();
        text(name, "editor.name", ExerciseText::name, (t, said) -> said(t, said, t.leadIn(), t.steps(), t.breath(), t.caution()));
        text(new JTextField(), "editor.lead", ExerciseText::leadIn,
                (t, said) -> said(t, t.name(), said, t.steps(), t.breath(), t.caution()));
        text(steps(), "editor.steps", t -> String.join("\n", t.steps()),
                (t, said) -> said(t, t.name(), t.leadIn(), lines(said), t.breath(), t.caution()));
        text(new JTextField(), "editor.breath", ExerciseText::breath,
                (t, said) -> said(t, t.name(), t.leadIn(), t.steps(), said, t.caution()));
        text(new JTextField(), "editor.caution", ExerciseText::caution,
                (t, said) -> said(t, t.name(), t.leadIn(), t.steps(), t.breath(), said));
        add(texts.prose("editor.wording", "muted"), "wmin 0, gaptop 18");
    }

    private static ExerciseText said(ExerciseText old, String name, String lead, List<String> steps, String breath, String caution) {
        ExerciseText other = new ExerciseText(name, lead, steps, breath, caution);
        return other.equals(old) ? old : other;
    }

    private static List<String> lines(String said) {
        return said.isEmpty() ? List.of() : List.of(said.split("\n", -1));
    }

    private static JTextArea steps() {
        JTextArea area = new JTextArea(STEPS, 30);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        // Tab leads on, as in every other field; a step has no use for one.
        area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        area.putClientProperty(com.formdev.flatlaf.FlatClientProperties.STYLE_CLASS, "steps");
        return area;
    }

    private void text(javax.swing.text.JTextComponent field, String key, Function<ExerciseText, String> get,
            BiFunction<ExerciseText, String, ExerciseText> set) {
        JLabel label = texts.label(key, "");
        label.setLabelFor(field);
        texts.named(field, key);
        field.setName(key);
        Field.join(field, drafting, key, draft -> get.apply(draft.text()),
                (draft, said) -> draft.withText(set.apply(draft.text(), said)));
        add(label, "gaptop 12");
        add(label(field), "gaptop 4, wmin 0");
        Optional.of(key + ".note").filter(texts::has).ifPresent(note -> add(texts.prose(note, "muted"), "wmin 0, gaptop 2"));
    }

    private static JComponent label(javax.swing.text.JTextComponent field) {
        return field instanceof JTextArea ? new javax.swing.JScrollPane(field) : field;
    }

    void focusName() {
        name.requestFocusInWindow();
    }

}
