// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.welcome;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import deskbreak.exercise.SafetyPage;
import deskbreak.settings.Look;
import deskbreak.settings.Settings;
import deskbreak.settings.SettingsCheck;
import deskbreak.ui.Controls;
import deskbreak.ui.OnScreen;
import deskbreak.ui.Pictures;
import deskbreak.ui.safety.SafetyPanel;

import static deskbreak.ui.Samples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

class WelcomePanelTest {
    private static final SafetyPage SAFETY = new SafetyPage("Before you move",
            "Deskbreak offers general movement suggestions for people who sit a lot. It is not medical advice.",
            List.of(new SafetyPage.Section("Ask a doctor first if",
                    List.of("you have back trouble, or pain that spreads into a leg or an arm", "you are unsure whether moving is right")),
                    new SafetyPage.Section("When you move",
                            List.of("Stay within comfort: a mild stretch is enough.", "Start with little.")),
                    new SafetyPage.Section("Stop at once if you feel", List.of("sharp pain", "numbness or tingling", "dizziness")),
                    new SafetyPage.Section("Afterwards", List.of("Mild soreness is normal at first and fades."))));

    private final List<Settings> chosen = new ArrayList<>();
    private final List<Boolean> autostart = new ArrayList<>();

    @BeforeEach
    void look() {
        OnScreen.run(() -> Pictures.look(Look.Theme.LIGHT, 100));
    }

    @Test
    void startsWithWhatWasChosen() {
        OnScreen.run(() -> {
            WelcomePanel panel = panel();
            Controls.button(panel, "50 / 10 min").doClick();
            Controls.button(panel, "Start Deskbreak when I log in").doClick();
            Controls.button(panel, "Start").doClick();
            assertThat(chosen).containsExactly(Preset.FIFTY_TEN.on(Settings.DEFAULT));
            assertThat(autostart).containsExactly(false);
        });
    }

    @Test
    void startsWithTheDefaultsAndAtLoginWhereNothingIsTouched() {
        OnScreen.run(() -> {
            Controls.button(panel(), "Start").doClick();
            assertThat(chosen).containsExactly(Settings.DEFAULT.withWelcomed(true));
            assertThat(autostart).containsExactly(true);
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyPresetIsAllowed(Preset preset) {
        assertThat(SettingsCheck.problems(preset.on(Settings.DEFAULT), SettingsCheck.SHORTEST_INTERVAL)).isEmpty();
        assertThat(preset.on(Settings.DEFAULT).welcomed()).isTrue();
    }

    @Test
    void everyControlIsNamedDescribedAndReachable() {
        OnScreen.run(() -> assertThat(Controls.faults(panel())).isEmpty());
    }

    @Test
    void looksRight() {
        Pictures.take("welcome", Optional.of(new Dimension(660, 620)), this::panel);
        Pictures.take("safety", Optional.of(new Dimension(620, 330)), () -> new SafetyPanel(SAFETY, "h1"));
    }

    private WelcomePanel panel() {
        return new WelcomePanel(TEXTS, SAFETY, Settings.DEFAULT, (settings, login) -> {
            chosen.add(settings);
            autostart.add(login);
        });
    }
}
