// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;

import net.miginfocom.swing.MigLayout;

import deskbreak.exercise.motion.Key;
import deskbreak.exercise.motion.Posing;
import deskbreak.exercise.motion.Storyboard;
import deskbreak.exercise.motion.Storyboard.Spot;
import deskbreak.ui.theme.FlowRow;
import deskbreak.ui.theme.Texts;

/** The poses of the motion in their order, and how long each way takes. */
final class SpotPanel extends JPanel {
    private static final double[] OVER = {0.2, 30};
    private static final double[] STAY = {0, 30};
    private static final double STEP = 0.1;
    private static final int ROWS = 4;

    private final transient Texts texts;
    private final transient Shaping shaping;
    private final DefaultListModel<String> model = new DefaultListModel<>();
    private final JList<String> list = new JList<>(model);
    private final JButton copy;
    private final JButton remove;
    private final JPanel times = new JPanel(new MigLayout("insets 0, gap 6 4, wrap 2, fillx", "[grow,fill]6[]"));
    private final transient Amount over;
    private final transient Amount stay;
    private final transient Pick<Key.Ease> ease;
    private boolean showing;

    SpotPanel(Texts texts, Shaping shaping) {
        super(new MigLayout("insets 0, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]"));
        setOpaque(false);
        times.setOpaque(false);
        this.texts = texts;
        this.shaping = shaping;
        texts.named(list, "editor.poses");
        list.setName("editor.poses");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setVisibleRowCount(ROWS);
        list.addListSelectionListener(e -> turn());
        copy = texts.button("editor.pose.copy", "quiet", this::copy);
        remove = texts.button("editor.pose.remove", "quiet", () -> shaping.board("", board -> board.without(shaping.spot())));
        over = new Amount(texts, "editor.over", OVER, STEP,
                s -> key("over", key -> new Key(key.pose(), s, key.stay(), key.ease())));
        stay = new Amount(texts, "editor.stay", STAY, STEP,
                s -> key("stay", key -> new Key(key.pose(), key.over(), s, key.ease())));
        ease = new Pick<>(texts, "editor.ease", how -> texts.get("editor.ease." + how.name().toLowerCase(Locale.ROOT)),
                how -> key("ease", key -> new Key(key.pose(), key.over(), key.stay(), how)));
        layOut();
        shaping.watch(this::refresh);
    }

    private void layOut() {
        JLabel label = texts.label("editor.poses", "h4");
        label.setLabelFor(list);
        add(label);
        add(new JScrollPane(list), "gaptop 6, wmin 0");
        FlowRow buttons = new FlowRow();
        buttons.add(copy);
        buttons.add(remove);
        buttons.add(texts.button("editor.pose.mirror", "quiet", () -> shaping.pose("", Posing::mirrored)));
        add(buttons, "gaptop 4, wmin 0");
        row("editor.over", over.component(), "");
        row("editor.stay", stay.component(), "");
        row("editor.ease", ease.component(), "spanx, growx, wmin 0");
        add(times, "gaptop 4, wmin 0");
    }

    private void row(String key, JComponent control, String place) {
        JLabel label = texts.label(key, "");
        label.setLabelFor(control);
        times.add(label, place.isEmpty() ? "wmin 0" : place);
        times.add(control, place);
    }

    private void turn() {
        int at = list.getSelectedIndex();
        if (!showing && at >= 0) {
            shaping.board().ifPresent(board -> shaping.turnTo(board.spots().get(at)));
        }
    }

    private void copy() {
        Spot from = shaping.spot();
        shaping.board().ifPresent(board -> {
            shaping.board("", now -> now.copied(from));
            shaping.turnTo(board.next(from));
        });
    }

    private void key(String figure, java.util.function.UnaryOperator<Key> what) {
        Spot spot = shaping.spot();
        shaping.board(figure + spot, board -> board.with(spot, what));
    }

    private void refresh() {
        Optional<Storyboard> there = shaping.board();
        if (there.isEmpty()) {
            return;
        }
        Storyboard board = there.get();
        Spot spot = shaping.spot();
        showing = true;
        list(board);
        list.setSelectedIndex(board.spots().indexOf(spot));
        copy.setEnabled(board.takesAnother());
        remove.setEnabled(board.canGo(spot));
        Optional<Key> key = board.key(spot);
        times.setVisible(key.isPresent());
        key.ifPresent(way -> {
            over.show(way.over());
            stay.show(way.stay());
            ease.show(List.of(Key.Ease.values()), way.ease());
        });
        showing = false;
    }

    private void list(Storyboard board) {
        if (model.size() != board.spots().size()) {
            model.clear();
            board.spots().forEach(spot -> model.addElement(""));
        }
        for (int i = 0; i < model.size(); i++) {
            String name = name(board, board.spots().get(i));
            if (!model.get(i).equals(name)) {
                model.set(i, name);
            }
        }
    }

    private String name(Storyboard board, Spot spot) {
        boolean end = board.next(spot).equals(spot);
        boolean held = spot.leg() == Storyboard.Leg.OUT && spot.index() == board.motion().out().size() - 1;
        return switch (spot.leg()) {
            case REST -> texts.get("editor.pose.rest");
            case OUT -> held ? texts.get("editor.pose.held") : texts.get("editor.pose.out", spot.index() + 1);
            case BACK -> end ? texts.get("editor.pose.end") : texts.get("editor.pose.back", spot.index() + 1);
        };
    }
}
