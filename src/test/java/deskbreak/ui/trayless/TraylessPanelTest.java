// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.trayless;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import deskbreak.agent.Command;
import deskbreak.agent.Reply;
import deskbreak.agent.Windows.Window;
import deskbreak.settings.Look;
import deskbreak.ui.Controls;
import deskbreak.ui.OnScreen;
import deskbreak.ui.Pictures;
import deskbreak.ui.Sent;
import deskbreak.ui.Statuses;

import static deskbreak.ui.Samples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

class TraylessPanelTest {
    private final Sent sent = new Sent();
    private final List<Window> opened = new ArrayList<>();

    @BeforeEach
    void look() {
        OnScreen.run(() -> Pictures.look(Look.Theme.LIGHT, 100));
    }

    @Test
    void everyButtonDoesWhatItSays() {
        OnScreen.run(() -> {
            TraylessPanel panel = panel();
            assertThat(Controls.names(panel)).containsExactly("Take a break now", "Pause", "I’m standing", "Today", "Exercises",
                    "Preferences", "Quit");
            Controls.names(panel).forEach(name -> Controls.button(panel, name).doClick());
            assertThat(sent.commands).containsExactly(new Command.TakeBreak(Optional.empty(), Optional.empty(), false),
                    new Command.PauseUntilResumed(), new Command.Stand(), new Command.Quit());
            assertThat(opened).containsExactly(Window.TODAY, Window.EXERCISES, Window.PREFERENCES);
        });
    }

    @Test
    void whileStandingItOffersToSit() {
        OnScreen.run(() -> {
            TraylessPanel panel = panel();
            panel.show(Statuses.standing());
            Controls.button(panel, "I’m sitting").doClick();
            Controls.button(panel, "Resume").doClick();
            assertThat(sent.commands).containsExactly(new Command.Sit(), new Command.Resume());
        });
    }

    @Test
    void everyControlIsNamedDescribedAndReachable() {
        OnScreen.run(() -> assertThat(Controls.faults(panel())).isEmpty());
    }

    @Test
    void looksRight() {
        sent.reply = Reply.done("Breaks are paused until you resume.");
        Pictures.take("trayless", this::panel);
        Pictures.take("trayless-answer", () -> {
            TraylessPanel panel = panel();
            Controls.button(panel, "Pause").doClick();
            return panel;
        });
    }

    private TraylessPanel panel() {
        TraylessPanel panel = new TraylessPanel(TEXTS, sent, status -> "Sitting 32 min, next break in 13 min", opened::add);
        panel.show(Statuses.sitting(Duration.ofMinutes(32)));
        return panel;
    }
}
