// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;

import net.miginfocom.swing.MigLayout;

import deskbreak.breaks.RoutineChoice;
import deskbreak.exercise.Profile;
import deskbreak.settings.Settings;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/**
 * One routine of the person's own: its name, its moves in order, and all moves to take from. Every change applies at once; a new routine is
 * kept from its first move on.
 */
final class RoutineEditor extends JPanel implements Widget {
    private final transient Choices choices;
    private final transient Texts texts;
    private final transient RoutineBook book;
    private final JTextField name = new JTextField(20);
    private final transient MovePicks moves;
    private final JButton close;
    private final Confirm delete;
    private final Prose command = Texts.styled(new Prose(""), "muted");
    private final Prose problem = Texts.styled(new Prose(""), "error");
    private boolean open;
    /** Of the routine that is kept already. */
    private transient Optional<String> id = Optional.empty();

    RoutineEditor(Choices choices, Texts texts, RoutineBook book, UnaryOperator<String> moveName,
            Function<Profile, List<String>> all) {
        super(new MigLayout("insets 0, fillx, wrap 1, hidemode 3, gapy 8", "[grow, fill]"));
        this.choices = choices;
        this.texts = texts;
        this.book = book;
        setOpaque(false);
        setVisible(false);
        setName("routine");
        moves = new MovePicks(texts, moveName, () -> all.apply(choices.current().profile()), this::keep);
        close = texts.button("routine.close", this::close);
        close.setName("routine.close");
        delete = new Confirm(texts, "routine.delete", "quiet", this::delete);
        name.setName("routine.name");
        texts.named(name, "routine.name");
        name.addActionListener(e -> rename());
        name.addFocusListener(new java.awt.event.FocusAdapter() {
            @Override
            public void focusLost(java.awt.event.FocusEvent e) {
                rename();
            }
        });
        layOut();
        choices.add(this);
    }

    private void layOut() {
        add(texts.label("routine", "h4"), "gaptop 16");
        JPanel called = new JPanel(new MigLayout("insets 0", "[]14[]"));
        called.setOpaque(false);
        called.add(texts.label("routine.name", ""));
        called.add(name);
        add(called, "wmin 0");
        add(moves, "growx, wmin 0");
        add(problem, "wmin 0");
        add(command, "wmin 0");
        add(close, "split 2, growx 0, aligny top");
        add(delete, "growx, wmin 0");
    }

    /** Begins a new one. */
    void begin() {
        edit(Optional.empty(), texts.get("routine.new-name"), List.of());
        name.selectAll();
    }

    void edit(String routine) {
        RoutineChoice choice = book.choice(choices.current(), routine);
        edit(Optional.of(routine), book.name(choices.current(), routine), choice.exercises());
    }

    private void edit(Optional<String> routine, String called, List<String> exercises) {
        id = routine;
        open = true;
        name.setText(called);
        moves.show(exercises);
        say("");
        explain();
        setVisible(true);
        revalidate();
        name.requestFocusInWindow();
        scrollRectToVisible(new java.awt.Rectangle(0, 0, getWidth(), getHeight()));
    }

    private void close() {
        rename();
        open = false;
        id = Optional.empty();
        setVisible(false);
        revalidate();
    }

    private void explain() {
        command.setText(id.map(known -> texts.get("routine.command", known)).orElseGet(() -> texts.get("routine.first-move")));
        delete.setVisible(id.isPresent());
    }

    /** A name that was emptied comes back. */
    private void rename() {
        if (!open) {
            return;
        }
        String typed = name.getText().strip();
        if (typed.isEmpty()) {
            name.setText(id.map(known -> book.name(choices.current(), known)).orElse(texts.get("routine.new-name")));
        } else if (id.isPresent() && !typed.equals(book.name(choices.current(), id.get()))) {
            change(choice -> choice.withName(Optional.of(typed)));
        }
    }

    /** The moves have changed. */
    private void keep(List<String> exercises) {
        if (id.isEmpty()) {
            String typed = name.getText().isBlank() ? texts.get("routine.new-name") : name.getText().strip();
            String fresh = book.freeId(choices.current(), typed);
            id = Optional.of(fresh);
            choose(new RoutineChoice(fresh, Optional.of(typed), false, List.of(), exercises));
            explain();
        } else {
            change(choice -> choice.withExercises(exercises));
        }
    }

    private void change(UnaryOperator<RoutineChoice> what) {
        choose(what.apply(book.choice(choices.current(), id.orElseThrow())));
    }

    private void choose(RoutineChoice choice) {
        choices.choose(this, s -> s.withRules(Changed.routine(s.rules(), choice)));
    }

    private void delete(Consumer<String> told) {
        String gone = id.orElseThrow();
        open = false;
        id = Optional.empty();
        setVisible(false);
        choices.choose(this,
                s -> s.withRules(Changed.routines(s.rules(), s.rules().routines().stream().filter(r -> !r.id().equals(gone)).toList())));
        told.accept("");
    }

    @Override
    public void show(Settings settings) {
        if (open && id.isPresent()) {
            Optional<RoutineChoice> there = settings.rules().routine(id.get()).filter(RoutineChoice::own);
            there.ifPresentOrElse(choice -> moves.show(choice.exercises()), () -> {
                open = false;
                setVisible(false);
            });
        }
    }

    @Override
    public void putBack(Settings settings) {
        show(settings);
        id.filter(known -> open).ifPresent(known -> name.setText(book.name(settings, known)));
    }

    @Override
    public void say(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
    }
}
