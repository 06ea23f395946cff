// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import java.awt.Rectangle;
import java.io.IOException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import deskbreak.desktoptest.stage.Agent;
import deskbreak.desktoptest.stage.Desktop;
import deskbreak.desktoptest.stage.DesktopTest;

import static org.assertj.core.api.Assertions.assertThat;

@DesktopTest
@DisplayName("Two screens, at clock rate " + TwoScreensIT.RATE)
class TwoScreensIT {
    static final int RATE = 20;
    private static final Rectangle LEFT = new Rectangle(0, 0, 1280, 800);
    private static final Rectangle RIGHT = new Rectangle(1280, 0, 1280, 800);

    @Test
    void theCardComesUpOnTheOneWithThePointer() throws IOException {
        try (Desktop desktop = Desktop.start("two-screens", LEFT, RIGHT)) {
            desktop.hands().point(RIGHT.x + 100, 100);
            Agent agent = Agent.start(desktop, Homes.everyMinute(desktop), RATE);
            desktop.hands().workUntil("the agent sees it", agent::seesSitting);
            Rectangle card = desktop.windows().await(Card.TITLE).bounds();

            assertThat(RIGHT.contains(card)).as("%s is on the right screen", card).isTrue();
        }
    }
}
