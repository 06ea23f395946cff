// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import java.awt.Rectangle;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import deskbreak.desktoptest.stage.Agent;
import deskbreak.desktoptest.stage.Await;
import deskbreak.desktoptest.stage.Desktop;
import deskbreak.desktoptest.stage.DesktopTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A prompt waits for keys, buttons and the wheel to pause; a pointer that merely moves does not keep it waiting. */
@DesktopTest
@DisplayName("Lull, at clock rate " + LullIT.RATE)
class LullIT {
    static final int RATE = 20;
    /** For more than half a minute, which is a lull here, and less than the three that a due prompt waits at most. */
    private static final int MORE = 60;
    private static final Rectangle BARE_DESKTOP = new Rectangle(900, 500, 2, 2);

    private final Desktop desktop;
    private final Agent agent;
    private int x;

    LullIT(Desktop desktop) {
        this.desktop = desktop;
        agent = Agent.start(desktop, Homes.everyMinute(desktop), RATE);
    }

    @BeforeEach
    void sitUntilABreakIsDue() {
        agent.fromHereOn();
        desktop.hands().workUntil("a break is due", () -> !agent.phase().equals("counting"));
    }

    @AfterEach
    void letGo() {
        if (!agent.phase().equals("counting")) {
            desktop.commandLine(agent.home()).run("skip");
        }
    }

    @Test
    void comesWhileThePointerMovesOn() {
        Await.until("a prompt is shown", () -> {
            x = (x + 7) % 100;
            desktop.hands().point(800 + x, 400);
            return !agent.phase().equals("waiting");
        });

        assertThat(agent.phase()).isEqualTo("shown");
        assertThat(agent.last("prompt-shown").path("why").asString()).isEqualTo("lull");
    }

    @Test
    void doesNotComeWhileTheWheelIsTurned() {
        for (int turn = 0; turn < MORE; turn++) {
            desktop.hands().wheel();
            assertThat(agent.phase()).isEqualTo("waiting");
        }
    }

    @Test
    void doesNotComeWhileKeysGoToAMenuThatHasGrabbedThem() {
        desktop.hands().rightClick(BARE_DESKTOP);
        try {
            for (int key = 0; key < MORE; key++) {
                desktop.hands().press("Shift_L");
                assertThat(agent.phase()).isEqualTo("waiting");
            }
        } finally {
            desktop.hands().press("Escape");
        }
    }
}
