// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import deskbreak.desktoptest.stage.Agent;
import deskbreak.desktoptest.stage.Await;
import deskbreak.desktoptest.stage.Desktop;
import deskbreak.desktoptest.stage.DesktopTest;
import deskbreak.desktoptest.stage.Hands;
import deskbreak.desktoptest.stage.Terminal;

import static org.assertj.core.api.Assertions.assertThat;

@DesktopTest
@DisplayName("Focus, at clock rate " + FocusIT.RATE)
class FocusIT {
    static final int RATE = 20;
    private static final Duration PACE = Duration.ofMillis(30);
    private static final String TEXT = "not one of these characters may be lost\n".repeat(8);

    private final Desktop desktop;

    FocusIT(Desktop desktop) {
        this.desktop = desktop;
    }

    /** The prompt waits for no lull here, so that it comes up in the middle of the typing. */
    @Test
    void staysWithTheTerminalThatIsBeingTypedInto() {
        String settings = """
                "plans": [{"id": "desk", "every": "PT1M", "length": "PT1M", "moves": 1}], "waitAtMost": "PT0S", "answerWithin": "PT5M" """;
        Set<Boolean> cards = new HashSet<>();
        Set<Boolean> keyboard = new HashSet<>();
        Agent agent = Agent.start(desktop, Homes.with(desktop, settings), RATE);
        Terminal terminal = desktop.terminal(desktop.freshHome().resolve("typed"));
        Hands.Typing typing = desktop.hands().begin(TEXT, PACE);
        Await.until("the typing ends", () -> {
            cards.add(desktop.windows().has(Card.TITLE));
            keyboard.add(terminal.hasKeyboard());
            return !typing.goesOn();
        });
        Await.until("all is there", () -> terminal.typed().equals(TEXT), terminal::typed);

        assertThat(cards).as("a card came while typing went on").containsExactlyInAnyOrder(false, true);
        assertThat(keyboard).containsOnly(true);
        assertThat(agent.phase()).isEqualTo("shown");
        assertThat(desktop.windows().has(Card.TITLE)).isTrue();
    }
}
