// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.awt.CardLayout;
import java.util.List;
import java.util.function.Predicate;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

import net.miginfocom.swing.MigLayout;

import deskbreak.ui.theme.Texts;

/** The moves that match what is looked for, or a way out when none does. */
final class Shelf extends JPanel {
    private static final String FOUND = "found";
    private static final String NONE = "none";

    private final FilterBar bar;
    private final CardGrid grid;
    private final CardLayout cards = new CardLayout();
    private final transient Later<JPanel> none;
    private final JPanel below = new JPanel(cards);

    Shelf(Texts texts, MoveWords words, CardGrid grid) {
        super(new MigLayout("insets 0, gap 0, wrap 1, fill", "[grow,fill]", "[][grow,fill]"));
        setOpaque(false);
        bar = new FilterBar(texts, words, filters -> findFirst(), this::focusGrid);
        this.grid = grid;
        grid.onTyped(bar::type);
        below.setOpaque(false);
        below.add(scrolling(), FOUND);
        none = new Later<>(() -> none(texts));
        add(bar, "gap 24 24 0 10, growx, wmin 0");
        // The ground of a card begins a little inside of it: so its edge is below that of the search.
        add(below, "gap 18 4 0 8, grow, wmin 0, hmin 0");
    }

    private JScrollPane scrolling() {
        JScrollPane pane = new JScrollPane(grid, JScrollPane.VERTICAL_SCROLLBAR_ALWAYS, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.setOpaque(false);
        pane.getViewport().setOpaque(false);
        return pane;
    }

    private JPanel none(Texts texts) {
        JPanel panel = new JPanel(new MigLayout("insets 24, gap 0, wrap 1, fillx", "[grow,center]"));
        panel.setOpaque(false);
        panel.add(texts.label("exercises.none", "h2"), "gaptop 40");
        panel.add(texts.label("exercises.none.more", "muted"), "gaptop 6, wmin 0");
        panel.add(texts.button("exercises.clear", "primary", bar::clear), "gaptop 18");
        below.add(panel, NONE);
        return panel;
    }

    /** @param inReach what the person can do; the rest shows only when they ask for it */
    void show(List<Item> all, Predicate<Item> inReach) {
        bar.show(all, inReach);
        find();
    }

    /** Something else is looked for: the best match is chosen, whatever was chosen before. */
    private void findFirst() {
        grid.clearSelection();
        find();
    }

    private void find() {
        List<Item> found = bar.found();
        grid.show(found);
        if (found.isEmpty()) {
            none.get();
        }
        cards.show(below, found.isEmpty() ? NONE : FOUND);
    }

    void focusGrid() {
        if (grid.getModel().getSize() > 0) {
            grid.requestFocusInWindow();
        }
    }

    FilterBar bar() {
        return bar;
    }
}
