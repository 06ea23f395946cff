// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import deskbreak.desktoptest.stage.Agent;
import deskbreak.desktoptest.stage.Await;
import deskbreak.desktoptest.stage.Desktop;
import deskbreak.desktoptest.stage.DesktopTest;
import deskbreak.desktoptest.stage.Part;
import deskbreak.desktoptest.stage.Parts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Parts of a real desktop hang and die under a running agent: prompts come when they should, by the machine's clock, and the log says once
 * what happened. Prompts are notifications here, so that no window of the agent's dies with the X server.
 */
@DesktopTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Faults, at clock rate " + FaultsIT.RATE)
class FaultsIT {
    static final int RATE = 20;
    private static final Duration TOLERANCE = Duration.ofSeconds(1);

    private final Desktop desktop;
    private final Part logind;
    private final Part notifications;
    private final List<Part> all;
    private final Parts parts;
    private Agent agent;

    FaultsIT(Desktop desktop) {
        this.desktop = desktop;
        parts = desktop.parts();
        logind = parts.logind();
        notifications = parts.notifications();
        all = List.of(parts.sound(), parts.screenSaver(), logind, parts.screen(), notifications);
        agent = sitDown();
    }

    private Agent sitDown() {
        Agent fresh = Agent.start(desktop, Homes.with(desktop, """
                "plans": [{"id": "desk", "every": "PT1M", "length": "PT1M", "moves": 1}], "awayAfter": "PT15M",
                "lull": "PT10S", "answerWithin": "PT5M", "prompt": "notification" """), RATE, parts.environment());
        Await.until("the agent sees it", () -> {
            parts.press();
            return fresh.seesSitting();
        });
        return fresh;
    }

    @AfterAll
    void end() {
        logind.goOn();
        all.stream().filter(part -> part != logind).forEach(Part::close);
    }

    @Order(1)
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void oneHangsAndThenDies(int which) {
        hangsAndDies(all.get(which));
    }

    /** Then the card comes instead; the X server that dies above would end an agent that has had a window on it. */
    @Order(2)
    @Test
    void theNotificationsHangAndThenDie() {
        agent.quit();
        agent = sitDown();
        hangsAndDies(notifications);
    }

    /** The card is up by then, so that the window toolkit has been loaded. */
    @Order(3)
    @Test
    void quittingWaitsForNothingThatHangs() {
        agent = sitDown();
        all.forEach(Part::hang);
        nextPromptIsOnTime();
        long begin = System.nanoTime();
        agent.quit();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
        all.forEach(Part::goOn);
    }

    private void hangsAndDies(Part part) {
        int before = agent.log().size();
        part.hang();
        nextPromptIsOnTime();
        part.goOn();
        part.kill();
        nextPromptIsOnTime();
        part.comeBack();

        Await.until(part + " answers again", () -> saidOf(part, before).stream().anyMatch(line -> line.contains("again")),
                () -> agent.log());
        assertThat(agent.log().stream().skip(before)).as("each thing is said once").doesNotHaveDuplicates();
        assertThat(saidOf(part, before)).hasSize(2).first().asString().startsWith("WARN");
    }

    private List<String> saidOf(Part part, int before) {
        return agent.log().stream().skip(before).filter(line -> line.contains(part.toString())).toList();
    }

    /** Due after a minute of sitting, in which nothing is pressed: the pause in typing is under way by then. */
    private void nextPromptIsOnTime() {
        agent.skip();
        agent.fromHereOn();
        JsonNode status = agent.status();
        long asked = System.nanoTime();
        Duration left = Duration.between(Instant.parse(status.path("at").asString()),
                Instant.parse(status.path("next").path("at").asString()));
        agent.awaitEvent("prompt-shown");
        Duration late = Duration.ofNanos(System.nanoTime() - asked).minus(left.dividedBy(RATE));
        assertThat(late.abs()).as("the prompt is late by %s", late).isLessThan(TOLERANCE);
        long begin = System.nanoTime();
        assertThat(agent.phase()).isEqualTo("shown");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).as("status answers").isLessThan(TOLERANCE);
    }
}
