// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import deskbreak.desktoptest.stage.Agent;
import deskbreak.desktoptest.stage.Await;
import deskbreak.desktoptest.stage.Desktop;
import deskbreak.desktoptest.stage.DesktopTest;
import deskbreak.desktoptest.stage.Sway;

import static org.assertj.core.api.Assertions.assertThat;

/** On Wayland only the compositor knows of the keys: those of the virtual keyboard never reach the X server that shows the windows. */
@DesktopTest
@DisplayName("Sitting on Wayland, at clock rate " + WaylandIT.RATE)
class WaylandIT {
    static final int RATE = 10;

    private final Sway sway;
    private final Agent agent;

    WaylandIT(Desktop desktop) {
        sway = Sway.start(desktop);
        agent = Agent.start(desktop, Homes.with(desktop, "\"awayAfter\": \"PT1M\""), RATE, sway.environment());
    }

    @AfterAll
    void leaveNothing() throws IOException {
        sway.close();
    }

    @Test
    void followsTheKeys() {
        agent.awaitPosture("away");
        assertThat(agent.status().path("sources").path("idle").asString()).startsWith("Wayland ");
        long begin = System.nanoTime();
        Await.until("a minute has been sat", () -> {
            sway.press("a");
            return agent.sat().compareTo(Duration.ofMinutes(1)) >= 0;
        });
        assertThat(agent.posture()).isEqualTo("sitting");
        Duration typed = Duration.ofNanos(System.nanoTime() - begin).multipliedBy(RATE);
        agent.awaitPosture("away");

        JsonNode ended = agent.history().stream().filter(entry -> entry.path("event").asString().equals("bout-ended")).toList().getLast();
        assertThat(Duration.parse(ended.path("sat").asString())).isBetween(Duration.ofSeconds(50), typed);
        assertThat(agent.sat()).isEqualTo(Duration.ZERO);
    }
}
