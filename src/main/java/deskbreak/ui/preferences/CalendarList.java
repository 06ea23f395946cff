// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.settings.Settings;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** The calendars on disk whose busy times hold prompts back, with what is wrong with one below it. */
final class CalendarList extends JPanel implements Widget {
    private static final String FILE = "calendars.file";
    private static final String FOLDER = "calendars.folder";

    private final transient Choices choices;
    private final transient Texts texts;
    private final transient CalendarChooser chooser;
    private final JButton file;
    private final transient Notice notice;
    private final JPanel lines = new JPanel(new MigLayout("insets 0, fillx, wrap 3, gapy 2", "[0:pref]14[pref!]14[grow]"));
    private transient Map<String, String> broken;

    /** @param broken what is wrong with calendars, by their paths in the settings */
    CalendarList(Choices choices, Texts texts, CalendarChooser chooser, Map<String, String> broken) {
        super(new MigLayout("insets 0, fillx, hidemode 3, gapy 8", "[pref!]8[pref!]14[grow, fill]"));
        this.choices = choices;
        this.texts = texts;
        this.chooser = chooser;
        this.broken = broken;
        setOpaque(false);
        lines.setOpaque(false);
        file = adding(FILE, false);
        notice = new Notice(file);
        add(lines, "spanx, growx, wmin 0");
        add(file, "newline");
        add(adding(FOLDER, true));
        add(notice.line(), "wmin 0");
        choices.add(this);
    }

    private JButton adding(String key, boolean folder) {
        JButton button = texts.button(key, () -> chooser.choose(this, folder)
                .ifPresent(path -> change(paths -> Stream.concat(paths.stream(), Stream.of(path)).distinct().toList())));
        button.setName(key);
        return button;
    }

    private void change(UnaryOperator<List<String>> what) {
        choices.choose(this, s -> s.withSensing(s.sensing().withCalendars(what.apply(s.sensing().calendars()))));
    }

    /** What is wrong with calendars now. */
    void show(Map<String, String> now) {
        if (!now.equals(broken)) {
            broken = now;
            show(choices.current());
        }
    }

    @Override
    public void show(Settings settings) {
        lines.removeAll();
        List<String> paths = settings.sensing().calendars();
        paths.forEach(this::line);
        if (paths.isEmpty()) {
            lines.add(texts.label("calendars.none", "muted"), "spanx");
        }
        lines.revalidate();
        lines.repaint();
    }

    private void line(String path) {
        JButton remove = texts.button("calendars.remove", "quiet", () -> {
            change(paths -> paths.stream().filter(other -> !other.equals(path)).toList());
            file.requestFocusInWindow();
        });
        remove.setName("calendars.remove." + path);
        remove.getAccessibleContext().setAccessibleName(texts.get("calendars.remove.named", path));
        lines.add(Texts.plain(path, ""), "wmin 0");
        lines.add(remove, "wrap");
        String trouble = broken.getOrDefault(path, "");
        if (!trouble.isEmpty()) {
            lines.add(Texts.styled(new Prose(trouble), "error"), "spanx, growx, wmin 0, gapbottom 4");
        }
    }

    @Override
    public void putBack(Settings settings) {
        show(settings);
    }

    @Override
    public void say(String problem) {
        notice.say(problem);
    }
}
