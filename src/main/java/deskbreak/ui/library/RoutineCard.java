// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.agent.Status;
import deskbreak.exercise.RoutineTexts;
import deskbreak.text.Messages;
import deskbreak.ui.theme.CardPanel;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** One routine: what it is made of, a start button, and whether it is offered at its times. */
final class RoutineCard extends JPanel {
    private final transient Texts texts;
    private final Prose name = Texts.styled(new Prose(""), "h4");
    private final Prose facts = Texts.styled(new Prose(""), "muted");
    private final Prose about = new Prose("");
    private final Prose moves = new Prose("");
    private final Prose leftOut = Texts.styled(new Prose(""), "accent");
    private final JButton start;
    private final JCheckBox on;
    private transient Status.Routine routine;

    /** What the card's controls do. */
    interface Actions {
        void start(Status.Routine routine);

        void offer(Status.Routine routine, boolean on);
    }

    RoutineCard(Texts texts, Status.Routine first, Actions actions) {
        super(new MigLayout("insets 0, fillx", "[grow,fill]"));
        setOpaque(false);
        this.texts = texts;
        routine = first;
        start = texts.button("exercises.routine.start", () -> actions.start(routine));
        on = texts.checkBox("exercises.routine.on");
        on.addActionListener(e -> actions.offer(routine, on.isSelected()));
        CardPanel card = new CardPanel(new MigLayout("insets 14 18 14 18, gap 0, wrap 2, fillx, hidemode 3", "[grow,fill,200::]20[]"));
        card.add(name, "wmin 0");
        card.add(start, "spany 3, aligny top, growx 0");
        card.add(facts, "wmin 0, gaptop 2");
        card.add(about, "wmin 0, gaptop 6");
        card.add(moves, "span, growx, wmin 0, gaptop 6");
        card.add(leftOut, "span, growx, wmin 0, gaptop 6");
        card.add(on, "span, growx 0, wmin 0, gaptop 8");
        add(card, "growx, wmin 0");
    }

    /** @param moveName the name of a move, by its id */
    void show(Status.Routine shown, RoutineTexts words, UnaryOperator<String> moveName) {
        routine = shown;
        name.setText(shown.name());
        facts.setText(texts.get("exercises.routine.facts", Messages.amount(shown.length()), shown.moves().size()));
        say(about, words.about(shown.id()));
        moves.setText(list(shown.moves().stream().map(moveName).toList()));
        say(leftOut, shown.leftOut());
        start.setEnabled(!shown.moves().isEmpty());
        texts.named(start, "exercises.routine.start.named", shown.name());
        on.setSelected(shown.on());
        on.setEnabled(shown.on() || !shown.times().isEmpty());
        String times = list(shown.times().stream().map(String::valueOf).toList());
        on.setText(times.isEmpty() ? texts.get("exercises.routine.on") : texts.get("exercises.routine.on.at", times));
        texts.named(on, "exercises.routine.on.named", shown.name(), on.getText());
    }

    private String list(List<String> words) {
        return words.stream().collect(Collectors.joining(texts.get("exercises.list")));
    }

    private static void say(Prose prose, String text) {
        prose.setText(text);
        prose.setVisible(!text.isEmpty());
    }
}
