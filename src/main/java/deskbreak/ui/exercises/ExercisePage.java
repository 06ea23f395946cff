// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.exercises;

import java.awt.Dimension;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.exercise.Exercise;
import deskbreak.exercise.ExerciseText;
import deskbreak.ui.figure.FigurePlace;
import deskbreak.ui.guide.StepsPanel;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** The page of one move. */
final class ExercisePage extends JPanel {
    private final transient Moves moves;
    private final transient ExerciseWords words;
    private final FigurePlace figure;
    private final JLabel name = Texts.plain("", "h1");
    private final Prose kind = Texts.styled(new Prose(""), "muted");
    private final Prose dose = new Prose("");
    private final Prose removed;
    private final StepsPanel steps = new StepsPanel();
    private final Prose care = new Prose("");
    private final Prose sources = Texts.styled(new Prose(""), "muted");
    private final JLabel sourcesTitle;
    private final JButton now;
    private final JButton allow;

    ExercisePage(Texts texts, Moves moves, Runnable doItNow, Runnable allowAgain) {
        super(new MigLayout("insets 24, gap 0, hidemode 3, fillx", "[]22[grow,fill,240::]"));
        setOpaque(false);
        this.moves = moves;
        words = new ExerciseWords(texts);
        figure = new FigurePlace(texts, new Dimension(150, 180));
        removed = texts.prose("exercises.removed", "accent");
        sourcesTitle = texts.label("exercises.sources", "h4");
        now = texts.button("exercises.now", "primary", doItNow);
        allow = texts.button("exercises.allow", allowAgain);
        add(figure, "aligny top");
        add(head(), "aligny top, wrap");
        add(steps, "span, growx, wmin 0, gaptop 20");
        add(care, "span, growx, wmin 0, gaptop 14");
        add(sourcesTitle, "span, gaptop 18");
        add(sources, "span, growx, wmin 0, gaptop 4");
    }

    private JPanel head() {
        JPanel head = new JPanel(new MigLayout("insets 0, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]"));
        head.setOpaque(false);
        head.add(name);
        head.add(kind, "wmin 0, gaptop 2");
        head.add(dose, "wmin 0, gaptop 10");
        head.add(removed, "wmin 0, gaptop 10");
        head.add(buttons(), "gaptop 16");
        return head;
    }

    private JPanel buttons() {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 6, hidemode 3"));
        row.setOpaque(false);
        row.add(now);
        row.add(allow);
        return row;
    }

    void show(Exercise exercise, boolean leftOut) {
        ExerciseText text = moves.text(exercise.id());
        figure.show(exercise, text.name());
        name.setText(text.name());
        kind.setText(words.kind(exercise));
        dose.setText(words.dose(exercise));
        steps.show(text.steps());
        care.setText((text.breath() + " " + text.caution()).strip());
        care.setVisible(!care.getText().isEmpty());
        sources.setText(String.join("\n", words.sources(exercise)));
        sources.setVisible(!exercise.sources().isEmpty());
        sourcesTitle.setVisible(!exercise.sources().isEmpty());
        removed.setVisible(leftOut);
        allow.setVisible(leftOut);
    }
}
