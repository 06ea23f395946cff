// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTextField;

import org.junit.jupiter.api.Test;

import deskbreak.agent.Command;
import deskbreak.agent.Status;
import deskbreak.agent.StatusBuilder;
import deskbreak.breaks.HoldReason;
import deskbreak.settings.Sensing;
import deskbreak.settings.Settings;
import deskbreak.sitting.CallSign;
import deskbreak.ui.Controls;
import deskbreak.ui.OnScreen;
import deskbreak.ui.theme.Prose;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages about what is sensed: what counts of it, and what the sources say. */
class SensingPagesTest {
    private static void with(Settings settings, Consumer<PreferencesFixture> test) {
        OnScreen.run(() -> test.accept(new PreferencesFixture(settings)));
    }

    private static List<String> words(PreferencesFixture f) {
        return PreferencesFixture.all(f.panel).stream().filter(c -> c instanceof Prose || c instanceof JLabel)
                .filter(java.awt.Component::isVisible).map(c -> c instanceof Prose p ? p.getText() : ((JLabel) c).getText()).toList();
    }

    @Test
    void eachKindOfHoldAndEachSignOfACallHasASwitch() {
        with(Settings.DEFAULT, f -> {
            f.click("holds.calendar");
            f.click("calls.camera");
            f.click("calls.screen-share");
            f.click("awake");
            Settings chosen = f.chosen.getLast();
            assertThat(chosen.rules().observed()).doesNotContain(HoldReason.CALENDAR).contains(HoldReason.CALL, HoldReason.PAUSED);
            assertThat(chosen.sensing().calls()).containsExactly(CallSign.MICROPHONE);
            assertThat(chosen.sensing().awake()).isFalse();
            f.click("calls.camera");
            assertThat(f.chosen.getLast().sensing().calls()).containsExactlyInAnyOrder(CallSign.MICROPHONE, CallSign.CAMERA);
        });
    }

    @Test
    void programsThatRecordNowOrLatelyAreThereToBeLeftOut() {
        with(Settings.DEFAULT.withSensing(Sensing.DEFAULT.leavingOut("OBS")), f -> {
            f.panel.show(calling("Zoom", "obs"));
            assertThat(words(f)).containsSubsequence("OBS", "left out", "Zoom", "listens now").doesNotContain("obs");
            f.click("leftOut.leave.Zoom");
            assertThat(f.chosen.getLast().sensing().recordersLeftOut()).containsExactly("OBS", "Zoom");
            f.click("leftOut.count.OBS");
            assertThat(f.chosen.getLast().sensing().recordersLeftOut()).containsExactly("Zoom");
        });
    }

    private static Status calling(String... recorders) {
        return StatusBuilder.sitting(Duration.ofMinutes(5)).calling(Set.of(CallSign.MICROPHONE), recorders)
                .under(Settings.DEFAULT.withSensing(Sensing.DEFAULT.leavingOut("OBS"))).now();
    }

    @Test
    void calendarsAreAddedOnceAndRemovedAndABrokenOneSaysWhy() {
        with(Settings.DEFAULT, f -> {
            assertThat(words(f)).contains("No calendar yet.");
            f.click("calendars.file");
            assertThat(f.chosen).isEmpty();
            f.calendar = Optional.of("~/work.ics");
            f.click("calendars.file");
            f.click("calendars.file");
            f.calendar = Optional.of("/srv/calendars");
            f.click("calendars.folder");
            assertThat(f.calendarsAsked).containsExactly(false, false, false, true);
            assertThat(f.chosen).hasSize(2).last().satisfies(
                    s -> assertThat(s.sensing().calendars()).containsExactly("~/work.ics", "/srv/calendars"));
            f.panel.show(StatusBuilder.sitting(Duration.ofMinutes(5)).brokenCalendar("/srv/calendars", "Calendar X is gone.")
                    .under(f.chosen.getLast()).now());
            assertThat(words(f)).containsSubsequence("~/work.ics", "/srv/calendars", "Calendar X is gone.")
                    .doesNotContain("No calendar yet.");
            f.click("calendars.remove./srv/calendars");
            assertThat(f.chosen.getLast().sensing().calendars()).containsExactly("~/work.ics");
            assertThat(words(f)).doesNotContain("Calendar X is gone.");
        });
    }

    @Test
    void whatIsInTheHomeFolderIsWrittenFromThere() {
        Path home = Path.of("/home/ann");
        assertThat(CalendarChooser.written(home.resolve("a/work.ics"), home)).isEqualTo("~/a/work.ics");
        assertThat(CalendarChooser.written(Path.of("/home/anna/work.ics"), home)).isEqualTo("/home/anna/work.ics");
        assertThat(CalendarChooser.written(home, home)).isEqualTo("/home/ann");
    }

    @Test
    void anyOtherProgramIsTypedOnce() {
        with(Settings.DEFAULT, f -> {
            for (String name : List.of("  Recorder ", "recorder", " ")) {
                f.find(JTextField.class, "leftOut.name").setText(name);
                f.find(JButton.class, "leftOut.add").doClick(0);
            }
            assertThat(f.chosen).singleElement()
                    .satisfies(s -> assertThat(s.sensing().recordersLeftOut()).containsExactly("Recorder"));
        });
    }

    @Test
    void aProgramThatCallsItselfMarkupIsShownAsItStands() {
        with(Settings.DEFAULT, f -> {
            f.panel.show(calling("<html><b>Zoom"));
            assertThat(PreferencesFixture.all(f.panel)).filteredOn(c -> c instanceof JLabel l && l.getText().startsWith("<html>"))
                    .isNotEmpty().allMatch(c -> Boolean.TRUE.equals(((JLabel) c).getClientProperty("html.disable")));
        });
    }

    @Test
    void thePageOfMomentsHasTheSensorsAskedAndTheOthersDoNot() {
        with(Settings.DEFAULT, f -> {
            f.panel.open(PreferencesPanel.Page.LOOK);
            assertThat(f.others).isEmpty();
            f.panel.open(PreferencesPanel.Page.MOMENTS);
            assertThat(f.others).containsExactly(new Command.LookClosely());
            assertThat(f.examined).isZero();
        });
    }

    @Test
    void theSensorsAreAskedWhenTheirPageIsOpenedAndNobodyWaits() {
        with(Settings.DEFAULT, f -> {
            f.checkup = new CompletableFuture<>();
            f.panel.open(PreferencesPanel.Page.SENSORS);
            assertThat(words(f)).contains("Asking…");
            assertThat(f.find(JButton.class, "sensors.copy").isEnabled()).isFalse();
            f.click("sensors.again");
            assertThat(f.examined).as("one question at a time").isEqualTo(1);
            f.checkup.complete(PreferencesFixture.CHECKUP);
            assertThat(words(f)).doesNotContain("Asking…").containsSubsequence("Last input", "3 s ago", "X11 screen saver extension",
                    "Camera", "No source answers.", "tried open video devices: there is no /proc to look through",
                    "Plug in a camera, or allow this program to look through the processes of your own account.");
            f.click("sensors.again");
            f.panel.open(PreferencesPanel.Page.SENSORS);
            assertThat(f.examined).isEqualTo(3);
        });
    }

    @Test
    void whatWasFoundIsCopiedAsText() {
        with(Settings.DEFAULT, f -> {
            f.panel.open(PreferencesPanel.Page.SENSORS);
            f.click("sensors.copy");
            assertThat(f.copied).containsExactly(PreferencesFixture.CHECKUP.report());
            assertThat(words(f)).contains("Copied");
        });
    }

    @Test
    void aQuestionThatFailsIsSaidAndWhatWasFoundBeforeStays() {
        with(Settings.DEFAULT, f -> {
            f.panel.open(PreferencesPanel.Page.SENSORS);
            f.checkup = CompletableFuture.failedFuture(new IllegalStateException("broken"));
            f.click("sensors.again");
            assertThat(words(f)).contains("That failed; see the log for the reason", "3 s ago");
            f.checkup = CompletableFuture.completedFuture(PreferencesFixture.CHECKUP);
            f.click("sensors.again");
            assertThat(words(f)).doesNotContain("That failed; see the log for the reason");
        });
    }

    @Test
    void whereNothingTellsOfInputsItIsSaid() {
        with(Settings.DEFAULT, f -> {
            assertThat(words(f)).noneMatch(text -> text.startsWith("Nothing tells when"));
            f.panel.show(StatusBuilder.sitting(Duration.ofMinutes(5)).blind().now());
            assertThat(words(f)).anyMatch(text -> text.startsWith("Nothing tells when"));
        });
    }

    @Test
    void everyControlCanBeReachedAndHasAName() {
        with(Settings.DEFAULT, f -> {
            f.panel.open(PreferencesPanel.Page.SENSORS);
            f.panel.show(calling("Zoom"));
            assertThat(Controls.faults(f.panel)).isEmpty();
        });
    }
}
