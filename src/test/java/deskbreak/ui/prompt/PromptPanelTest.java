// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.AbstractButton;
import javax.swing.JComponent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import deskbreak.agent.Command;
import deskbreak.agent.Reply;
import deskbreak.agent.Status;
import deskbreak.settings.Look;
import deskbreak.ui.Controls;
import deskbreak.ui.OnScreen;
import deskbreak.ui.Pictures;
import deskbreak.ui.Sent;
import deskbreak.ui.Statuses;

import static deskbreak.ui.Samples.MOVES;
import static deskbreak.ui.Samples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

class PromptPanelTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Sent sent = new Sent();
    private final PressGuard guard = new PressGuard(nanos::get);

    @BeforeEach
    void look() {
        OnScreen.run(() -> Pictures.look(Look.Theme.LIGHT, 100));
    }

    @Test
    void looksRight() {
        Pictures.take("prompt", () -> panel(Statuses.prompt(0)));
        Pictures.take("prompt-returned", () -> panel(Statuses.prompt(1)));
        Status.Offer walk = new Status.Offer("desk", Duration.ofMinutes(3), List.of(), List.of(), Duration.ofMinutes(5), 2,
                Optional.empty(), Optional.of(Duration.ofMinutes(14)), Optional.empty());
        Pictures.take("prompt-last", () -> panel(Statuses.prompt(walk, Duration.ofMinutes(61))));
    }

    @Test
    void everyControlIsNamedDescribedAndReachable() {
        OnScreen.run(() -> assertThat(Controls.faults(panel(Statuses.prompt(0)))).isEmpty());
    }

    @Test
    void offersOnlyTheSnoozesThatAreLeft() {
        OnScreen.run(() -> {
            assertThat(Controls.names(panel(Statuses.prompt(0)))).containsExactly("Start", "1 minute", "Just walk instead", "Snooze 5 min",
                    "Snooze 10 min", "Snooze 15 min", "Skip");
            assertThat(Controls.names(panel(Statuses.prompt(1)))).doesNotContain("Snooze 15 min");
            assertThat(Controls.names(panel(Statuses.prompt(2)))).containsExactly("Start", "1 minute", "Just walk instead", "Skip");
        });
    }

    @Test
    void eachButtonSendsItsCommandInOneClick() {
        OnScreen.run(() -> {
            PromptPanel panel = panel(Statuses.prompt(0));
            nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(500));
            for (String name : Controls.names(panel)) {
                press(Controls.button(panel, name));
            }
            assertThat(sent.commands).containsExactly(new Command.Start(), new Command.StartShort(), new Command.JustWalk(),
                    new Command.Snooze(Optional.of(Duration.ofMinutes(5))), new Command.Snooze(Optional.of(Duration.ofMinutes(10))),
                    new Command.Snooze(Optional.of(Duration.ofMinutes(15))), new Command.Skip());
        });
    }

    @Test
    void aPressThatBeganTooEarlyCountsForNothing() {
        OnScreen.run(() -> {
            AbstractButton start = Controls.button(panel(Statuses.prompt(0)), "Start");
            nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(499));
            mouse(start, MouseEvent.MOUSE_PRESSED);
            nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(400));
            mouse(start, MouseEvent.MOUSE_RELEASED);
            assertThat(sent.commands).isEmpty();
            press(start);
            assertThat(sent.commands).hasSize(1);
        });
    }

    @Test
    void aKeyHeldSinceTooEarlyCountsForNothing() {
        OnScreen.run(() -> {
            AbstractButton start = Controls.button(panel(Statuses.prompt(0)), "Start");
            key(start, KeyEvent.KEY_PRESSED);
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
            key(start, KeyEvent.KEY_PRESSED);
            key(start, KeyEvent.KEY_RELEASED);
            assertThat(sent.commands).isEmpty();
            key(start, KeyEvent.KEY_PRESSED);
            key(start, KeyEvent.KEY_RELEASED);
            assertThat(sent.commands).containsExactly(new Command.Start());
        });
    }

    @Test
    void escapeSnoozesAndSkipsWhereNoSnoozeIsLeft() {
        OnScreen.run(() -> {
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
            panel(Statuses.prompt(0)).later();
            panel(Statuses.prompt(2)).later();
            assertThat(sent.commands).containsExactly(new Command.Snooze(Optional.of(Duration.ofMinutes(5))), new Command.Skip());
        });
    }

    @Test
    void aRefusalIsSaidOnTheCard() {
        sent.reply = Reply.refused("no-snooze-left", "No snooze is left.");
        OnScreen.run(() -> {
            PromptPanel panel = panel(Statuses.prompt(0));
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
            press(Controls.button(panel, "Snooze 10 min"));
            assertThat(panel.refusal()).isEqualTo("No snooze is left.");
        });
    }

    @Test
    void saysHowLongAndWhatHeldItBack() {
        Status.Offer held = new Status.Offer("desk", Duration.ofMinutes(3), List.of("seated-spinal-twist"), List.of(),
                Duration.ofMinutes(5), 0, Optional.empty(), Optional.of(Duration.ofMinutes(14)), Optional.empty());
        PromptContent content = PromptContent.of(held, Duration.ofMinutes(59), MOVES, TEXTS);
        assertThat(content.why()).isEqualTo("59 min in the chair, held 14 min");
        assertThat(content.name()).isEqualTo("Seated twist");
        assertThat(content.then()).isEqualTo("then a few steps");
    }

    private PromptPanel panel(Status status) {
        guard.appeared();
        PromptPanel panel = new PromptPanel(TEXTS, sent, guard);
        panel.show(PromptContent.of(status.offer().orElseThrow(), status.sat(), MOVES, TEXTS));
        return panel;
    }

    private static void press(JComponent button) {
        mouse(button, MouseEvent.MOUSE_PRESSED);
        mouse(button, MouseEvent.MOUSE_RELEASED);
    }

    private static void mouse(JComponent button, int kind) {
        button.setSize(button.getPreferredSize());
        button.dispatchEvent(new MouseEvent(button, kind, 0, MouseEvent.BUTTON1_DOWN_MASK, 5, 5, 1, false, MouseEvent.BUTTON1));
    }

    private static void key(AbstractButton button, int kind) {
        ((GuardedButton) button).processKeyEvent(new KeyEvent(button, kind, 0, 0, KeyEvent.VK_SPACE, ' '));
    }
}
