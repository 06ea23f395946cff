// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.util.List;
import java.util.function.Function;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;

import deskbreak.settings.Settings;
import deskbreak.ui.theme.Texts;

/** One of a few values. A value in force that is none of the usual ones is added to them. */
final class Pick<T> implements Control {
    private final JComboBox<T> box = new JComboBox<>();
    private final Setting<T> setting;
    private final Function<Settings, List<T>> usual;
    private final Notice notice;
    private boolean showing;

    Pick(Choices choices, Texts texts, String key, Class<T> type, Function<Settings, List<T>> usual, Function<T, String> words,
            Setting<T> setting) {
        this.setting = setting;
        this.usual = usual;
        texts.named(box, key);
        box.setName(key);
        this.notice = new Notice(box);
        box.setRenderer(new Named<>(type, words, false));
        box.addActionListener(e -> {
            int index = box.getSelectedIndex();
            if (!showing && index >= 0) {
                T picked = box.getItemAt(index);
                choices.choose(this, s -> setting.set().apply(s, picked));
            }
        });
    }

    @Override
    public void show(Settings settings) {
        showing = true;
        T value = setting.get().apply(settings);
        DefaultComboBoxModel<T> items = new DefaultComboBoxModel<>();
        List<T> known = usual.apply(settings);
        items.addAll(known);
        if (!known.contains(value)) {
            items.addElement(value);
        }
        items.setSelectedItem(value);
        box.setModel(items);
        showing = false;
    }

    @Override
    public void putBack(Settings settings) {
        show(settings);
    }

    @Override
    public JComboBox<T> component() {
        return box;
    }

    @Override
    public Notice notice() {
        return notice;
    }
}
