// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javax.swing.JLabel;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.breaks.WorkingHours;
import deskbreak.breaks.WorkingHours.Span;
import deskbreak.ui.theme.Texts;

/** Working hours for each weekday, and holidays. */
final class HoursPage {
    private static final Span NINE_TO_FIVE = new Span(LocalTime.of(9, 0), LocalTime.of(17, 0));

    private final Choices choices;
    private final Texts texts;
    /** What a day had before it was taken out, so that it can come back. */
    private final Map<DayOfWeek, Span> last = new EnumMap<>(DayOfWeek.class);

    private HoursPage(Choices choices, Texts texts) {
        this.choices = choices;
        this.texts = texts;
        choices.watch(s -> last.putAll(s.rules().hours().week()));
    }

    static Form make(Choices choices, Texts texts) {
        return new HoursPage(choices, texts).form();
    }

    private Form form() {
        Form form = new Form(choices, texts, "hours");
        form.row(new Toggle(choices, texts, "hours.on", Setting.rule(r -> r.hours().limited(),
                (r, on) -> Changed.hours(r, new WorkingHours(on ? usualWeek() : Map.of(), r.hours().holidays())))));
        form.heading("hours.week");
        form.wide(week());
        form.heading("holidays");
        form.remark("holidays.remark");
        form.wide(new HolidayList(choices, texts));
        return form;
    }

    private Map<DayOfWeek, Span> usualWeek() {
        Map<DayOfWeek, Span> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (last.containsKey(day) || (last.isEmpty() && day.compareTo(DayOfWeek.FRIDAY) <= 0)) {
                week.put(day, last.getOrDefault(day, NINE_TO_FIVE));
            }
        }
        return week;
    }

    private JPanel week() {
        JPanel week = new JPanel(new MigLayout("insets 0, wrap 5, hidemode 3, gapy 4", "[pref!]14[]8[]8[]14[grow, fill]"));
        week.setOpaque(false);
        for (DayOfWeek day : DayOfWeek.values()) {
            line(week, day);
        }
        return week;
    }

    private void line(JPanel week, DayOfWeek day) {
        String name = day.getDisplayName(TextStyle.FULL, Locale.getDefault());
        Toggle worked = new Toggle(choices, texts, "hours.day", Setting.rule(r -> r.hours().week().containsKey(day),
                (r, on) -> Changed.hours(r, with(r.hours(), day, on ? last.getOrDefault(day, NINE_TO_FIVE) : null))));
        worked.component().setText(name);
        worked.component().setName("hours." + day);
        Control from = time("hours.from", day, name, Setting.rule(r -> span(r.hours(), day).from(),
                (r, t) -> Changed.hours(r, with(r.hours(), day, new Span(t, span(r.hours(), day).until())))));
        Control until = time("hours.until", day, name, Setting.rule(r -> span(r.hours(), day).until(),
                (r, t) -> Changed.hours(r, with(r.hours(), day, new Span(span(r.hours(), day).from(), t)))));
        week.add(worked.component());
        week.add(from.component());
        week.add(new JLabel(texts.get("hours.to")));
        week.add(until.component());
        week.add(notices(worked, from, until), "wmin 0");
        choices.watch(s -> {
            boolean open = s.rules().hours().week().containsKey(day);
            enable(from, open);
            enable(until, open);
        });
    }

    private JPanel notices(Control... controls) {
        JPanel notices = new JPanel(new MigLayout("insets 0, fillx, wrap 1, hidemode 3", "[grow, fill]"));
        notices.setOpaque(false);
        for (Control control : controls) {
            notices.add(control.notice().line(), "wmin 0");
            choices.add(control);
        }
        return notices;
    }

    private Control time(String key, DayOfWeek day, String name, Setting<LocalTime> setting) {
        Stepper<LocalTime> stepper = new Stepper<>(choices, texts, key, setting, Scale.clock(), name);
        stepper.component().setName(key + "." + day);
        return stepper;
    }

    private static void enable(Control control, boolean on) {
        control.component().setEnabled(on);
        if (!on) {
            control.say("");
        }
    }

    private Span span(WorkingHours hours, DayOfWeek day) {
        Span known = hours.week().get(day);
        return known == null ? last.getOrDefault(day, NINE_TO_FIVE) : known;
    }

    private static WorkingHours with(WorkingHours hours, DayOfWeek day, @org.jspecify.annotations.Nullable Span span) {
        Map<DayOfWeek, Span> week = new EnumMap<>(DayOfWeek.class);
        week.putAll(hours.week());
        if (span == null) {
            week.remove(day);
        } else {
            week.put(day, span);
        }
        return new WorkingHours(week, hours.holidays());
    }
}
