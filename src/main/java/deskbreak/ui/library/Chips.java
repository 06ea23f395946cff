// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JPanel;
import javax.swing.JToggleButton;

import net.miginfocom.swing.MigLayout;

import deskbreak.ui.theme.FlowRow;
import deskbreak.ui.theme.Texts;

/** The values of one facet, a button each that says how many moves it leaves. */
final class Chips extends JPanel {
    private final transient Texts texts;
    private final transient MoveWords words;
    private final transient Consumer<UnaryOperator<Filters>> change;
    private final FlowRow row = new FlowRow();
    private final transient Map<String, JToggleButton> buttons = new LinkedHashMap<>();
    private Facet facet = Facet.PLACE;

    /** @param change changes what is looked for */
    Chips(Texts texts, MoveWords words, Consumer<UnaryOperator<Filters>> change) {
        super(new MigLayout("insets 0, fillx", "[grow,fill]"));
        setOpaque(false);
        this.texts = texts;
        this.words = words;
        this.change = change;
        add(row, "growx, wmin 0");
    }

    /** Shows the values of {@code shown}. A button keeps the keyboard while its value stays there. */
    void show(Facet shown, Filters filters, List<Item> items) {
        List<String> values = values(shown, filters, items);
        if (shown != facet || !List.copyOf(buttons.keySet()).equals(values)) {
            facet = shown;
            build(values);
        }
        buttons.forEach((value, button) -> {
            long count = filters.count(items, facet, value);
            String name = words.value(facet, value);
            button.setText(texts.get("exercises.chip", name, count));
            texts.named(button, "exercises.chip.named", name, count);
            button.setSelected(filters.of(facet).contains(value));
        });
        revalidate();
    }

    /** Those there are, and those that are chosen though they have gone: they can be let go. */
    private static List<String> values(Facet facet, Filters filters, List<Item> items) {
        List<String> there = facet.values(items);
        TreeSet<String> gone = new TreeSet<>(filters.of(facet));
        gone.removeAll(there);
        return java.util.stream.Stream.concat(there.stream(), gone.stream()).toList();
    }

    private void build(List<String> values) {
        buttons.clear();
        row.removeAll();
        for (String value : values) {
            JToggleButton button = Texts.styled(new JToggleButton(), "chip");
            button.addActionListener(e -> change.accept(filters -> filters.choosing(facet, value, button.isSelected())));
            buttons.put(value, button);
            row.add(button);
        }
        row.revalidate();
        row.repaint();
    }
}
