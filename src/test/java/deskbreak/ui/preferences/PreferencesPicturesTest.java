// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.awt.Dimension;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import deskbreak.agent.StatusBuilder;
import deskbreak.settings.MoveChoices;
import deskbreak.settings.Sensing;
import deskbreak.settings.Settings;
import deskbreak.sitting.CallSign;
import deskbreak.ui.Pictures;

/** Every page, light and dark, small and large, for people to look at; fails where a text is cut off. */
class PreferencesPicturesTest {
    private static final Dimension SIZE = new Dimension(880, 640);
    private static final Dimension TALL = new Dimension(880, 1320);

    @ParameterizedTest
    @EnumSource(PreferencesPanel.Page.class)
    void eachPage(PreferencesPanel.Page page) {
        Settings settings = PreferencesPanelTest
                .holiday(Settings.DEFAULT.withMoves(
                        new MoveChoices(Set.of("neck-roll", "wrist-circles"), Set.of(), Set.of("chest-opener"), Set.of("wall-sit"))));
        Pictures.take("preferences-" + page.name().toLowerCase(Locale.ROOT),
                Optional.of(page == PreferencesPanel.Page.MOMENTS ? TALL : SIZE), () -> {
                    PreferencesFixture fixture = new PreferencesFixture(settings);
                    fixture.panel.open(page);
                    if (page == PreferencesPanel.Page.MOMENTS) {
                        fixture.panel.show(StatusBuilder.sitting(Duration.ofMinutes(5)).calling(Set.of(CallSign.MICROPHONE), "Zoom")
                                .brokenCalendar("~/team.ics", "Calendar ~/team.ics: there is no such file or folder.")
                                .under(settings.withSensing(Sensing.DEFAULT.leavingOut("OBS Studio")
                                        .withCalendars(List.of("~/Documents/calendars", "~/team.ics"))))
                                .now());
                    }
                    if (page == PreferencesPanel.Page.BREAKS) {
                        fixture.click("plans.add");
                        fixture.type("plans.every.desk", "4 min");
                        fixture.type("snoozes.total", "3 h");
                    }
                    if (page == PreferencesPanel.Page.ROUTINES) {
                        fixture.click("routines.new");
                        fixture.find(javax.swing.JList.class, "routine.others").setSelectedIndex(3);
                        fixture.click("routine.in");
                        fixture.click("routine.in");
                        fixture.click("routines.on.at-work");
                        fixture.panel.show(PreferencesFixture.status(fixture.chosen.getLast()));
                    }
                    if (page == PreferencesPanel.Page.PRIVACY) {
                        fixture.click("erase");
                    }
                    return fixture.panel;
                });
    }
}
