// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javax.swing.JButton;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.settings.Settings;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** Moves the person has said something about, each with a button that takes it back. */
final class MoveList extends JPanel implements Widget {
    private final transient Choices choices;
    private final transient Texts texts;
    private final String key;
    private final transient Setting<Set<String>> setting;
    private final transient UnaryOperator<String> moveName;
    private final Prose problem = Texts.styled(new Prose(""), "error");

    MoveList(Choices choices, Texts texts, String key, UnaryOperator<String> moveName, Setting<Set<String>> setting) {
        super(new MigLayout("insets 0, fillx, wrap 2, hidemode 3, gapy 2", "[pref!]14[grow]"));
        this.choices = choices;
        this.texts = texts;
        this.key = key;
        this.setting = setting;
        this.moveName = moveName;
        setOpaque(false);
        choices.add(this);
    }

    @Override
    public void show(Settings settings) {
        removeAll();
        List<String> ids = setting.get().apply(settings).stream().sorted(Comparator.comparing(moveName)).toList();
        ids.forEach(this::line);
        if (ids.isEmpty()) {
            add(texts.prose(key + ".none", "muted"), "spanx, growx, wmin 0");
        }
        add(problem, "spanx, growx, wmin 0");
        say("");
        revalidate();
        repaint();
    }

    private void line(String id) {
        String name = moveName.apply(id);
        JButton allow = texts.button(key + ".allow", "quiet", () -> choices.choose(this, s -> {
            Set<String> left = new TreeSet<>(setting.get().apply(s));
            left.remove(id);
            return setting.set().apply(s, left);
        }));
        allow.setName(key + ".allow." + id);
        allow.getAccessibleContext().setAccessibleName(texts.get(key + ".allow.named", name));
        add(Texts.plain(name, ""));
        add(allow);
    }

    @Override
    public void putBack(Settings settings) {
        show(settings);
    }

    @Override
    public void say(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
    }
}
