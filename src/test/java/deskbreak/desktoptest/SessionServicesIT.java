// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import java.time.Duration;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import deskbreak.desktoptest.stage.Agent;
import deskbreak.desktoptest.stage.Await;
import deskbreak.desktoptest.stage.Desktop;
import deskbreak.desktoptest.stage.DesktopTest;
import deskbreak.desktoptest.stage.Dunst;
import deskbreak.desktoptest.stage.ScreenSaver;
import deskbreak.desktoptest.stage.SessionManager;

import static org.assertj.core.api.Assertions.assertThat;

@DesktopTest
@DisplayName("Services of the session, at clock rate " + SessionServicesIT.RATE)
class SessionServicesIT {
    static final int RATE = 20;

    private final Desktop desktop;

    SessionServicesIT(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    void pausedNotificationsHoldADuePromptUntilTheyAreOnAgain() {
        Dunst dunst = desktop.dunst();
        Agent agent = Agent.start(desktop, Homes.everyMinute(desktop), RATE);
        dunst.pause(true);

        desktop.hands().workUntil("a break is held", () -> agent.phase().equals("held"));
        assertThat(agent.status().path("holds").toString()).contains("do-not-disturb");
        assertThat(desktop.windows().has(Card.TITLE)).isFalse();

        dunst.pause(false);
        Card.await(desktop);
        assertThat(agent.last("released")).isNotNull();
        assertThat(agent.last("prompt-shown").path("held").asString()).isNotEmpty();
    }

    @Test
    void aScreenSaverThatCoversTheScreenIsALock() {
        ScreenSaver saver = desktop.screenSaver();
        Agent agent = Agent.start(desktop, Homes.byDefault(desktop), RATE);
        desktop.hands().workUntil("the agent sees it", agent::seesSitting);

        saver.cover(true);
        agent.awaitPosture("locked");
        saver.cover(false);
        desktop.hands().workUntil("the agent sees it", agent::seesSitting);
    }

    @Test
    void whoWatchesAVideoIsSittingUntilItEnds() {
        SessionManager session = desktop.sessionManager();
        Agent agent = Agent.start(desktop, Homes.with(desktop, "\"awayAfter\": \"PT1M\""), RATE);
        desktop.hands().workUntil("the agent sees it", agent::seesSitting);
        session.keepAwake(true);
        Duration begun = agent.sat();
        Await.until("three minutes are sat without a key", () -> agent.sat().compareTo(begun.plusMinutes(3)) >= 0);
        assertThat(agent.posture()).isEqualTo("sitting");

        session.keepAwake(false);
        agent.awaitPosture("away");
        assertThat(Duration.parse(agent.last("bout-ended").path("sat").asString())).isGreaterThanOrEqualTo(begun.plusMinutes(3));
    }
}
