// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import deskbreak.desktoptest.stage.Agent;
import deskbreak.desktoptest.stage.Desktop;

/** Somebody who sits down anew in each test and is offered a break every minute. */
abstract class AtTheDesk {
    static final int RATE = 20;

    final Desktop desktop;
    final Agent agent;

    AtTheDesk(Desktop desktop) {
        this.desktop = desktop;
        agent = Agent.start(desktop, Homes.everyMinute(desktop), RATE);
    }

    @BeforeEach
    void sit() {
        agent.fromHereOn();
        desktop.hands().press("a");
    }

    @AfterEach
    void letGo() {
        if (!agent.phase().equals("counting")) {
            desktop.commandLine(agent.home()).run("skip");
        }
    }
}
