// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import deskbreak.desktoptest.stage.Agent;
import deskbreak.desktoptest.stage.Await;
import deskbreak.desktoptest.stage.Desktop;
import deskbreak.desktoptest.stage.DesktopTest;

import static org.assertj.core.api.Assertions.assertThat;

@DesktopTest
@DisplayName("Tray, at clock rate " + TrayIT.RATE)
class TrayIT {
    static final int RATE = 1;

    private final Desktop desktop;
    private final Agent agent;

    TrayIT(Desktop desktop) {
        this.desktop = desktop;
        agent = Agent.start(desktop, Homes.everyMinute(desktop), RATE);
    }

    @BeforeAll
    void theTrayIsThere() {
        awaitIcon();
    }

    @Test
    void holdsTheAgentsIcon() {
        assertThat(owner()).isEqualTo(agent.pid());
        assertThat(desktop.panel().icons()).hasValueSatisfying(icon -> assertThat(icon.height).isBetween(12, 32));
    }

    @Test
    void getsTheIconBackWhenThePanelIsRestarted() {
        desktop.panel().stop();
        desktop.panel().start();

        awaitIcon();
        assertThat(owner()).isEqualTo(agent.pid());
    }

    private void awaitIcon() {
        Await.until("the icon is registered", () -> !desktop.panel().registered().isEmpty());
        Await.until("the icon is drawn", () -> desktop.panel().icons().isPresent());
    }

    private long owner() {
        assertThat(desktop.panel().registered()).hasSize(1);
        return desktop.panel().process(desktop.panel().registered().getFirst());
    }
}
