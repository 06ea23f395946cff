// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.today;

import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.KeyStroke;

import org.junit.jupiter.api.Test;

import deskbreak.agent.Status;
import deskbreak.breaks.Event;
import deskbreak.breaks.HoldReason;
import deskbreak.history.Entry;
import deskbreak.history.Moment;
import deskbreak.sitting.BoutEnd;
import deskbreak.sitting.CallSign;
import deskbreak.ui.Controls;
import deskbreak.ui.OnScreen;
import deskbreak.ui.Pictures;
import deskbreak.ui.Statuses;
import deskbreak.ui.theme.Prose;

import static org.assertj.core.api.Assertions.assertThat;

class TodayPanelTest {
    private static final LocalDate TODAY = LocalDate.ofInstant(Statuses.NOW, ZoneOffset.UTC);
    private final List<String> asked = new ArrayList<>();

    @Test
    void theDayIsToldInFiguresWordsAndReasons() {
        OnScreen.run(() -> {
            TodayPanel panel = panel();
            assertThat(texts(panel)).contains("Today, Friday 20 November", "2 h 57 min", "20 min", "25 min", "1 h",
                    "1 break taken and 1 of your own. 3 prompts: 1 snoozed, 1 missed.");
            assertThat(moments(panel)).first().isEqualTo("10:00 Prompt missed | missed: the prompt was not answered");
            assertThat(moments(panel)).contains("7:59 Prompt | held 14 min: microphone in use; then shown at a pause in typing",
                    "8:03 Break taken, 3 min | ", "9:33 Here after all, 9:28 to 9:32 | ");
        });
    }

    @Test
    void everyControlHasANameAndADescription() {
        OnScreen.run(() -> {
            TodayPanel panel = panel();
            assertThat(Controls.faults(panel)).isEmpty();
            TimelineView line = line(panel);
            assertThat(line.getAccessibleContext().getAccessibleName()).isEqualTo("Time line of the day");
            assertThat(line.getAccessibleContext().getAccessibleDescription()).isNotBlank();
        });
    }

    @Test
    void arrowKeysTellEachStretch() {
        OnScreen.run(() -> {
            TodayPanel panel = panel();
            press(line(panel), "HOME");
            assertThat(texts(panel)).contains("7:00 to 8:00: sitting, 1 h");
            assertThat(line(panel).getAccessibleContext().getAccessibleDescription()).isEqualTo("7:00 to 8:00: sitting, 1 h");
            press(line(panel), "END");
            assertThat(texts(panel)).contains("10:10 to 10:42: sitting, 32 min");
            panel.show(later(Duration.ofMinutes(2)));
            assertThat(texts(panel)).as("the picked stretch stays picked while it grows").contains("10:10 to 10:44: sitting, 34 min");
        });
    }

    @Test
    void thePointerTellsEvenTheNarrowestStretch() {
        OnScreen.run(() -> {
            TodayPanel panel = panel();
            Pictures.layOut(panel, Optional.of(new java.awt.Dimension(700, 560)));
            TimelineView line = line(panel);
            List<String> told = new ArrayList<>();
            for (int x = 0; x < line.getWidth(); x++) {
                line.dispatchEvent(new MouseEvent(line, MouseEvent.MOUSE_MOVED, 0, 0, x, 30, 0, false));
                line.selection().ifPresent(s -> told.add(s.kind() + " " + s.length().toMinutes()));
            }
            assertThat(told.stream().distinct()).containsSubsequence("SITTING 60", "BREAK 3", "AWAY 7", "SITTING 40", "STANDING 20");
        });
    }

    @Test
    void earlierDaysAreLeafedToAndBack() {
        OnScreen.run(() -> {
            TodayPanel panel = panel();
            assertThat(Controls.button(panel, "Later").isEnabled()).isFalse();
            Controls.button(panel, "Earlier").doClick(0);
            assertThat(texts(panel)).contains("Thursday 19 November", "Nothing was recorded on this day.");
            panel.show(later(Duration.ofMinutes(1)));
            assertThat(texts(panel)).contains("Thursday 19 November");
            Controls.button(panel, "Later").doClick(0);
            assertThat(texts(panel)).contains("Today, Friday 20 November");
        });
    }

    @Test
    void theRunningDayIsFollowedPastMidnight() {
        OnScreen.run(() -> {
            TodayPanel panel = panel();
            panel.show(later(Duration.ofHours(14)));
            assertThat(texts(panel)).contains("Today, Saturday 21 November");
        });
    }

    @Test
    void nothingIsReadAgainUntilAMinuteHasPassedOrSomethingHasChanged() {
        OnScreen.run(() -> {
            TodayPanel panel = panel();
            assertThat(asked).containsExactly("2026-11-19 to 2026-11-21");
            panel.show(later(Duration.ofSeconds(20)));
            panel.show(later(Duration.ofSeconds(40)));
            assertThat(asked).hasSize(1);
            panel.show(later(Duration.ofSeconds(61)));
            assertThat(asked).hasSize(2);
        });
    }

    @Test
    void aHistoryThatCannotBeReadIsSaidAndTheDayGoesOn() {
        OnScreen.run(() -> {
            TodayPanel panel = new TodayPanel((from, to) -> {
                throw new UncheckedIOException("disk error", new IOException("disk error"));
            }, Statuses.sitting(Duration.ofMinutes(32)));
            assertThat(texts(panel)).contains("The history cannot be read: disk error", "32 min");
        });
    }

    @Test
    void pictures() {
        Pictures.take("today", Optional.of(new java.awt.Dimension(820, 600)), () -> {
            TodayPanel panel = panel();
            Pictures.layOut(panel, Optional.of(new java.awt.Dimension(820, 600)));
            press(line(panel), "HOME");
            press(line(panel), "RIGHT");
            return panel;
        });
        Pictures.take("today-empty", Optional.of(new java.awt.Dimension(820, 600)),
                () -> new TodayPanel((from, to) -> List.of(), Statuses.sitting(Duration.ofMinutes(3))));
    }

    @Test
    void whatWasErasedIsGoneFromTheDayAtOnce() {
        OnScreen.run(() -> {
            List<Entry> written = new ArrayList<>(entries());
            TodayPanel panel = new TodayPanel((from, to) -> List.copyOf(written), later(Duration.ZERO));
            assertThat(moments(panel)).isNotEmpty();
            written.clear();
            panel.readAgain();
            assertThat(moments(panel)).isEmpty();
        });
    }

    private TodayPanel panel() {
        return new TodayPanel((from, to) -> {
            asked.add(from + " to " + to);
            return TODAY.isBefore(from) || TODAY.isAfter(to) ? List.of() : entries();
        }, later(Duration.ZERO));
    }

    private static Status later(Duration by) {
        Status s = Statuses.sitting(Duration.ofMinutes(32));
        return new Status(s.at().plus(by), s.zone(), s.posture(), true, s.sat().plus(by), s.since(), s.phase(), s.next(), s.used(),
                s.offer(), s.coming(),
                s.guide(), s.holds(), s.call(), false, s.pausedUntil(), s.question(), false, s.may(), s.routines(), s.troubles(),
                s.brokenCalendars(),
                s.sources(),
                s.progress(),
                s.settings());
    }

    static List<Entry> entries() {
        return List.of(entry(new Event.BoutStarted(at("07:00")), ""),
                entry(new Event.Held(at("07:45"), Set.of(HoldReason.CALL), Set.of(CallSign.MICROPHONE)), "held: microphone in use"),
                entry(shown("07:59", Event.Moment.LULL), "held 14 min: microphone in use; then shown at a pause in typing"),
                entry(new Event.BoutEnded(at("08:00"), Duration.ofMinutes(60), BoutEnd.BREAK), ""),
                entry(new Event.BreakTaken(at("08:03"), "desk", at("08:00")), ""), entry(new Event.BoutStarted(at("08:10")), ""),
                entry(new Event.BoutEnded(at("08:50"), Duration.ofMinutes(40), BoutEnd.STANDING), ""),
                entry(new Event.Stood(at("09:10"), at("08:50")), ""), entry(new Event.BoutStarted(at("09:15")), ""),
                entry(new Event.NaturalBreak(at("09:15"), Duration.ofMinutes(5)), ""),
                entry(new Event.BoutEnded(at("09:28"), Duration.ofMinutes(13), BoutEnd.AWAY), ""),
                entry(new Event.BoutStarted(at("09:32")), ""),
                entry(new Event.Corrected(at("09:33"), Event.Correction.WAS_HERE, at("09:28"), at("09:32")), ""),
                entry(shown("09:50", Event.Moment.LIMIT), "no pause for 3 min, so shown anyway"),
                entry(new Event.Snoozed(at("09:51"), Duration.ofMinutes(5)), "put off for 5 min"),
                entry(shown("09:59", Event.Moment.LULL), "shown at a pause in typing, for the second time"),
                entry(new Event.Missed(at("10:00")), "missed: the prompt was not answered"),
                entry(new Event.BoutEnded(at("10:00"), Duration.ofMinutes(45), BoutEnd.LOCKED), ""),
                entry(new Event.BoutStarted(at("10:10")), ""));
    }

    private static Entry entry(Event event, String why) {
        return new Entry(event.at(), event, why);
    }

    private static Event shown(String at, Event.Moment moment) {
        return new Event.PromptShown(at(at), "desk", Duration.ofMinutes(45), moment, Optional.empty(), 0);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-20T" + time + ":00Z");
    }

    private static TimelineView line(TodayPanel panel) {
        return (TimelineView) all(panel).stream().filter(TimelineView.class::isInstance).findFirst().orElseThrow();
    }

    private static void press(JComponent component, String key) {
        Object name = component.getInputMap().get(KeyStroke.getKeyStroke(key));
        component.getActionMap().get(name).actionPerformed(new ActionEvent(component, 0, ""));
    }

    private static List<String> texts(TodayPanel panel) {
        return all(panel).stream().filter(java.awt.Component::isVisible)
                .map(c -> c instanceof JLabel label ? label.getText() : c instanceof Prose prose ? prose.getText() : "").toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> moments(TodayPanel panel) {
        JList<Moment> list = (JList<Moment>) all(panel).stream().filter(JList.class::isInstance).findFirst().orElseThrow();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < list.getModel().getSize(); i++) {
            MomentCell cell = (MomentCell) list.getCellRenderer().getListCellRendererComponent(list, list.getModel().getElementAt(i), i,
                    false,
                    false);
            List<String> parts = all(cell).stream().map(c -> ((JLabel) c).getText()).collect(Collectors.toList());
            lines.add(parts.get(0) + " " + parts.get(1) + " | " + parts.get(2));
        }
        return lines;
    }

    private static List<java.awt.Component> all(java.awt.Container container) {
        List<java.awt.Component> found = new ArrayList<>();
        for (java.awt.Component child : container.getComponents()) {
            found.add(child);
            if (child instanceof java.awt.Container inner) {
                found.addAll(all(inner));
            }
        }
        return found;
    }
}
