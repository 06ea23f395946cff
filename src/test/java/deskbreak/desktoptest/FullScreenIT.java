// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import java.time.Duration;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import deskbreak.desktoptest.stage.Agent;
import deskbreak.desktoptest.stage.Desktop;
import deskbreak.desktoptest.stage.DesktopTest;
import deskbreak.desktoptest.stage.Terminal;

import static org.assertj.core.api.Assertions.assertThat;

@DesktopTest
@DisplayName("Full screen, at clock rate " + FullScreenIT.RATE)
class FullScreenIT {
    static final int RATE = 20;

    private final Desktop desktop;
    private final Agent agent;

    FullScreenIT(Desktop desktop) {
        this.desktop = desktop;
        agent = Agent.start(desktop, Homes.everyMinute(desktop), RATE);
    }

    @Test
    void holdsAPromptWhileSittingGoesOn() {
        Terminal terminal = desktop.terminal(desktop.freshHome().resolve("typed"));
        terminal.toggleFullScreen();
        desktop.hands().workUntil("a break is held", () -> agent.phase().equals("held"));
        assertThat(agent.last("held").path("reasons").toString()).isEqualTo("[\"full-screen\"]");
        Duration sat = agent.sat();
        desktop.hands().workUntil("another minute has been sat", () -> agent.sat().compareTo(sat.plusMinutes(1)) >= 0);
        assertThat(agent.phase()).isEqualTo("held");
        assertThat(desktop.windows().has(Card.TITLE)).isFalse();

        terminal.toggleFullScreen();
        agent.awaitEvent("released");
        Card.await(desktop);
        assertThat(Duration.parse(agent.last("prompt-shown").path("held").asString())).isGreaterThanOrEqualTo(Duration.ofMinutes(1));
    }
}
