// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;

import net.miginfocom.swing.MigLayout;

import deskbreak.breaks.WorkingHours;
import deskbreak.settings.Settings;
import deskbreak.ui.theme.Texts;

/** Days off: one is typed and added, each can be taken out. */
final class HolidayList extends JPanel implements Widget {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy");

    private final transient Choices choices;
    private final transient Texts texts;
    private final JTextField field;
    private final transient Notice notice;
    private final JPanel lines = new JPanel(new MigLayout("insets 0, wrap 2, gapy 2", "[pref!]14[]"));

    HolidayList(Choices choices, Texts texts) {
        super(new MigLayout("insets 0, fillx, hidemode 3, gapy 8", "[pref!]8[pref!]14[grow, fill]"));
        this.choices = choices;
        this.texts = texts;
        setOpaque(false);
        lines.setOpaque(false);
        field = texts.named(new JTextField(12), "holidays.date");
        field.setName("holidays.date");
        field.addActionListener(e -> add());
        field.putClientProperty(com.formdev.flatlaf.FlatClientProperties.PLACEHOLDER_TEXT, texts.get("holidays.example"));
        notice = new Notice(field);
        JButton add = texts.button("holidays.add", this::add);
        add.setName("holidays.add");
        add(field);
        add(add);
        add(notice.line(), "wmin 0");
        add(lines, "newline, spanx, growx");
        choices.add(this);
    }

    private void add() {
        date().ifPresentOrElse(date -> {
            change(days -> days.add(date));
            field.setText("");
        }, () -> say(texts.get("holidays.unreadable")));
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(field.getText().strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void change(Consumer<Set<LocalDate>> what) {
        choices.choose(this, s -> {
            Set<LocalDate> days = new TreeSet<>(s.rules().hours().holidays());
            what.accept(days);
            return s.withRules(Changed.hours(s.rules(), new WorkingHours(s.rules().hours().week(), days)));
        });
    }

    @Override
    public void show(Settings settings) {
        lines.removeAll();
        List<LocalDate> days = settings.rules().hours().holidays().stream().sorted().toList();
        for (LocalDate day : days) {
            String name = DAY.format(day);
            lines.add(new JLabel(name));
            JButton remove = texts.button("holidays.remove", "quiet", () -> {
                change(all -> all.remove(day));
                field.requestFocusInWindow();
            });
            remove.getAccessibleContext().setAccessibleName(texts.get("holidays.remove.named", name));
            lines.add(remove);
        }
        if (days.isEmpty()) {
            lines.add(texts.label("holidays.none", "muted"));
        }
        lines.revalidate();
        lines.repaint();
    }

    @Override
    public void putBack(Settings settings) {
        field.setText("");
        show(settings);
    }

    @Override
    public void say(String problem) {
        notice.say(problem);
    }
}
