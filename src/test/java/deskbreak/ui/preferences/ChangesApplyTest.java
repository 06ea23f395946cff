// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.time.Duration;
import javax.swing.JCheckBox;
import javax.swing.JSpinner;

import org.junit.jupiter.api.Test;

import deskbreak.agent.Reply;
import deskbreak.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a change: it applies at once, or springs back with the reason. */
class ChangesApplyTest {
    @Test
    void aChangeAppliesAtOnce() {
        PreferencesFixture.with(Settings.DEFAULT, f -> {
            f.type("plans.every.desk", "30");
            assertThat(f.field("plans.every.desk").getText()).isEqualTo("30 min");
            assertThat(f.chosen).extracting(s -> s.rules().plans().getFirst().every()).containsExactly(Duration.ofMinutes(30));
        });
    }

    @Test
    void whatIsOutOfRangeIsRefusedBesideTheFieldWithTheRange() {
        PreferencesFixture.with(Settings.DEFAULT, f -> {
            f.type("plans.every.desk", "4 min");
            assertThat(f.chosen).isEmpty();
            assertThat(f.problems()).containsExactly("Must be 5 min to 3 h, not 4 min");
            assertThat(f.field("plans.every.desk").getText()).as("what was typed can be mended").isEqualTo("4 min");

            f.press(f.field("plans.every.desk"), "ESCAPE");
            assertThat(f.problems()).isEmpty();
            assertThat(f.field("plans.every.desk").getText()).isEqualTo("45 min");
        });
    }

    @Test
    void whatCannotBeReadIsNotTakenEither() {
        PreferencesFixture.with(Settings.DEFAULT, f -> {
            f.type("awayAfter", "soon");
            assertThat(f.chosen).isEmpty();
            assertThat(f.problems()).containsExactly("Write it like “45 min” or “1 h 30 min”");
        });
    }

    @Test
    void anArrowStopsAtTheEndOfTheRangeAndNamesIt() {
        PreferencesFixture.with(Settings.DEFAULT, f -> {
            f.type("textPercent", "200");
            assertThat(f.find(JSpinner.class, "textPercent").getNextValue()).isNull();
            assertThat(f.problems()).containsExactly("Must be 100 to 200, not 210");
            assertThat(f.panel.settings().look().textPercent()).isEqualTo(200);
        });
    }

    @Test
    void aRefusalPutsTheWidgetBackAndSaysWhy() {
        PreferencesFixture.with(Settings.DEFAULT, f -> {
            f.reply = Reply.refused("storage", "settings cannot be written: disk full");
            f.click("firm");
            assertThat(f.find(JCheckBox.class, "firm").isSelected()).isFalse();
            f.type("lull", "20 s");
            assertThat(f.field("lull").getText()).isEqualTo("10 s");
            assertThat(f.problems()).containsOnly("Settings cannot be written: disk full").hasSize(2);
            assertThat(f.panel.settings()).isEqualTo(Settings.DEFAULT);
        });
    }

    @Test
    void anOldStatusDoesNotMoveAWidgetBackWhileTheAnswerIsOpen() {
        PreferencesFixture.with(Settings.DEFAULT, f -> {
            f.answerAtOnce = false;
            f.click("firm");
            f.type("lull", "20 s");
            f.panel.show(PreferencesFixture.status(f.chosen.getFirst()));
            assertThat(f.field("lull").getText()).isEqualTo("20 s");
            f.open.forEach(reply -> reply.accept(Reply.done("")));
            f.panel.show(PreferencesFixture.status(f.chosen.getLast()));
            assertThat(f.panel.settings()).isEqualTo(f.chosen.getLast());
        });
    }

    @Test
    void settingsChangedElsewhereShowWithoutDisturbingTyping() {
        PreferencesFixture.with(Settings.DEFAULT, f -> {
            f.field("lull").setText("1");
            Settings elsewhere = Settings.DEFAULT.withFirm(true).withRules(Changed.lull(
                    Changed.awayAfter(Settings.DEFAULT.rules(), Duration.ofMinutes(7)), Duration.ofSeconds(30)));
            f.panel.show(PreferencesFixture.status(elsewhere));
            assertThat(f.find(JCheckBox.class, "firm").isSelected()).isTrue();
            assertThat(f.field("awayAfter").getText()).isEqualTo("7 min");
            assertThat(f.field("lull").getText()).isEqualTo("1");
            f.press(f.field("lull"), "ESCAPE");
            assertThat(f.field("lull").getText()).isEqualTo("30 s");
            assertThat(f.chosen).isEmpty();
        });
    }
}
