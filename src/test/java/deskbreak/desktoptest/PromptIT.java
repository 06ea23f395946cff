// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import deskbreak.desktoptest.stage.Desktop;
import deskbreak.desktoptest.stage.DesktopTest;

import static org.assertj.core.api.Assertions.assertThat;

@DesktopTest
@DisplayName("Prompt, at clock rate " + PromptIT.RATE)
class PromptIT extends AtTheDesk {
    private static final String GUIDE = "^Break$";
    /** For more than half a minute, which is a lull here, and less than the three that a due prompt waits at most. */
    private static final int KEYS_MORE = 60;

    PromptIT(Desktop desktop) {
        super(desktop);
    }

    @Test
    void comesAfterALullAndNotWhileSomebodyTypes() {
        desktop.hands().workUntil("a break is due", () -> !agent.phase().equals("counting"));
        for (int key = 0; key < KEYS_MORE; key++) {
            desktop.hands().press("a");
            assertThat(agent.phase()).isEqualTo("waiting");
        }

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
