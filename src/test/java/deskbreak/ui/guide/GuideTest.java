// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.guide;

import java.awt.event.ActionEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import deskbreak.agent.Command;
import deskbreak.agent.Status;
import deskbreak.exercise.Script;
import deskbreak.settings.Look;
import deskbreak.ui.Controls;
import deskbreak.ui.OnScreen;
import deskbreak.ui.Pictures;
import deskbreak.ui.Samples;
import deskbreak.ui.Sent;
import deskbreak.ui.Statuses;

import static deskbreak.ui.Samples.MOVES;
import static deskbreak.ui.Samples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

class GuideTest {
    private static final Script SCRIPT = Samples.script();
    private static final Status OVER = Statuses.sitting(Duration.ZERO);

    private final AtomicLong nanos = new AtomicLong();
    private final Sent sent = new Sent();
    private final Noted stage = new Noted();
    private final List<String> chimes = new ArrayList<>();

    @BeforeEach
    void look() {
        OnScreen.run(() -> Pictures.look(Look.Theme.LIGHT, 100));
    }

    @Test
    void saysWhatToDoAtEachMoment() {
        assertThat(at(2)).extracting(GuideContent::phase, GuideContent::detail).containsExactly("Get ready",
                "Sit tall, both feet flat on the floor");
        assertThat(at(5)).extracting(GuideContent::phase, GuideContent::detail).containsExactly("Hold", "Left side, 1 of 2");
        assertThat(at(16)).extracting(GuideContent::phase, GuideContent::detail).containsExactly("Back to the start",
                "Left side, 1 of 2");
        assertThat(at(29)).extracting(GuideContent::phase, GuideContent::detail).containsExactly("Change sides",
                "The right side comes next");
        assertThat(at(62)).extracting(GuideContent::phase, GuideContent::detail).containsExactly("Move", "1 of 2");
        assertThat(at(100)).extracting(GuideContent::phase, c -> c.move().name()).containsExactly("Walk", "A short walk");
    }

    @Test
    void theRingCountsTheStepAndTheBarTheBreak() {
        GuideContent content = at(9);
        assertThat(content.ring().seconds()).isEqualTo(6);
        assertThat(content.ring().left()).isEqualTo(0.6);
        assertThat(content.overall()).isEqualTo(0.05);
        assertThat(content.left()).isEqualTo("2:51 left");
    }

    @Test
    void countsOnByItselfBetweenTwoStatusesAtTheAgentsRate() {
        GuideClock clock = new GuideClock(nanos::get, 10);
        clock.heard();
        nanos.addAndGet(Duration.ofMillis(700).toNanos());
        assertThat(clock.progress(guide(5, false, false))).isEqualTo(Duration.ofSeconds(12));
        assertThat(clock.progress(guide(5, true, false))).as("paused").isEqualTo(Duration.ofSeconds(5));
        assertThat(clock.progress(guide(5, false, true))).as("waiting").isEqualTo(Duration.ofSeconds(5));
        nanos.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(clock.progress(guide(5, false, false))).as("never past the end").isEqualTo(SCRIPT.length());
    }

    @Test
    void previousAndNextGoByMovesAndSides() {
        Sections sections = Sections.of(SCRIPT);
        assertThat(sections.starts()).extracting(Duration::toSeconds).containsExactly(0L, 28L, 56L, 69L);
        assertThat(sections.next(Duration.ofSeconds(5))).contains(Duration.ofSeconds(28));
        assertThat(sections.next(Duration.ofSeconds(80))).isEmpty();
        assertThat(sections.previous(Duration.ofSeconds(40))).isEqualTo(Duration.ofSeconds(28));
        assertThat(sections.previous(Duration.ofSeconds(29))).isEqualTo(Duration.ZERO);
        assertThat(sections.previous(Duration.ofSeconds(1))).isEqualTo(Duration.ZERO);
    }

    @Test
    void opensWithTheBreakAndSaysSoWhenItIsOver() {
        OnScreen.run(() -> {
            Guide guide = guide();
            guide.show(status(0, false));
            guide.show(status(175, false));
            guide.show(OVER);
            assertThat(stage.log).containsSubsequence("open", "turn to DonePanel").doesNotContain("focus");
        });
    }

    @Test
    void aBreakLeftEarlyJustCloses() {
        OnScreen.run(() -> {
            Guide guide = guide();
            guide.show(status(3, false));
            guide.show(OVER);
            assertThat(stage.log).endsWith("open", "close");
        });
    }

    @Test
    void everyButtonSendsItsCommand() {
        OnScreen.run(() -> {
            Guide guide = guide();
            guide.show(status(10, false));
            for (String name : List.of("Back", "Pause", "Next", "Too hard", "It hurts", "Done")) {
                Controls.button(stage.content, name).doClick();
            }
            guide.show(status(10, true));
            Controls.button(stage.content, "Resume").doClick();
            assertThat(sent.commands).containsExactly(seek(0), new Command.GuidePause(), seek(28),
                    new Command.TooHard("seated-spinal-twist"), new Command.Hurts("seated-spinal-twist"), new Command.Done(),
                    new Command.GuideResume());
        });
    }

    @Test
    void keysLeadThroughTheGuide() {
        OnScreen.run(() -> {
            guide().show(status(10, false));
            for (String key : List.of("SPACE", "LEFT", "RIGHT", "ESCAPE")) {
                press(stage.content, key);
            }
            assertThat(sent.commands).containsExactly(new Command.GuidePause(), seek(0), seek(28), new Command.Done());
        });
    }

    @Test
    void everyControlIsNamedDescribedAndReachable() {
        OnScreen.run(() -> assertThat(Controls.faults(panel(10, false, false))).isEmpty());
    }

    @Test
    void looksRight() {
        Pictures.take("guide-hold", () -> panel(9, false, false));
        Pictures.take("guide-ready", () -> panel(1, false, false));
        Pictures.take("guide-waiting", () -> panel(35, false, true));
        Pictures.take("guide-paused-standing", () -> panel(62, true, false));
        Pictures.take("guide-walk", () -> panel(100, false, false));
        Pictures.take("guide-done", () -> new DonePanel(TEXTS));
    }

    private static GuideContent at(int seconds) {
        return GuideContent.of(guide(seconds, false, false), Duration.ofSeconds(seconds), MOVES, TEXTS);
    }

    private static Status.Guide guide(int seconds, boolean paused, boolean waiting) {
        return new Status.Guide("desk", SCRIPT, Duration.ofSeconds(seconds), paused, waiting, Optional.empty());
    }

    private static Status status(int seconds, boolean paused) {
        return Statuses.guided(SCRIPT, Duration.ofSeconds(seconds), paused, false);
    }

    private static Command seek(int seconds) {
        return new Command.GuideSeek(Duration.ofSeconds(seconds));
    }

    private Guide guide() {
        return new Guide(sent, TEXTS, MOVES, new GuideClock(nanos::get, 1), () -> chimes.add("chime"), stage);
    }

    private GuidePanel panel(int seconds, boolean paused, boolean waiting) {
        GuidePanel panel = new GuidePanel(TEXTS, guide());
        panel.show(GuideContent.of(guide(seconds, paused, waiting), Duration.ofSeconds(seconds), MOVES, TEXTS));
        return panel;
    }

    private static void press(JComponent panel, String key) {
        Object name = Optional.ofNullable(panel.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).get(KeyStroke.getKeyStroke(key)))
                .orElseThrow();
        Action action = panel.getActionMap().get(name);
        action.actionPerformed(new ActionEvent(panel, ActionEvent.ACTION_PERFORMED, key));
    }

    /** A stage without a display. */
    private static final class Noted implements Stage {
        final List<String> log = new ArrayList<>();
        JComponent content = new DonePanel(TEXTS);

        @Override
        public void open(JComponent shown, JComponent first, Runnable leave) {
            log.add("open");
            content = shown;
        }

        @Override
        public void turnTo(JComponent shown) {
            log.add("turn to " + shown.getClass().getSimpleName());
        }

        @Override
        public void fit() {
            log.add("fit");
        }

        @Override
        public void focus() {
            log.add("focus");
        }

        @Override
        public void close() {
            log.add("close");
        }
    }
}
