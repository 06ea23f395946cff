// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import deskbreak.desktoptest.stage.Agent;
import deskbreak.desktoptest.stage.Await;
import deskbreak.desktoptest.stage.CommandLine;
import deskbreak.desktoptest.stage.Desktop;
import deskbreak.desktoptest.stage.DesktopTest;

import static org.assertj.core.api.Assertions.assertThat;

@DesktopTest
@DisplayName("Coming and going, at clock rate " + ComingAndGoingIT.RATE)
class ComingAndGoingIT {
    static final int RATE = 1;
    private static final String TODAY = "^Deskbreak: today$";
    private static final String TRAYLESS = "^Deskbreak$";

    private final Desktop desktop;

    ComingAndGoingIT(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    void anAgentThatWasKilledGoesOnWithTheSameBout() {
        Path home = Homes.byDefault(desktop);
        Agent first = Agent.start(desktop, home, RATE);
        desktop.hands().workUntil("the agent sees it", first::seesSitting);
        Await.until("3 s have been sat", () -> first.sat().compareTo(Duration.ofSeconds(3)) >= 0);
        Duration before = first.sat();
        first.kill();

        Agent second = Agent.start(desktop, home, RATE);
        desktop.hands().workUntil("the agent sees it", second::seesSitting);
        Await.until("the sitting goes on", () -> second.sat().compareTo(before) >= 0, second::status);
        assertThat(second.events()).containsOnlyOnce("bout-started").doesNotContain("bout-ended");
    }

    @Test
    void aSecondStartBringsUpTheWindowOfTheFirst() {
        Path home = Homes.byDefault(desktop);
        Agent first = Agent.start(desktop, home, RATE);
        CommandLine.Result second = desktop.commandLine(home).run();

        assertThat(second.status()).as(second.errors()).isZero();
        desktop.windows().await(TODAY);
        assertThat(first.posture()).isNotEmpty();
    }

    @Test
    void withoutADisplayItSaysSoInOneLine() {
        CommandLine.Result result = desktop.commandLine(desktop.freshHome()).withoutDisplay().run();

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.output()).isEmpty();
        assertThat(result.errors().lines()).singleElement().asString().contains("simulate", "exercises", "doctor");
    }

    @Test
    void withoutATrayASmallWindowTakesItsPlace() {
        desktop.panel().stop();
        try {
            Agent.start(desktop, Homes.byDefault(desktop), RATE);

            assertThat(desktop.windows().await(TRAYLESS).bounds().width).isLessThan(800);
        } finally {
            desktop.panel().start();
        }
    }
}
