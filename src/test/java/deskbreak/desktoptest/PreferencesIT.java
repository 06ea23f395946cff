// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import java.awt.Point;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import deskbreak.desktoptest.stage.Agent;
import deskbreak.desktoptest.stage.Await;
import deskbreak.desktoptest.stage.Desktop;
import deskbreak.desktoptest.stage.DesktopTest;

import static org.assertj.core.api.Assertions.assertThat;

@DesktopTest
@DisplayName("Preferences, at clock rate " + PreferencesIT.RATE)
class PreferencesIT {
    static final int RATE = 4;
    private static final int DRAWN = 40;
    /** Where, in the window, the interval of the first plan stands. */
    private static final Point INTERVAL = new Point(285, 167);
    static final String TITLE = "^Deskbreak preferences$";

    private final Desktop desktop;

    PreferencesIT(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    void changeTheIntervalAtOnce() {
        Path home = Homes.byDefault(desktop);
        Agent agent = Agent.start(desktop, home, RATE);
        desktop.hands().workUntil("the agent sees it", agent::seesSitting);
        assertThat(untilNext(agent)).isLessThanOrEqualTo(Duration.ofMinutes(45));

        agent.show("preferences");
        Rectangle window = desktop.windows().await(TITLE).bounds();
        Await.until("the window is drawn", () -> desktop.screen().colours(window) > DRAWN);
        desktop.hands().click(new Point(window.x + INTERVAL.x, window.y + INTERVAL.y));
        desktop.hands().press("ctrl+a");
        desktop.hands().type("50 min");
        desktop.hands().press("Return");

        Await.until("the next break is in 50 min", () -> untilNext(agent).compareTo(Duration.ofMinutes(49)) > 0, agent::status);
        assertThat(desktop.commandLine(home).run("settings", "get", "plans.desk.every").output()).isEqualToIgnoringNewLines("50m");
    }

    private static Duration untilNext(Agent agent) {
        return Duration.parse(agent.status().path("next").path("in").asString("PT0S"));
    }
}
