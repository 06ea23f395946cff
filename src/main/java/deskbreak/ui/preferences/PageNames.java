// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.awt.Component;
import java.util.function.Function;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;

/** Shows the values of a list by their names. */
final class PageNames {
    private PageNames() {
    }

    static <T> void on(JList<T> list, Function<T, String> name) {
        ListCellRenderer<? super T> plain = list.getCellRenderer();
        list.setCellRenderer((of, value, index, selected, focused) -> {
            Component cell = plain.getListCellRendererComponent(of, value, index, selected, focused);
            if (cell instanceof JLabel label) {
                label.setText(name.apply(value));
            }
            return cell;
        });
    }
}
