// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;

import net.miginfocom.swing.MigLayout;

import deskbreak.ui.theme.FlowRow;
import deskbreak.ui.theme.Texts;

/** How often a move is offered: one of four. */
final class WishRow extends JPanel {
    private final transient Map<Wish, JToggleButton> buttons = new EnumMap<>(Wish.class);

    WishRow(Texts texts, Consumer<Wish> chosen) {
        super(new MigLayout("insets 0, gap 0, wrap 1, fillx", "[grow,fill]"));
        setOpaque(false);
        FlowRow row = new FlowRow();
        ButtonGroup group = new ButtonGroup();
        for (Wish wish : Wish.values()) {
            String key = "exercises.wish." + wish.word();
            JToggleButton button = Texts.styled(texts.describe(new JToggleButton(texts.get(key)), key), "chip");
            button.addActionListener(e -> chosen.accept(wish));
            buttons.put(wish, button);
            group.add(button);
            row.add(button);
        }
        add(texts.label("exercises.wish", "muted"));
        add(row, "growx, wmin 0, gaptop 4");
    }

    void show(Wish wish) {
        buttons.forEach((value, button) -> button.setSelected(value == wish));
    }
}
