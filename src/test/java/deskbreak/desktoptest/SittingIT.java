// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import java.time.Duration;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import deskbreak.desktoptest.stage.Agent;
import deskbreak.desktoptest.stage.Desktop;
import deskbreak.desktoptest.stage.DesktopTest;

import static org.assertj.core.api.Assertions.assertThat;

@DesktopTest
@DisplayName("Sitting, at clock rate " + SittingIT.RATE)
class SittingIT {
    static final int RATE = 10;

    private final Desktop desktop;
    private final Agent agent;

    SittingIT(Desktop desktop) {
        this.desktop = desktop;
        agent = Agent.start(desktop, Homes.with(desktop, "\"awayAfter\": \"PT1M\""), RATE);
    }

    @Test
    void followsTheKeys() {
        agent.awaitPosture("away");
        long begin = System.nanoTime();
        desktop.hands().workUntil("a minute has been sat", () -> agent.sat().compareTo(Duration.ofMinutes(1)) >= 0);
        assertThat(agent.posture()).isEqualTo("sitting");
        Duration typed = Duration.ofNanos(System.nanoTime() - begin).multipliedBy(RATE);
        agent.awaitPosture("away");

        JsonNode ended = agent.history().stream().filter(entry -> entry.path("event").asString().equals("bout-ended")).toList().getLast();
        assertThat(Duration.parse(ended.path("sat").asString())).isBetween(Duration.ofSeconds(50), typed);
        assertThat(agent.sat()).isEqualTo(Duration.ZERO);
    }
}
