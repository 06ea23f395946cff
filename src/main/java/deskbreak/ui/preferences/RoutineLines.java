// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.agent.Status;
import deskbreak.breaks.RoutineChoice;
import deskbreak.exercise.SourceTexts;
import deskbreak.settings.Settings;
import deskbreak.text.Messages;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** Some of the routines, each with its switch, its times and what it is made of. Lines come and go only when routines do. */
final class RoutineLines extends JPanel implements Widget {
    private static final String UNDER_THE_NAME = "newline, spanx, growx, wmin 0, gapleft 28";

    private final transient Choices choices;
    private final transient Texts texts;
    private final transient RoutineBook book;
    private final boolean own;
    private final transient Consumer<String> edit;
    private final transient SourceTexts articles = SourceTexts.in(Locale.getDefault());
    private final transient List<Row> lines = new ArrayList<>();
    private List<String> shown = List.of();

    /** One routine. */
    private record Row(String id, Toggle on, Line<List<LocalTime>> times, Prose about, Prose closed) {}

    /**
     * @param own whether to show the person's own, or those that come with Deskbreak
     * @param edit opens one of the person's own
     */
    RoutineLines(Choices choices, Texts texts, RoutineBook book, boolean own, Consumer<String> edit) {
        super(new MigLayout("insets 0, fillx, hidemode 3, gapy 2", "[grow, fill]14[pref!]10[pref!]"));
        this.choices = choices;
        this.texts = texts;
        this.book = book;
        this.own = own;
        this.edit = edit;
        setOpaque(false);
        choices.add(this);
    }

    @Override
    public void show(Settings settings) {
        List<String> ids = book.ids(settings, own);
        if (!ids.equals(shown) || (ids.isEmpty() && getComponentCount() == 0)) {
            shown = ids;
            build();
        }
        lines.forEach(line -> {
            line.on().show(settings);
            line.times().show(settings);
            line.on().component().setText(book.name(settings, line.id()));
            tell(line, settings);
        });
        revalidate();
    }

    private void tell(Row line, Settings settings) {
        RoutineChoice choice = book.choice(settings, line.id());
        line.times().component().setEnabled(choice.on() || !choice.times().isEmpty());
        line.about().setText(book.find(line.id()).map(routine -> about(routine, settings)).orElse(""));
        List<LocalTime> closed = choice.on() ? RoutineTimes.closed(choice.times(), settings.rules().hours()) : List.of();
        line.closed().setText(closed.isEmpty() ? "" : texts.get("routines.closed", RoutineTimes.say(closed)));
        line.closed().setVisible(!closed.isEmpty());
    }

    private String about(Status.Routine routine, Settings settings) {
        String length = Messages.amount(routine.length());
        String made = routine.moves().isEmpty()
                ? texts.get("routines.nothing")
                : texts.get("routines.about", routine.moves().size(), length);
        String follows = routine.source().map(source -> " " + texts.get("routines.source", articles.brief(source))).orElse("");
        String words = book.about(settings, routine.id());
        return (words.isEmpty() || routine.own() ? "" : words + " ") + made + follows
                + (routine.leftOut().isEmpty() ? "" : " " + routine.leftOut());
    }

    private void build() {
        removeAll();
        lines.clear();
        shown.forEach(this::line);
        if (shown.isEmpty()) {
            add(texts.prose("routines.own.none", "muted"), "spanx, growx, wmin 0");
        }
        repaint();
    }

    private void line(String id) {
        Toggle on = new Toggle(choices, texts, "routines.on", part(id, RoutineChoice::on, this::switched));
        on.component().setName("routines.on." + id);
        var times = new Line<>(choices, texts, "routines.at",
                part(id, RoutineChoice::times, (choice, value) -> choice.withTimes(value).withOn(choice.on() && !value.isEmpty())),
                RoutineTimes::say, RoutineTimes::read);
        times.component().setName("routines.at." + id);
        texts.named(times.component(), "routines.at.of", book.name(choices.current(), id));
        Row line = new Row(id, on, times, Texts.styled(new Prose(""), "muted"), Texts.styled(new Prose(""), "accent"));
        add(on.component(), shown.getFirst().equals(id) ? "" : "newline, gaptop 10");
        add(times.component());
        if (own) {
            add(editButton(id));
        }
        add(line.about(), UNDER_THE_NAME);
        add(line.closed(), UNDER_THE_NAME);
        add(on.notice().line(), UNDER_THE_NAME);
        add(times.notice().line(), UNDER_THE_NAME);
        lines.add(line);
    }

    private JButton editButton(String id) {
        JButton button = texts.button("routines.edit", "quiet", () -> edit.accept(id));
        button.setName("routines.edit." + id);
        button.getAccessibleContext().setAccessibleName(texts.get("routines.edit.named", book.name(choices.current(), id)));
        return button;
    }

    /** One that is switched on without a time gets one. */
    private RoutineChoice switched(RoutineChoice choice, boolean on) {
        return on && choice.times().isEmpty() ? choice.withTimes(List.of(RoutineBook.USUAL)).withOn(true) : choice.withOn(on);
    }

    private <T> Setting<T> part(String id, Function<RoutineChoice, T> get, BiFunction<RoutineChoice, T, RoutineChoice> set) {
        return new Setting<>(s -> get.apply(book.choice(s, id)),
                (s, value) -> s.withRules(Changed.routine(s.rules(), set.apply(book.choice(s, id), value))));
    }

    @Override
    public void putBack(Settings settings) {
        show(settings);
        lines.forEach(line -> {
            line.on().putBack(settings);
            line.times().putBack(settings);
            line.on().say("");
            line.times().say("");
        });
    }

    @Override
    public void say(String problem) {
        // Each line has its own place for what is wrong with it.
    }
}
