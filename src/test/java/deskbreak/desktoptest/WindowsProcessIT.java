// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import deskbreak.desktoptest.stage.Agent;
import deskbreak.desktoptest.stage.Await;
import deskbreak.desktoptest.stage.Desktop;
import deskbreak.desktoptest.stage.DesktopTest;

import static org.assertj.core.api.Assertions.assertThat;

@DesktopTest
@DisplayName("The process that draws the windows, at clock rate " + WindowsProcessIT.RATE)
class WindowsProcessIT {
    static final int RATE = 10;
    private static final String TODAY = "^Deskbreak: today$";

    private final Desktop desktop;

    WindowsProcessIT(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    void comesWithAWindowAndGoesAfterItsLastOne() {
        Agent agent = Agent.start(desktop, Homes.with(desktop, "\"hotkey\": \"\""), RATE);
        assertThat(process(agent)).isEmpty();
        agent.show("today");
        desktop.windows().await(TODAY);
        assertThat(process(agent)).isPresent();
        desktop.windows().await(TODAY).close();
        Await.until("it has gone", () -> process(agent).isEmpty());
        assertThat(agent.log()).noneMatch(line -> line.startsWith("WARN"));
    }

    @Test
    void takesNothingWithItButItsWindowsWhenItDies() {
        Agent agent = atAPrompt();
        Card.await(desktop);
        process(agent).orElseThrow().destroyForcibly();
        Card.await(desktop).skip();
        agent.awaitEvent("skipped");
        assertThat(warnings(agent)).singleElement().asString().contains("The process that draws the windows failed (exit status 137)");
    }

    @Test
    void holdsNobodyUpWhenItHangs() throws Exception {
        Agent agent = atAPrompt();
        Card.await(desktop);
        String process = Long.toString(process(agent).orElseThrow().pid());
        assertThat(new ProcessBuilder("kill", "-STOP", process).start().waitFor()).isZero();
        agent.skip();
        agent.awaitEvent("skipped");
        assertThat(agent.phase()).isEqualTo("counting");
        assertThat(new ProcessBuilder("kill", "-CONT", process).start().waitFor()).isZero();
        desktop.windows().awaitGone(Card.TITLE);
    }

    @Test
    void endsWithItsAgentHoweverThatEnds() {
        Agent agent = atAPrompt();
        Card.await(desktop);
        ProcessHandle windows = process(agent).orElseThrow();
        agent.kill();
        Await.until("its windows are gone too", () -> !windows.isAlive());
    }

    private Agent atAPrompt() {
        Agent agent = Agent.start(desktop, Homes.with(desktop, """
                "plans": [{"id": "desk", "every": "PT1M", "length": "PT1M", "moves": 1}], "lull": "PT10S", "answerWithin": "PT5M" """),
                RATE);
        desktop.hands().press("a");
        return agent;
    }

    private static Optional<ProcessHandle> process(Agent agent) {
        return ProcessHandle.of(agent.pid()).stream().flatMap(ProcessHandle::children)
                .filter(child -> child.info().arguments().map(List::of).orElse(List.of()).contains("windows")).findFirst();
    }

    private static List<String> warnings(Agent agent) {
        return agent.log().stream().filter(line -> line.startsWith("WARN")).toList();
    }
}
