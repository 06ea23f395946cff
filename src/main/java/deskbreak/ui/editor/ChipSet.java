// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;

import com.formdev.flatlaf.FlatClientProperties;
import net.miginfocom.swing.MigLayout;

import deskbreak.exercise.ExerciseDraft;
import deskbreak.ui.theme.FlowRow;
import deskbreak.ui.theme.Texts;

/** Some of several words, each a chip to press, and a field for one that is not there. */
final class ChipSet extends JPanel {
    private final transient Texts texts;
    private final String key;
    private final transient UnaryOperator<String> words;
    private final transient Consumer<Set<String>> changed;
    private final transient Set<String> offered;
    private final FlowRow chips = new FlowRow();
    private final JTextField other = new JTextField(14);
    private transient Set<String> chosen = Set.of();

    /** @param offered words that are there to press from the beginning */
    ChipSet(Texts texts, String key, Set<String> offered, UnaryOperator<String> words, Consumer<Set<String>> changed) {
        super(new MigLayout("insets 0, gap 0, wrap 1, fillx", "[grow,fill]"));
        setOpaque(false);
        this.texts = texts;
        this.key = key;
        this.words = words;
        this.changed = changed;
        this.offered = new TreeSet<>(offered);
        other.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, texts.get(key + ".other"));
        texts.named(other, key + ".other");
        other.setName(key + ".other");
        other.addActionListener(e -> more());
        add(chips, "wmin 0");
        add(other, "growx 0, gaptop 6");
    }

    private void more() {
        String word = ExerciseDraft.word(other.getText());
        if (!word.isEmpty() && word.length() <= ExerciseDraft.LONGEST_NAME) {
            other.setText("");
            put(word, true);
        }
    }

    private void put(String word, boolean on) {
        Set<String> now = new LinkedHashSet<>(chosen);
        if (on) {
            now.add(word);
        } else {
            now.remove(word);
        }
        changed.accept(now);
    }

    void show(Set<String> now) {
        Set<String> all = new TreeSet<>(offered);
        all.addAll(now);
        boolean same = List.copyOf(all).equals(shown()) && now.equals(chosen);
        chosen = now;
        if (same) {
            return;
        }
        if (!List.copyOf(all).equals(shown())) {
            chips.removeAll();
            all.forEach(word -> chips.add(chip(word)));
            offered.addAll(now);
        }
        for (java.awt.Component chip : chips.getComponents()) {
            ((JToggleButton) chip).setSelected(now.contains(chip.getName()));
        }
        revalidate();
        repaint();
    }

    private List<String> shown() {
        return java.util.Arrays.stream(chips.getComponents()).map(java.awt.Component::getName).toList();
    }

    private JToggleButton chip(String word) {
        JToggleButton chip = Texts.styled(Texts.plain(new JToggleButton()), "chip");
        chip.setText(words.apply(word));
        chip.setName(word);
        chip.getAccessibleContext().setAccessibleDescription(texts.get(key + ".chip"));
        chip.addActionListener(e -> put(word, chip.isSelected()));
        return chip;
    }
}
