// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import java.awt.Dimension;
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
    private static final Dimension SIZE = new Dimension(1280, 800);

    @Test
    void theCardComesUpOnTheOneWithThePointer() throws IOException {
        try (Desktop desktop = Desktop.start("two-screens", SIZE, SIZE)) {
            desktop.hands().point(SIZE.width + 100, 100);
            try (Agent agent = Agent.start(desktop, Homes.everyMinute(desktop), RATE)) {
                desktop.hands().press("a");
                Rectangle card = desktop.windows().await(Card.TITLE).bounds();

                assertThat(new Rectangle(SIZE.width, 0, SIZE.width, SIZE.height).contains(card)).as("%s is on the right screen", card)
                        .isTrue();
                assertThat(agent.phase()).isEqualTo("shown");
            }
        }
    }
}
