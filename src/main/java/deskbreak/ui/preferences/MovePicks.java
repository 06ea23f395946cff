// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

import net.miginfocom.swing.MigLayout;

import deskbreak.ui.theme.Texts;

/** Two lists: the moves of a routine in their order, and all others, found by a part of their name. */
final class MovePicks extends JPanel {
    private static final int ROWS = 7;

    private final transient UnaryOperator<String> moveName;
    private final transient Supplier<List<String>> all;
    private final transient Consumer<List<String>> changed;
    private final JList<String> taken = new JList<>(new DefaultListModel<>());
    private final JList<String> others = new JList<>(new DefaultListModel<>());
    private final JTextField find = new JTextField(12);
    private final JButton up;
    private final JButton down;
    private final JButton out;
    private final JButton in;
    private transient List<String> moves = List.of();

    /**
     * @param all what there is to take
     * @param changed gets the moves after each change; never none, for a routine has one at least
     */
    MovePicks(Texts texts, UnaryOperator<String> moveName, Supplier<List<String>> all, Consumer<List<String>> changed) {
        super(new MigLayout("insets 0, fillx, wrap 2, gapy 6", "[grow, fill, sg list]16[grow, fill, sg list]"));
        this.moveName = moveName;
        this.all = all;
        this.changed = changed;
        setOpaque(false);
        up = button(texts, "routine.up", () -> move(-1));
        down = button(texts, "routine.down", () -> move(1));
        out = button(texts, "routine.out", this::takeOut);
        in = button(texts, "routine.in", this::takeIn);
        list(texts, taken, "routine.moves");
        list(texts, others, "routine.others");
        keys();
        layOut(texts);
        show(List.of());
    }

    private static JButton button(Texts texts, String key, Runnable pressed) {
        JButton button = texts.button(key, pressed);
        button.setName(key);
        return button;
    }

    private void list(Texts texts, JList<String> list, String key) {
        list.setName(key);
        texts.named(list, key);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setVisibleRowCount(ROWS);
        list.setCellRenderer(new Named<>(String.class, moveName, true));
        list.addListSelectionListener(e -> enableButtons());
    }

    private void layOut(Texts texts) {
        texts.named(find, "routine.find");
        find.setName("routine.find");
        find.putClientProperty(com.formdev.flatlaf.FlatClientProperties.PLACEHOLDER_TEXT, texts.get("routine.find"));
        add(texts.label("routine.moves", "small muted"), "aligny bottom");
        add(find);
        add(new JScrollPane(taken), "growx, wmin 0, h 120::");
        add(new JScrollPane(others), "growx, wmin 0");
        add(row(up, down, out));
        add(row(in));
    }

    private static JPanel row(JButton... buttons) {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 6"));
        row.setOpaque(false);
        for (JButton button : buttons) {
            row.add(button);
        }
        return row;
    }

    private void keys() {
        onKey(taken, "DELETE", this::takeOut);
        onKey(taken, "alt UP", () -> move(-1));
        onKey(taken, "alt DOWN", () -> move(1));
        onKey(others, "ENTER", this::takeIn);
        find.addActionListener(e -> {
            others.setSelectedIndex(0);
            takeIn();
        });
        others.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    takeIn();
                }
            }
        });
        find.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                search();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                search();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                search();
            }
        });
    }

    private static void onKey(JComponent on, String key, Runnable task) {
        on.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), key);
        on.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                task.run();
            }
        });
    }

    /** Shows these moves; what is chosen in the lists stays chosen. */
    void show(List<String> now) {
        String chosen = taken.getSelectedValue();
        moves = List.copyOf(now);
        fill(taken, moves);
        taken.setSelectedValue(chosen, true);
        search();
    }

    private void search() {
        String wanted = find.getText().strip().toLowerCase(Locale.ROOT);
        String chosen = others.getSelectedValue();
        fill(others, all.get().stream().sorted(Comparator.comparing(moveName))
                .filter(id -> !moves.contains(id) && moveName.apply(id).toLowerCase(Locale.ROOT).contains(wanted)).toList());
        others.setSelectedValue(chosen, true);
        enableButtons();
    }

    private static void fill(JList<String> list, List<String> ids) {
        DefaultListModel<String> model = new DefaultListModel<>();
        model.addAll(ids);
        list.setModel(model);
    }

    private void enableButtons() {
        int index = taken.getSelectedIndex();
        up.setEnabled(index > 0);
        down.setEnabled(index >= 0 && index < moves.size() - 1);
        out.setEnabled(index >= 0 && moves.size() > 1);
        in.setEnabled(others.getSelectedIndex() >= 0);
    }

    private void move(int by) {
        int from = taken.getSelectedIndex();
        int to = from + by;
        if (from >= 0 && to >= 0 && to < moves.size()) {
            List<String> swapped = new ArrayList<>(moves);
            Collections.swap(swapped, from, to);
            change(swapped, to);
        }
    }

    private void takeOut() {
        int index = taken.getSelectedIndex();
        if (index >= 0 && moves.size() > 1) {
            List<String> fewer = new ArrayList<>(moves);
            fewer.remove(index);
            change(fewer, Math.min(index, fewer.size() - 1));
        }
    }

    /** The next one is chosen, so that several are taken in a row. */
    private void takeIn() {
        int index = others.getSelectedIndex();
        if (index >= 0) {
            List<String> more = new ArrayList<>(moves);
            more.add(others.getSelectedValue());
            change(more, more.size() - 1);
            others.setSelectedIndex(Math.min(index, others.getModel().getSize() - 1));
        }
    }

    private void change(List<String> now, int chosen) {
        show(now);
        taken.setSelectedIndex(chosen);
        taken.ensureIndexIsVisible(chosen);
        changed.accept(now);
    }
}
