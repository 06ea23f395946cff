// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.awt.event.KeyEvent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

import com.formdev.flatlaf.FlatClientProperties;
import net.miginfocom.swing.MigLayout;

import deskbreak.ui.theme.FlowRow;
import deskbreak.ui.theme.Icons;
import deskbreak.ui.theme.Texts;

/** The search and the filters: what is chosen in each facet, and the values of the one that is open. */
final class FilterBar extends JPanel {
    private final transient Texts texts;
    private final transient MoveWords words;
    private final transient Consumer<Filters> changed;
    private final JTextField search;
    private final transient Map<Facet, JToggleButton> facets = new EnumMap<>(Facet.class);
    private final Chips chips;
    private final JLabel count = Texts.styled(new JLabel(), "muted");
    private final JButton clear;
    private transient Filters filters = Filters.NONE;
    private final JCheckBox beyond;
    private transient List<Item> all = List.of();
    private transient Predicate<Item> near = item -> true;
    private transient List<Item> items = List.of();
    private transient Optional<Facet> open = Optional.of(Facet.PLACE);

    /**
     * @param changed hears of each change
     * @param down the person goes on from the search to what was found
     */
    FilterBar(Texts texts, MoveWords words, Consumer<Filters> changed, Runnable down) {
        super(new MigLayout("insets 0, gap 0, wrap 2, fillx, hidemode 3", "[grow,fill]12[]"));
        setOpaque(false);
        this.texts = texts;
        this.words = words;
        this.changed = changed;
        search = search(down);
        chips = new Chips(texts, words, this::change);
        clear = texts.button("exercises.clear", "quiet", this::clear);
        beyond = texts.checkBox("exercises.beyond");
        beyond.addActionListener(e -> change(f -> f));
        add(search, "span, growx, h 36");
        add(facets(), "growx, wmin 0, gaptop 10");
        add(counted(), "gaptop 10, aligny top");
        add(chips, "span, growx, wmin 0, gaptop 8");
        add(beyond, "span, growx 0, wmin 0, gaptop 8");
    }

    private JTextField search(Runnable down) {
        JTextField field = texts.named(new JTextField(), "exercises.search");
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, texts.get("exercises.search"));
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("search"));
        field.getDocument().addDocumentListener(new Typed());
        AbstractAction go = new AbstractAction() {
            @Override
            public void actionPerformed(java.awt.event.ActionEvent event) {
                down.run();
            }
        };
        for (int key : new int[]{KeyEvent.VK_DOWN, KeyEvent.VK_ENTER}) {
            field.getInputMap().put(KeyStroke.getKeyStroke(key, 0), "down");
        }
        field.getActionMap().put("down", go);
        return field;
    }

    private FlowRow facets() {
        FlowRow row = new FlowRow();
        for (Facet facet : Facet.values()) {
            JToggleButton button = Texts.styled(new JToggleButton(), "facet");
            button.addActionListener(e -> {
                open = button.isSelected() ? Optional.of(facet) : Optional.empty();
                refresh();
            });
            facets.put(facet, button);
            row.add(button);
        }
        return row;
    }

    private JPanel counted() {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 0, hidemode 3", "[]6[]"));
        row.setOpaque(false);
        row.add(clear);
        row.add(count, "h 32");
        return row;
    }

    Filters filters() {
        return filters;
    }

    /**
     * Shows how many there are of each kind.
     *
     * @param inReach what the person can do; the rest shows only when they ask for it
     */
    void show(List<Item> moves, Predicate<Item> inReach) {
        all = moves;
        near = inReach;
        beyond.setVisible(!all.stream().allMatch(near));
        refresh();
    }

    /** What is looked for, among the moves that the person wants to see. */
    List<Item> found() {
        return filters.found(items);
    }

    private void refresh() {
        items = beyond.isSelected() ? all : all.stream().filter(near).toList();
        facets.forEach(this::showFacet);
        chips.setVisible(open.isPresent());
        open.ifPresent(facet -> chips.show(facet, filters, items));
        int found = filters.found(items).size();
        count.setText(found == items.size()
                ? texts.get("exercises.count", found)
                : texts.get("exercises.count.some", found, items.size()));
        clear.setVisible(!filters.none());
        revalidate();
    }

    private void showFacet(Facet facet, JToggleButton button) {
        String name = texts.get("exercises.facet." + facet.word());
        String chosen = filters.of(facet).stream().sorted().map(value -> words.value(facet, value))
                .collect(Collectors.joining(texts.get("exercises.list")));
        button.setText(chosen.isEmpty() ? name : texts.get("exercises.filter.some", name, chosen));
        texts.named(button, "exercises.filter.named", button.getText());
        button.setSelected(open.filter(facet::equals).isPresent());
        button.setVisible(!facet.values(items).isEmpty() || !chosen.isEmpty());
    }

    private void change(UnaryOperator<Filters> by) {
        filters = by.apply(filters);
        refresh();
        changed.accept(filters);
    }

    /** Lets everything go that was typed or chosen. */
    void clear() {
        filters = Filters.NONE;
        search.setText("");
        change(f -> f);
        search.requestFocusInWindow();
    }

    /** Goes on with the search by that letter, as if it had been typed there. */
    void type(String letter) {
        search.requestFocusInWindow();
        search.setText(search.getText() + letter);
    }

    /** Lets go what was typed, and keeps what was chosen. */
    void clearSearch() {
        search.setText("");
    }

    void focusSearch() {
        search.requestFocusInWindow();
        search.selectAll();
    }

    private final class Typed implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            search();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            search();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            // Only looks change: not what is searched.
        }

        private void search() {
            change(f -> f.searching(search.getText()));
        }
    }
}
