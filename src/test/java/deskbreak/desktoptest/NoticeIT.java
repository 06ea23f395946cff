// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import deskbreak.desktoptest.stage.Agent;
import deskbreak.desktoptest.stage.Await;
import deskbreak.desktoptest.stage.Desktop;
import deskbreak.desktoptest.stage.DesktopTest;
import deskbreak.desktoptest.stage.Dunst;

import static org.assertj.core.api.Assertions.assertThat;

@DesktopTest
@DisplayName("The prompt as a notification, at clock rate " + NoticeIT.RATE)
class NoticeIT {
    static final int RATE = 20;
    private static final String GUIDE = "^Break$";
    /** Presses that come earlier open the card. */
    private static final long SETTLE = TimeUnit.MILLISECONDS.toNanos(550);

    private final Desktop desktop;
    private Agent agent;
    private Dunst dunst;

    NoticeIT(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void awaitNotice() {
        dunst = desktop.dunst();
        agent = Agent.start(desktop, Homes.with(desktop, """
                "plans": [{"id": "desk", "every": "PT1M", "length": "PT1M", "moves": 1}],
                "answerWithin": "PT5M", "prompt": "notification" """), RATE);
        desktop.hands().workUntil("a break is due", () -> !agent.phase().equals("counting"));
        Await.until("a notification is there", dunst::shows);
        long seen = System.nanoTime();
        Await.until("it can be pressed", () -> System.nanoTime() - seen > SETTLE);
        assertThat(agent.phase()).isEqualTo("shown");
        assertThat(desktop.windows().has(Card.TITLE)).as("no card beside it").isFalse();
    }

    private void awaitGone() {
        Await.until("no notification is there", () -> !dunst.shows());
    }

    @Test
    void startsTheBreakAndSaysWhatAndWhy() {
        desktop.screen().save("notification", desktop.screen().bounds());
        dunst.press("Start");

        agent.awaitPhase("guided");
        desktop.windows().await(GUIDE);
        awaitGone();
        assertThat(dunst.history()).contains("in the chair");
    }

    @Test
    void snoozes() {
        dunst.press("Snooze");

        agent.awaitPhase("snoozed");
        assertThat(agent.last("snoozed").path("for").asString()).isEqualTo("PT5M");
        awaitGone();
    }

    @Test
    void opensTheCardWhereItIsPressedItselfAndGoesWithThePrompt() {
        dunst.click();
        Card card = Card.await(desktop);
        assertThat(agent.phase()).isEqualTo("shown");

        desktop.commandLine(agent.home()).run("skip");
        card.awaitGone();
        awaitGone();
    }

    @Test
    void aServerThatDiesBringsTheCard() {
        dunst.kill();

        Card.await(desktop).start();
        agent.awaitPhase("guided");
    }
}
