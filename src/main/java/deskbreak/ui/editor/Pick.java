// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.awt.Component;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;

import org.jspecify.annotations.Nullable;

import deskbreak.ui.theme.Texts;

/** One of several values, shown in words. */
final class Pick<T> {
    private final JComboBox<T> box = new JComboBox<>();
    private boolean showing;

    /** @param chosen hears of what the person picks, not of what is shown */
    Pick(Texts texts, String key, Function<T, String> words, Consumer<T> chosen) {
        box.setRenderer(new DefaultListCellRenderer() {
            @Override
            @SuppressWarnings("unchecked") // the box holds nothing else
            public Component getListCellRendererComponent(JList<?> list, @Nullable Object value, int index, boolean selected,
                    boolean focused) {
                Texts.plain(this);
                return super.getListCellRendererComponent(list, value == null ? "" : words.apply((T) value), index, selected, focused);
            }
        });
        texts.named(box, key);
        box.setName(key);
        box.addActionListener(e -> {
            if (!showing && box.getSelectedIndex() >= 0) {
                chosen.accept(box.getItemAt(box.getSelectedIndex()));
            }
        });
    }

    /** Shows these values with that one picked. */
    void show(List<T> values, @Nullable T value) {
        showing = true;
        DefaultComboBoxModel<T> model = new DefaultComboBoxModel<>();
        values.forEach(model::addElement);
        model.setSelectedItem(value);
        box.setModel(model);
        showing = false;
    }

    JComboBox<T> component() {
        return box;
    }
}
