// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.guide;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import deskbreak.agent.Command;
import deskbreak.agent.Reply;
import deskbreak.agent.Status;
import deskbreak.exercise.Performance;
import deskbreak.exercise.Script;
import deskbreak.exercise.motion.Course;
import deskbreak.exercise.motion.Moment;
import deskbreak.settings.Look;
import deskbreak.settings.Settings;
import deskbreak.ui.Controls;
import deskbreak.ui.OnScreen;
import deskbreak.ui.Pictures;
import deskbreak.ui.Samples;
import deskbreak.ui.Sent;
import deskbreak.ui.Statuses;
import deskbreak.ui.sound.Cue;
import deskbreak.ui.theme.Prose;

import static deskbreak.ui.Samples.MOVES;
import static deskbreak.ui.Samples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

class GuideTest {
    private static final Script SCRIPT = Samples.script();
    private static final Status OVER = Statuses.sitting(Duration.ZERO);

    private final AtomicLong nanos = new AtomicLong();
    private final Sent sent = new Sent();
    private final Noted stage = new Noted();
    private final List<Cue> cues = new ArrayList<>();

    @BeforeEach
    void look() {
        OnScreen.run(() -> Pictures.look(Look.Theme.LIGHT, 100));
    }

    @Test
    void itCanBeFollowedByEar() {
        OnScreen.run(() -> {
            Guide guide = guide();
            for (int second : List.of(2, 6, 9, 16, 19, 29, 34, 57, 62, 66, 80, 179)) {
                guide.show(heard(second));
            }
            guide.show(OVER);
            assertThat(cues).containsExactly(Cue.BEGIN, Cue.END, Cue.BEGIN, Cue.SIDE, Cue.BEGIN, Cue.NEXT, Cue.BEGIN, Cue.AGAIN, Cue.NEXT,
                    Cue.DONE);
        });
    }

    @Test
    void isSilentUnlessAskedToSound() {
        OnScreen.run(() -> {
            Guide guide = guide();
            guide.show(status(2, false));
            guide.show(status(9, false));
            guide.show(status(179, false));
            guide.show(OVER);
            assertThat(cues).isEmpty();
        });
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
    void whatPassedBeforeTheWindowWasPaintedIsLedAgain() {
        OnScreen.run(() -> {
            guide().show(status(1, false));
            nanos.addAndGet(Duration.ofSeconds(4).toNanos());
            assertThat(sent.commands).as("without a window it just goes on").isEmpty();
            stage.content.paint(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics());
            nanos.addAndGet(Duration.ofSeconds(4).toNanos());
            stage.content.paint(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics());
            assertThat(sent.commands).as("once").containsExactly(seek(1));
        });
    }

    @Test
    void aWindowThatIsLateByFarCostsFiveSecondsAtMost() {
        OnScreen.run(() -> {
            guide().show(status(0, false));
            nanos.addAndGet(Duration.ofSeconds(30).toNanos());
            stage.content.paint(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics());
            assertThat(sent.commands).containsExactly(seek(25));
        });
    }

    @Test
    void aGuideThatStandsStillMissesNothing() {
        OnScreen.run(() -> {
            guide().show(status(2, true));
            nanos.addAndGet(Duration.ofSeconds(3).toNanos());
            stage.content.paint(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics());
            assertThat(sent.commands).isEmpty();
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
    void whatTheAgentAnswersIsReadInTheGuideForAWhile() {
        OnScreen.run(() -> {
            Guide guide = guide();
            guide.show(status(10, false));
            sent.reply = Reply.done("That move comes at half its dose from now on.");
            Controls.button(stage.content, "Too hard").doClick();
            guide.show(status(30, false));
            assertThat(prose()).contains("That move comes at half its dose from now on.");
            guide.show(status(30, true));
            assertThat(prose()).contains("Paused. Go on whenever you like.")
                    .doesNotContain("That move comes at half its dose from now on.");
            guide.show(OVER);
            guide.show(status(10, false));
            assertThat(prose()).as("the next break").doesNotContain("That move comes at half its dose from now on.");
        });
    }

    private List<String> prose() {
        return texts(stage.content);
    }

    private static List<String> texts(Container in) {
        return Stream.of(in.getComponents()).filter(Component::isVisible)
                .flatMap(c -> c instanceof Prose prose
                        ? Stream.of(prose.getText())
                        : c instanceof Container inner ? texts(inner).stream() : Stream.of())
                .toList();
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

    private static GuideContent content(Status.Guide guide) {
        return GuideContent.of(guide, guide.progress(), Performance.of(SCRIPT, MOVES.catalogue()).at(guide.progress()), MOVES, TEXTS);
    }

    private static Status heard(int seconds) {
        return Statuses.guided(SCRIPT, Duration.ofSeconds(seconds), Settings.DEFAULT.withLook(Look.DEFAULT.withGuideSounds(true)));
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
        return new Guide(sent, TEXTS, MOVES, new GuideClock(nanos::get, 1), cue -> cues.add(cue), stage);
    }

    private GuidePanel panel(int seconds, boolean paused, boolean waiting) {
        Duration progress = Duration.ofSeconds(seconds);
        Performance performance = Performance.of(SCRIPT, MOVES.catalogue());
        GuidePanel panel = new GuidePanel(TEXTS, guide(), new GuidePanel.Acting() {
            @Override
            public Optional<Course> course() {
                return performance.course(progress);
            }

            @Override
            public Moment now() {
                return performance.at(progress);
            }

            @Override
            public boolean runs() {
                return false;
            }
        });
        panel.show(content(guide(seconds, paused, waiting)));
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
