// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.awt.CardLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;

import net.miginfocom.swing.MigLayout;

import deskbreak.ui.theme.FlowRow;
import deskbreak.ui.theme.Icons;
import deskbreak.ui.theme.ScrollingPage;
import deskbreak.ui.theme.Texts;

/** What the window shows: all moves, or a page with a way back. */
final class Views extends JPanel {
    private static final String SHELF = "shelf";
    private static final String ROUTINES = "routines";
    private static final String MOVE = "move";
    private static final String REJECTED = "rejected";

    private final transient Texts texts;
    private final CardLayout cards = new CardLayout();
    private final CardLayout tabs = new CardLayout();
    private final JPanel lists = new JPanel(tabs);
    private final RejectedNotice notice;
    private final transient Later<JScrollPane> routines;
    private final transient Later<JScrollPane> move;
    private final transient Later<JPanel> rejected;
    private final transient Runnable returned;
    private String shown = SHELF;

    /** The views themselves. Only the shelf is there from the start. */
    record Pages(Shelf shelf, Later<RoutinesPanel> routines, Later<MovePage> move, Later<RejectedPage> rejected) {}

    /** @param returned runs when the person has come back to all moves */
    Views(Texts texts, Pages pages, ExchangeRow exchange, Optional<Editor> editor, Runnable returned) {
        setLayout(cards);
        setOpaque(false);
        this.texts = texts;
        this.returned = returned;
        notice = new RejectedNotice(texts, this::turnToRejected);
        routines = new Later<>(() -> routines(pages));
        move = new Later<>(() -> move(pages));
        rejected = new Later<>(() -> rejected(pages));
        lists.setOpaque(false);
        lists.add(pages.shelf(), SHELF);
        add(lists(exchange, editor), SHELF);
    }

    private JScrollPane routines(Pages pages) {
        JScrollPane made = ScrollingPage.of(pages.routines().get());
        lists.add(made, ROUTINES);
        return made;
    }

    private JScrollPane move(Pages pages) {
        JScrollPane made = ScrollingPage.of(pages.move().get());
        add(withBack(made), MOVE);
        return made;
    }

    private JPanel rejected(Pages pages) {
        JPanel made = withBack(ScrollingPage.of(pages.rejected().get()));
        add(made, REJECTED);
        return made;
    }

    private JPanel lists(ExchangeRow exchange, Optional<Editor> editor) {
        JPanel panel = new JPanel(new MigLayout("insets 0, gap 0, wrap 1, fill, hidemode 3", "[grow,fill]", "[][][][grow,fill]"));
        panel.setOpaque(false);
        panel.add(bar(exchange, editor), "gap 24 24 16 0, growx, wmin 0");
        panel.add(exchange, "gap 24 24 10 0, growx, wmin 0");
        panel.add(notice, "gap 24 24 10 0, growx, wmin 0");
        panel.add(lists, "gaptop 12, grow, wmin 0, hmin 0");
        return panel;
    }

    private FlowRow bar(ExchangeRow exchange, Optional<Editor> editor) {
        FlowRow bar = new FlowRow();
        ButtonGroup group = new ButtonGroup();
        for (String tab : List.of(SHELF, ROUTINES)) {
            String key = "exercises.tab." + tab;
            JToggleButton button = Texts.styled(texts.describe(new JToggleButton(texts.get(key), tab.equals(SHELF)), key), "facet");
            button.addActionListener(e -> turnList(tab));
            group.add(button);
            bar.add(button);
        }
        editor.ifPresent(there -> bar.add(texts.button("exercises.new", "quiet", () -> there.open(Optional.empty()))));
        exchange.buttons().forEach(bar::add);
        return bar;
    }

    private JPanel withBack(JScrollPane page) {
        JPanel panel = new JPanel(new MigLayout("insets 0, gap 0, wrap 1, fill", "[grow]", "[][grow,fill]"));
        panel.setOpaque(false);
        JButton back = Icons.on(texts.button("exercises.back", "quiet", this::back), "back");
        panel.add(back, "gap 14 24 12 8");
        panel.add(page, "grow, wmin 0, hmin 0");
        return panel;
    }

    /** @param rejected how many files of the person's own could not be used */
    void show(int rejected) {
        notice.show(rejected);
        if (rejected == 0 && shown.equals(REJECTED)) {
            back();
        }
    }

    /** Turns to the page of a move, at its top. */
    void page() {
        move.get().getVerticalScrollBar().setValue(0);
        turn(MOVE);
    }

    /** Whether a page is open. */
    boolean inside() {
        return !shown.equals(SHELF);
    }

    /** Whether the page of a move is open. */
    boolean moveOpen() {
        return shown.equals(MOVE);
    }

    /** Back to all moves. */
    void back() {
        if (inside()) {
            turn(SHELF);
            returned.run();
        }
    }

    private void turnList(String to) {
        if (to.equals(ROUTINES)) {
            routines.get();
        }
        tabs.show(lists, to);
    }

    private void turnToRejected() {
        rejected.get();
        turn(REJECTED);
    }

    private void turn(String to) {
        shown = to;
        cards.show(this, to);
    }
}
