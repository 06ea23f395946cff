// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javax.swing.JCheckBox;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;

import org.junit.jupiter.api.Test;

import deskbreak.breaks.RoutineChoice;
import deskbreak.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/** Routines switched on and off, at other times, and put together. */
class RoutinesPageTest {
    private static final RoutineChoice TEA = new RoutineChoice("tea", Optional.of("Tea time"), false, List.of(),
            List.of("plank", "bridge", "cobra"));

    private static Settings with(RoutineChoice... routines) {
        return Settings.DEFAULT.withRules(Changed.routines(Settings.DEFAULT.rules(), List.of(routines)));
    }

    private static List<RoutineChoice> routines(PreferencesFixture it) {
        return it.panel.settings().rules().routines();
    }

    private static void onScreen(Runnable task) {
        try {
            javax.swing.SwingUtilities.invokeAndWait(task);
        } catch (InterruptedException | java.lang.reflect.InvocationTargetException e) {
            throw new AssertionError(e.getCause() == null ? e : e.getCause());
        }
    }

    @SuppressWarnings("unchecked")
    private static JList<String> list(PreferencesFixture it, String name) {
        return it.find(JList.class, name);
    }

    private static List<String> items(JList<String> list) {
        return java.util.stream.IntStream.range(0, list.getModel().getSize()).mapToObj(list.getModel()::getElementAt).toList();
    }

    @Test
    void oneThatComesWithDeskbreakIsSwitchedOnAtItsUsualTimesAndMoved() {
        onScreen(() -> {
            PreferencesFixture it = new PreferencesFixture(Settings.DEFAULT);
            assertThat(it.find(JCheckBox.class, "routines.on.at-work").getText()).isEqualTo("At work");
            it.click("routines.on.at-work");
            assertThat(routines(it)).containsExactly(new RoutineChoice("at-work", Optional.empty(), true, List.of(LocalTime.of(11, 0)),
                    List.of()));
            JTextField times = it.find(JTextField.class, "routines.at.at-work");
            times.setText("20, 8:15");
            times.postActionEvent();
            assertThat(routines(it).getFirst().times()).containsExactly(LocalTime.of(8, 15), LocalTime.of(20, 0));
            times.setText("teatime");
            times.postActionEvent();
            assertThat(it.problems()).containsExactly("Write the times like “8:00, 20:00”");
            it.click("routines.on.at-work");
            assertThat(routines(it).getFirst().on()).isFalse();
            assertThat(routines(it).getFirst().times()).hasSize(2);
        });
    }

    @Test
    void whoStaysSeatedIsOfferedNoStandingMoves() {
        onScreen(() -> {
            PreferencesFixture it = new PreferencesFixture(Settings.DEFAULT);
            it.click("routines.new");
            assertThat(items(list(it, "routine.others"))).contains("lunge", "neck-retraction");
            assertThat(it.find(JCheckBox.class, "you.office").isVisible()).isTrue();
            it.click("you.seated");
            it.click("routines.new");
            assertThat(items(list(it, "routine.others"))).containsExactly("neck-retraction");
            assertThat(it.find(JCheckBox.class, "you.office").isVisible()).isFalse();
        });
    }

    @Test
    void takingTheLastTimeSwitchesItOff() {
        onScreen(() -> {
            PreferencesFixture it = new PreferencesFixture(Settings.DEFAULT);
            it.click("routines.on.core");
            JTextField times = it.find(JTextField.class, "routines.at.core");
            times.setText("");
            times.postActionEvent();
            assertThat(routines(it).getFirst().on()).isFalse();
            it.click("routines.on.core");
            assertThat(routines(it).getFirst().times()).containsExactly(RoutineBook.USUAL);
        });
    }

    @Test
    void aNewOneIsKeptFromItsFirstMoveOnUnderANameOfItsOwn() {
        onScreen(() -> {
            PreferencesFixture it = new PreferencesFixture(Settings.DEFAULT);
            it.click("routines.new");
            it.find(JTextField.class, "routine.name").setText("Tea & toast");
            assertThat(routines(it)).isEmpty();
            list(it, "routine.others").setSelectedValue("cobra", false);
            it.click("routine.in");
            assertThat(routines(it)).containsExactly(new RoutineChoice("tea-toast", Optional.of("Tea & toast"), false, List.of(),
                    List.of("cobra")));
            it.click("routine.in");
            assertThat(routines(it).getFirst().exercises()).hasSize(2).startsWith("cobra");
            assertThat(items(list(it, "routine.others"))).doesNotContainAnyElementsOf(routines(it).getFirst().exercises());
            it.click("routines.new");
            it.find(JTextField.class, "routine.name").setText("Tea: toast");
            list(it, "routine.others").setSelectedIndex(0);
            it.click("routine.in");
            assertThat(routines(it)).extracting(RoutineChoice::id).containsExactly("tea-toast", "tea-toast-2");
        });
    }

    @Test
    void movesGoUpAndDownAndOutButNotTheLastOne() {
        onScreen(() -> {
            PreferencesFixture it = new PreferencesFixture(with(TEA));
            it.click("routines.edit.tea");
            list(it, "routine.moves").setSelectedIndex(0);
            it.click("routine.down");
            assertThat(routines(it).getFirst().exercises()).containsExactly("bridge", "plank", "cobra");
            assertThat(list(it, "routine.moves").getSelectedValue()).isEqualTo("plank");
            it.click("routine.up");
            it.click("routine.out");
            assertThat(routines(it).getFirst().exercises()).containsExactly("bridge", "cobra");
            it.click("routine.out");
            it.click("routine.out");
            assertThat(routines(it).getFirst().exercises()).hasSize(1);
        });
    }

    @Test
    void aPartOfAMovesNameFindsItAndEnterAddsIt() {
        onScreen(() -> {
            PreferencesFixture it = new PreferencesFixture(with(TEA));
            it.click("routines.edit.tea");
            JTextField find = it.find(JTextField.class, "routine.find");
            find.setText("BIRD");
            assertThat(items(list(it, "routine.others"))).containsExactly("bird-dog");
            find.postActionEvent();
            assertThat(routines(it).getFirst().exercises()).endsWith("bird-dog");
        });
    }

    @Test
    void itIsRenamedAndDeletedAfterAsking() {
        onScreen(() -> {
            PreferencesFixture it = new PreferencesFixture(with(TEA));
            it.click("routines.edit.tea");
            it.find(JTextField.class, "routine.name").setText("Coffee time");
            it.find(JTextField.class, "routine.name").postActionEvent();
            assertThat(routines(it)).containsExactly(TEA.withName(Optional.of("Coffee time")));
            it.click("routine.delete");
            assertThat(routines(it)).hasSize(1);
            it.click("routine.delete.yes");
            assertThat(routines(it)).isEmpty();
            assertThat(it.find(JPanel.class, "routine").isVisible()).isFalse();
        });
    }

    @Test
    void aResetKeepsMyOwnAndSwitchesAllOff() {
        onScreen(() -> {
            PreferencesFixture it = new PreferencesFixture(with(TEA.withTimes(List.of(LocalTime.NOON)).withOn(true)));
            it.click("routines.on.core");
            it.click("reset");
            it.click("reset.yes");
            assertThat(routines(it)).containsExactly(TEA.withTimes(List.of(LocalTime.NOON)));
        });
    }

    @Test
    void timesOutsideTheWorkingHoursAreSaidToBeSo() {
        var nine = new deskbreak.breaks.WorkingHours(java.util.Map.of(java.time.DayOfWeek.MONDAY,
                new deskbreak.breaks.WorkingHours.Span(LocalTime.of(9, 0), LocalTime.of(17, 0))), java.util.Set.of());
        assertThat(RoutineTimes.closed(List.of(LocalTime.of(8, 0), LocalTime.of(11, 0)), nine)).containsExactly(LocalTime.of(8, 0));
        assertThat(RoutineTimes.closed(List.of(LocalTime.of(3, 0)), deskbreak.breaks.WorkingHours.OFF)).isEmpty();
    }
}
