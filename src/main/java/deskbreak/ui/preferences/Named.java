// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.awt.Component;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;

import org.jspecify.annotations.Nullable;

/** Shows the values of a list by their names. A component of its own, so that a new theme reaches it. */
final class Named<T> extends DefaultListCellRenderer {
    private final boolean roomy;
    private final transient Class<T> type;
    private final transient Function<T, String> name;

    /** @param roomy whether the cells have the margins of a list; a combo box brings its own */
    Named(Class<T> type, Function<T, String> name, boolean roomy) {
        this.roomy = roomy;
        this.type = type;
        this.name = name;
    }

    @Override
    public Component getListCellRendererComponent(JList<?> list, @Nullable Object value, int index, boolean selected, boolean focused) {
        String text = value == null ? " " : name.apply(type.cast(value));
        super.getListCellRendererComponent(list, text, index, selected, focused);
        if (!roomy) {
            setBorder(null);
        }
        return this;
    }
}
