// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JButton;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.exercise.Dose;
import deskbreak.exercise.ExerciseDraft;
import deskbreak.ui.theme.Texts;

/** The build-up of the dose, a line for each step, the gentlest first. */
final class DoseRows extends JPanel {
    private static final double[] HOLD = {0, 300};
    private static final double[] REPETITIONS = {1, 100};

    private final transient Texts texts;
    private final transient Drafting drafting;
    private final transient List<Row> rows = new ArrayList<>();
    private final JPanel lines = new JPanel(new MigLayout("insets 0, gap 8 6, wrap 6", "[]"));
    private final JButton more;

    private record Row(Amount hold, Amount repetitions) {}

    DoseRows(Texts texts, Drafting drafting) {
        super(new MigLayout("insets 0, gap 0, wrap 1", "[]"));
        setOpaque(false);
        lines.setOpaque(false);
        this.texts = texts;
        this.drafting = drafting;
        more = texts.button("editor.dose.more", "quiet", () -> change("", doses -> doses.add(doses.getLast())));
        add(lines);
        add(more, "gaptop 6");
    }

    void show(List<Dose> doses) {
        if (rows.size() != doses.size()) {
            build(doses.size());
        }
        for (int i = 0; i < doses.size(); i++) {
            rows.get(i).hold().show((int) doses.get(i).hold().toSeconds());
            rows.get(i).repetitions().show(doses.get(i).repetitions());
        }
        more.setEnabled(doses.size() < ExerciseDraft.MOST_DOSES);
    }

    private void build(int count) {
        rows.clear();
        lines.removeAll();
        for (int i = 0; i < count; i++) {
            int index = i;
            Amount hold = new Amount(texts, "editor.hold", HOLD, 1,
                    s -> put("hold", index, dose -> new Dose(Duration.ofSeconds((long) s), dose.repetitions(), Set.of())));
            Amount times = new Amount(texts, "editor.repetitions", REPETITIONS, 1,
                    n -> put("repetitions", index, dose -> new Dose(dose.hold(), (int) n, Set.of())));
            rows.add(new Row(hold, times));
            lines.add(Texts.styled(new javax.swing.JLabel(texts.get("editor.dose.step", index + 1)), "muted"));
            lines.add(hold.component());
            lines.add(texts.label("editor.hold.unit", ""));
            lines.add(times.component());
            lines.add(texts.label("editor.repetitions.unit", ""));
            lines.add(less(index, count));
        }
        revalidate();
        repaint();
    }

    private JButton less(int index, int count) {
        JButton button = texts.button("editor.dose.less", "quiet", () -> change("", doses -> doses.remove(index)));
        button.setVisible(count > 1);
        return button;
    }

    private void put(String figure, int index, UnaryOperator<Dose> what) {
        change(figure + index, doses -> doses.set(index, what.apply(doses.get(index))));
    }

    private void change(String part, Consumer<List<Dose>> what) {
        drafting.change(part, draft -> {
            List<Dose> doses = new ArrayList<>(draft.doses());
            what.accept(doses);
            return draft.withDoses(doses);
        });
    }
}
