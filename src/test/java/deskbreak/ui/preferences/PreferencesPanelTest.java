// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JSpinner;
import javax.swing.JTextField;

import org.junit.jupiter.api.Test;

import deskbreak.agent.Reply;
import deskbreak.breaks.HoldReason;
import deskbreak.breaks.Plan;
import deskbreak.breaks.WorkingHours.Span;
import deskbreak.settings.Card;
import deskbreak.settings.Look;
import deskbreak.settings.MoveChoices;
import deskbreak.settings.Settings;
import deskbreak.ui.Controls;
import deskbreak.ui.OnScreen;
import deskbreak.ui.Pictures;

import static org.assertj.core.api.Assertions.assertThat;

class PreferencesPanelTest {
    private static final Settings HURT = Settings.DEFAULT
            .withMoves(new MoveChoices(Set.of("neck-roll"), Set.of("chair-squat"), Set.of(), Set.of()));

    @Test
    void everyControlHasANameAndADescriptionAndTakesTheKeyboard() {
        PreferencesFixture.with(HURT, f -> {
            f.panel.show(PreferencesFixture.status(holiday(HURT)));
            assertThat(Controls.faults(f.panel)).isEmpty();
            assertThat(PreferencesFixture.all(f.panel)).filteredOn(JSpinner.class::isInstance).allSatisfy(c -> {
                var field = ((JSpinner.DefaultEditor) ((JSpinner) c).getEditor()).getTextField();
                assertThat(field.getAccessibleContext().getAccessibleName()).isNotBlank();
                assertThat(field.getAccessibleContext().getAccessibleDescription()).isNotBlank();
            });
        });
    }

    @Test
    void tabGoesFromTheListIntoThePageAndToTheResetLast() {
        PreferencesFixture.with(Settings.DEFAULT, f -> {
            f.panel.setSize(880, 640);
            f.panel.doLayout();
            Component list = part(f, JList.class);
            Component page = part(f, PlanTable.class);
            Component reset = part(f, Reset.class);
            assertThat(page.getY()).as("beside the list, and so the next in the order of Tab").isEqualTo(list.getY());
            assertThat(page.getX()).isGreaterThan(list.getX());
            assertThat(reset.getY()).as("below both").isGreaterThan(page.getY() + 400);
        });
    }

    /** What stands directly in the panel and holds something of this kind. */
    private static Component part(PreferencesFixture f, Class<? extends Component> kind) {
        return Stream.of(f.panel.getComponents()).filter(c -> PreferencesFixture.all((Container) c).stream().anyMatch(kind::isInstance))
                .findFirst().orElseThrow();
    }

    @Test
    void plansCanBeAddedChangedAndRemovedButNotTheLastOne() {
        PreferencesFixture.with(Settings.DEFAULT, f -> {
            f.click("plans.add");
            f.type("plans.every.break-2", "1 h 30");
            f.type("plans.moves.break-2", "4");
            assertThat(f.panel.settings().rules().plans()).extracting(Plan::id, Plan::moves)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("desk", 2), org.assertj.core.groups.Tuple.tuple("break-2", 4));
            f.click("plans.remove.desk");
            f.click("plans.remove.break-2");
            assertThat(f.panel.settings().rules().plans()).extracting(Plan::id).containsExactly("break-2");
            assertThat(f.problems()).containsExactly("At least one break plan is needed");
        });
    }

    @Test
    void snoozeLengthsAreTypedAsAListAndThePreselectedOneFollows() {
        PreferencesFixture.with(Settings.DEFAULT, f -> {
            JTextField lengths = f.find(JTextField.class, "snoozes.lengths");
            assertThat(lengths.getText()).isEqualTo("5, 10, 15 min");
            lengths.setText("20, 8");
            lengths.postActionEvent();
            assertThat(lengths.getText()).isEqualTo("8, 20 min");
            assertThat(f.panel.settings().rules().snoozes().preselected()).isEqualTo(Duration.ofMinutes(8));
            lengths.setText("");
            lengths.postActionEvent();
            assertThat(f.problems()).containsExactly("One to four snooze lengths are needed");
        });
    }

    @Test
    void aLimitIsAutomaticANumberOrOff() {
        PreferencesFixture.with(Settings.DEFAULT, f -> {
            JComboBox<?> mode = f.find(JComboBox.class, "limits.day");
            assertThat(f.find(JSpinner.class, "limits.day.number").isVisible()).isFalse();
            mode.setSelectedIndex(1);
            f.type("limits.day.number", "12");
            assertThat(f.panel.settings().rules().limits().day()).isEqualTo(OptionalInt.of(12));
            mode.setSelectedIndex(2);
            assertThat(f.panel.settings().rules().limits().day()).isEqualTo(OptionalInt.of(0));
            mode.setSelectedIndex(0);
            assertThat(f.panel.settings().rules().limits().day()).isEmpty();
        });
    }

    @Test
    void workingHoursBeginWithFiveDaysAndRememberADayTakenOut() {
        PreferencesFixture.with(Settings.DEFAULT, f -> {
            f.click("hours.on");
            assertThat(f.panel.settings().rules().hours().week()).hasSize(5);
            f.type("hours.until.FRIDAY", "14");
            f.click("hours.FRIDAY");
            assertThat(f.find(JSpinner.class, "hours.until.FRIDAY").isEnabled()).isFalse();
            f.click("hours.FRIDAY");
            assertThat(f.panel.settings().rules().hours().week()).containsEntry(DayOfWeek.FRIDAY,
                    new Span(LocalTime.of(9, 0), LocalTime.of(14, 0)));
            f.type("hours.from.FRIDAY", "15:00");
            assertThat(f.problems()).containsExactly("Working hours must end after they begin: 15:00-14:00");
        });
    }

    @Test
    void daysOffAreAddedAndRemoved() {
        PreferencesFixture.with(Settings.DEFAULT, f -> {
            f.find(JTextField.class, "holidays.date").setText("24.12.");
            f.click("holidays.add");
            assertThat(f.problems()).containsExactly("Write the day like 2026-12-24");
            f.find(JTextField.class, "holidays.date").setText("2026-12-24");
            f.click("holidays.add");
            assertThat(f.panel.settings().rules().hours().holidays()).containsExactly(LocalDate.of(2026, 12, 24));
            Controls.button(f.panel, "Remove Thu 24 Dec 2026").doClick(0);
            assertThat(f.panel.settings().rules().hours().holidays()).isEmpty();
            assertThat(f.problems()).isEmpty();
        });
    }

    @Test
    void holdsLooksAndTheCardAreChosen() {
        PreferencesFixture.with(Settings.DEFAULT, f -> {
            f.click("holds.full-screen");
            f.pick("theme", Look.Theme.DARK);
            f.pick("corner", Card.Corner.TOP_LEFT);
            f.pick("historyMonths", 6);
            f.find(JTextField.class, "hotkey").setText("Ctrl + Alt+b");
            f.find(JTextField.class, "hotkey").postActionEvent();
            Settings now = f.panel.settings();
            assertThat(now.rules().observed()).doesNotContain(HoldReason.FULL_SCREEN).contains(HoldReason.CALL, HoldReason.PAUSED);
            assertThat(now.look().theme()).isEqualTo(Look.Theme.DARK);
            assertThat(now.look().card().corner()).isEqualTo(Card.Corner.TOP_LEFT);
            assertThat(now.historyMonths()).isEqualTo(6);
            assertThat(now.hotkey()).isEqualTo("ctrl alt B");
            assertThat(f.chosen.getLast()).isEqualTo(now);
        });
    }

    @Test
    void theListOfPagesKeepsItsWidthInASmallerWindow() {
        PreferencesFixture f = OnScreen.get(() -> new PreferencesFixture(Settings.DEFAULT));
        OnScreen.run(() -> {
            int wide = listWidth(f, 1200);
            assertThat(wide).isGreaterThan(100);
            assertThat(listWidth(f, 880)).isEqualTo(wide);
        });
    }

    private static int listWidth(PreferencesFixture f, int window) {
        Pictures.layOut(f.panel, Optional.of(new Dimension(window, 640)));
        return part(f, JList.class).getWidth();
    }

    @Test
    void startAtLoginGoesBackWhenItFails() {
        PreferencesFixture f = OnScreen.get(() -> new PreferencesFixture(Settings.DEFAULT));
        f.loginReply = Reply.refused("autostart", "The autostart folder cannot be written");
        OnScreen.run(() -> f.click("login"));
        OnScreen.run(() -> {
            assertThat(f.loginAsked).containsExactly(true);
            assertThat(f.find(JCheckBox.class, "login").isSelected()).isFalse();
            assertThat(f.problems()).containsExactly("The autostart folder cannot be written");
        });
    }

    @Test
    void historyIsErasedOnlyAfterAsking() {
        PreferencesFixture.with(Settings.DEFAULT, f -> {
            f.click("erase");
            f.click("erase.no");
            assertThat(f.erased).isZero();
            f.click("erase");
            f.click("erase.yes");
            assertThat(f.erased).isOne();
        });
    }

    static Settings holiday(Settings settings) {
        return settings.withRules(Changed.hours(settings.rules(),
                new deskbreak.breaks.WorkingHours(
                        java.util.Map.of(DayOfWeek.MONDAY, new Span(LocalTime.of(9, 0), LocalTime.of(17, 0)), DayOfWeek.TUESDAY,
                                new Span(LocalTime.of(9, 0), LocalTime.of(17, 30)), DayOfWeek.FRIDAY,
                                new Span(LocalTime.of(8, 30), LocalTime.of(14, 0))),
                        Set.copyOf(List.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31))))));
    }
}
