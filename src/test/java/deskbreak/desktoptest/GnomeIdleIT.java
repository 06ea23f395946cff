// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import java.time.Duration;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import deskbreak.desktoptest.stage.Agent;
import deskbreak.desktoptest.stage.Await;
import deskbreak.desktoptest.stage.Desktop;
import deskbreak.desktoptest.stage.DesktopTest;
import deskbreak.desktoptest.stage.Mutter;

import static org.assertj.core.api.Assertions.assertThat;

@DesktopTest
@DisplayName("Idle time by GNOME's window manager, at clock rate " + GnomeIdleIT.RATE)
class GnomeIdleIT {
    static final int RATE = 20;
    private static final String MONITOR = "GNOME's idle monitor";

    private final Desktop desktop;

    GnomeIdleIT(Desktop desktop) {
        this.desktop = desktop;
    }

    /** Away begins after 16 s of the machine's time here, when the agent hears of the pause and no longer asks. */
    @Test
    void sittingFollowsTheKeysOfAWaylandSession() {
        Mutter mutter = desktop.mutter();
        Agent agent = Agent.start(desktop, Homes.with(desktop, "\"awayAfter\": \"PT320S\""), RATE);
        Mutter.Typing typing = mutter.type();
        Await.until("two minutes have been sat", () -> agent.sat().compareTo(Duration.ofMinutes(2)) >= 0);
        assertThat(agent.posture()).isEqualTo("sitting");
        assertThat(source(agent)).isEqualTo(MONITOR);
        typing.stop();

        Await.until("the person is away", Duration.ofSeconds(40), () -> agent.posture().equals("away"));
        Mutter.Typing again = mutter.type();
        agent.awaitPosture("sitting");
        again.stop();
        assertThat(agent.events()).contains("bout-started", "bout-ended");
    }

    @Test
    void aDesktopThatCrashesAndComesBackIsFoundAgain() {
        Mutter first = desktop.mutter();
        Agent agent = Agent.start(desktop, Homes.byDefault(desktop), RATE);
        awaitSource(agent, MONITOR);
        first.stop();
        awaitSource(agent, "X11 screen saver extension");
        desktop.mutter();
        awaitSource(agent, MONITOR);
    }

    private static void awaitSource(Agent agent, String name) {
        Await.until("the idle time comes from " + name, () -> source(agent).equals(name), agent::status);
    }

    private static String source(Agent agent) {
        return agent.status().path("sources").path("idle").asString();
    }
}
