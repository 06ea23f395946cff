// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.exercises;

import java.awt.Component;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;

import net.miginfocom.swing.MigLayout;

import deskbreak.agent.Command;
import deskbreak.agent.Reply;
import deskbreak.agent.Status;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.Library;
import deskbreak.settings.MoveChoices;
import deskbreak.settings.Settings;
import deskbreak.ui.edge.Asks;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.ScrollingPage;
import deskbreak.ui.theme.Texts;

/** The moves on the left, the page of the chosen one on the right. */
public final class ExercisesPanel extends JPanel {
    private final transient Texts texts;
    private final transient Moves moves;
    private final transient Asks asks;
    private final JList<Exercise> list;
    private final ExercisePage page;
    private final Prose refusal = Texts.styled(new Prose(""), "error");
    private transient Library listed;
    private transient Settings settings = Settings.DEFAULT;

    public ExercisesPanel(Texts texts, Moves moves, Asks asks) {
        super(new MigLayout("insets 0, gap 0, fill, hidemode 3", "[210!,fill][460:560:,grow,fill]", "[][grow,fill]"));
        this.texts = texts;
        this.moves = moves;
        listed = moves.library();
        this.asks = asks;
        list = Texts.styled(texts.named(new JList<>(), "exercises.list-of-moves"), "page");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new NameRenderer());
        list.addListSelectionListener(e -> turn());
        page = new ExercisePage(texts, moves, this::doItNow, this::allowAgain);
        add(names(), "spany 2, grow, gap 10 0 18 10");
        add(refusal, "gap 24 24 16 0, wmin 0, wrap");
        add(ScrollingPage.of(page), "grow, h 520");
        refusal.setVisible(false);
        texts.named(this, "exercises");
        fill();
    }

    private JScrollPane names() {
        JScrollPane names = new JScrollPane(list);
        names.setBorder(BorderFactory.createEmptyBorder());
        names.setOpaque(false);
        names.getViewport().setOpaque(false);
        return names;
    }

    /** Follows the status: which moves are left out. */
    public void show(Status status) {
        settings = status.settings();
        if (!listed.equals(moves.library())) {
            fill();
        }
        list.repaint();
        turn();
    }

    private void fill() {
        Optional<String> id = chosen().map(Exercise::id);
        listed = moves.library();
        List<Exercise> all = listed.catalogue().exercises();
        list.setListData(all.toArray(new Exercise[0]));
        list.setSelectedIndex(id.flatMap(listed::find).map(all::indexOf).orElse(0));
    }

    private void turn() {
        chosen().ifPresent(exercise -> page.show(exercise, removed().contains(exercise.id())));
    }

    private Optional<Exercise> chosen() {
        return Optional.ofNullable(list.getSelectedValue());
    }

    private Set<String> removed() {
        return settings.moves().removed();
    }

    private void doItNow() {
        chosen().ifPresent(
                exercise -> asks.ask(new Command.TakeBreak(Optional.of(exercise.id()), Optional.empty(), false), this::answered));
    }

    private void allowAgain() {
        chosen().ifPresent(exercise -> {
            Set<String> left = new HashSet<>(removed());
            left.remove(exercise.id());
            asks.ask(new Command.Choose(settings.withMoves(new MoveChoices(left, settings.moves().eased()))), this::answered);
        });
    }

    private void answered(Reply reply) {
        refusal.setText(reply.ok() ? "" : reply.message());
        refusal.setVisible(!reply.ok());
        revalidate();
    }

    private final class NameRenderer extends DefaultListCellRenderer {
        NameRenderer() {
            Texts.plain(this);
        }

        @Override
        public Component getListCellRendererComponent(JList<?> of, Object value, int index, boolean selected, boolean focused) {
            String id = value instanceof Exercise exercise ? exercise.id() : "";
            String name = moves.text(id).name();
            return super.getListCellRendererComponent(of, removed().contains(id) ? texts.get("exercises.left-out", name) : name, index,
                    selected, focused);
        }
    }
}
