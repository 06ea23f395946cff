// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.exercise.Exercise;
import deskbreak.exercise.ExerciseText;
import deskbreak.exercise.Suitability;
import deskbreak.settings.Settings;
import deskbreak.ui.figure.FigurePlace;
import deskbreak.ui.guide.StepsPanel;
import deskbreak.ui.theme.FlowRow;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** The page of one move. */
final class MovePage extends JPanel {
    private static final int FIGURE = 300;

    private final transient MoveWords words;
    private final transient DoseLines doses;
    private final FigurePlace figure;
    private final JLabel name = Texts.styled(Texts.plain(new JLabel()), "h1");
    private final JLabel own;
    private final Prose kind = Texts.styled(new Prose(""), "muted");
    private final Prose held = Texts.styled(new Prose(""), "accent");
    private final JButton now;
    private final JButton edit;
    private final JButton copy;
    private final JButton export;
    private final WishRow wish;
    private final StepsPanel steps = new StepsPanel();
    private final Prose lead = Texts.styled(new Prose(""), "muted");
    private final Prose breath = new Prose("");
    private final Prose dose = new Prose("");
    private final Prose care = new Prose("");
    private final Prose sources = Texts.styled(new Prose(""), "muted");
    private final JLabel sourcesTitle;
    private final boolean editable;
    private transient Optional<Item> item = Optional.empty();

    /** What the page's buttons do, each with the move that is shown. */
    record Actions(Consumer<Item> now, Wished wished, Optional<Consumer<Item>> edit, Consumer<Item> export) {}

    /** The person has said how often a move is to be offered. */
    @FunctionalInterface
    interface Wished {
        void accept(Item item, Wish wish);
    }

    MovePage(Texts texts, MoveWords words, Actions actions) {
        super(new MigLayout("insets 4 24 24 24, gap 0, hidemode 3, fillx, wrap 2", "[]28[grow,fill,220::]"));
        setOpaque(false);
        this.words = words;
        figure = new FigurePlace(texts, new Dimension(FIGURE, FIGURE));
        doses = new DoseLines(texts, words);
        editable = actions.edit().isPresent();
        own = texts.label("exercises.mine", "pill");
        now = texts.button("exercises.now", "primary", () -> item.ifPresent(actions.now()));
        Runnable open = () -> item.ifPresent(i -> actions.edit().ifPresent(there -> there.accept(i)));
        edit = texts.button("exercises.edit", open);
        copy = texts.button("exercises.copy", open);
        export = texts.button("exercises.export-one", () -> item.ifPresent(actions.export()));
        wish = new WishRow(texts, chosen -> item.ifPresent(i -> actions.wished().accept(i, chosen)));
        sourcesTitle = texts.label("exercises.sources", "h4");
        add(figure, "aligny top, wmin 150");
        add(head(), "aligny top, wmin 0");
        section(texts.label("exercises.steps", "h4"), lead, 22);
        add(steps, "span, growx, wmin 0, gaptop 8");
        add(breath, "span, growx, wmin 0, gaptop 8");
        section(texts.label("exercises.care", "h4"), care, 20);
        section(texts.label("exercises.dose", "h4"), dose, 20);
        section(sourcesTitle, sources, 20);
    }

    private JPanel head() {
        JPanel head = new JPanel(new MigLayout("insets 0, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]"));
        head.setOpaque(false);
        head.add(name, "wmin 0");
        head.add(own, "growx 0, gaptop 6");
        head.add(kind, "wmin 0, gaptop 4");
        head.add(held, "wmin 0, gaptop 12");
        FlowRow buttons = new FlowRow();
        buttons.add(now);
        buttons.add(edit);
        buttons.add(copy);
        buttons.add(export);
        head.add(buttons, "wmin 0, gaptop 18");
        head.add(wish, "wmin 0, gaptop 18");
        return head;
    }

    private void section(JLabel title, Prose text, int gap) {
        add(title, "span, gaptop " + gap);
        add(text, "span, growx, wmin 0, gaptop 4");
    }

    /** @param level the step of the build-up that the person has come to, from 0 */
    void show(Item shown, Settings settings, int level) {
        Exercise exercise = shown.exercise();
        ExerciseText text = shown.text();
        if (!item.map(Item::exercise).equals(Optional.of(exercise))) {
            // A status in between does not begin its motion anew.
            figure.show(exercise, text.name());
        }
        item = Optional.of(shown);
        name.setText(text.name());
        own.setVisible(shown.own());
        edit.setVisible(shown.own() && editable);
        copy.setVisible(!shown.own() && editable);
        export.setVisible(shown.own());
        kind.setText(words.kind(exercise));
        say(held, words.held(exercise, new Suitability(settings.profile())).stream().toList());
        wish.show(shown.wish());
        say(lead, List.of(text.leadIn()));
        steps.show(text.steps());
        say(breath, List.of(text.breath()));
        say(care, List.of(text.caution(), words.always()));
        say(dose, doses.of(exercise, level, settings.moves().eased().contains(shown.id())));
        say(sources, words.stated(exercise));
        sourcesTitle.setVisible(!exercise.sources().isEmpty());
        revalidate();
    }

    private static void say(Prose prose, List<String> lines) {
        String text = lines.stream().filter(Predicate.not(String::isEmpty)).collect(Collectors.joining("\n"));
        prose.setText(text);
        prose.setVisible(!text.isEmpty());
    }

    Optional<Item> item() {
        return item;
    }

    void focusNow() {
        now.requestFocusInWindow();
    }
}
