// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import deskbreak.desktoptest.stage.Agent;
import deskbreak.desktoptest.stage.Await;
import deskbreak.desktoptest.stage.Desktop;
import deskbreak.desktoptest.stage.DesktopTest;
import deskbreak.desktoptest.stage.Hands;

import static org.assertj.core.api.Assertions.assertThat;

@DesktopTest
@DisplayName("Prompt, at clock rate " + PromptIT.RATE)
class PromptIT {
    static final int RATE = 20;
    private static final String GUIDE = "^Break$";
    private static final Duration PACE = Duration.ofMillis(50);
    /** Two minutes and more of the agent's time: longer than the interval, shorter than what a due prompt waits at most. */
    private static final String LONG_TEXT = "still typing ".repeat(10);

    private final Desktop desktop;
    private final Agent agent;

    PromptIT(Desktop desktop) {
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

    @AfterAll
    void stop() {
        agent.close();
    }

    @Test
    void comesAfterALullAndNotWhileSomebodyTypes() {
        Set<String> phases = new HashSet<>();
        try (Hands.Typing typing = desktop.hands().begin(LONG_TEXT, PACE)) {
            Await.until("the typing ends", () -> {
                phases.add(agent.phase());
                return !typing.goesOn();
            });
        }
        assertThat(phases).contains("waiting").doesNotContain("shown");

        Card.await(desktop);
        assertThat(agent.last("prompt-shown").path("why").asString()).isEqualTo("lull");
    }

    @Test
    void startsABreakThatIsGuidedToItsEnd() {
        Card.await(desktop).start();

        agent.awaitPhase("guided");
        desktop.windows().await(GUIDE);
        agent.awaitEvent("break-taken");
    }

    @Test
    void canBeSnoozed() {
        Card card = Card.await(desktop);
        card.snooze();

        card.awaitGone();
        assertThat(agent.phase()).isEqualTo("snoozed");
        assertThat(agent.last("snoozed").path("for").asString()).isEqualTo("PT5M");
    }

    @Test
    void canBeSkipped() {
        Card card = Card.await(desktop);
        card.skip();

        card.awaitGone();
        agent.awaitEvent("skipped");
        assertThat(agent.phase()).isEqualTo("counting");
    }

    @Test
    void isTakenDownByALockAndOfferedAgainAfterIt() {
        Card card = Card.await(desktop);
        desktop.logind().lock();

        card.awaitGone();
        agent.awaitPosture("locked");
        agent.awaitEvent("prompt-withdrawn");

        desktop.logind().unlock();
        desktop.hands().press("a");
        Card.await(desktop);
    }
}
