// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.guide;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.time.Duration;
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
import deskbreak.exercise.motion.Course;
import deskbreak.exercise.motion.Moment;
import deskbreak.settings.Look;
import deskbreak.settings.Settings;
import deskbreak.ui.Controls;
import deskbreak.ui.OnScreen;
import deskbreak.ui.Pictures;
import deskbreak.ui.Sent;
import deskbreak.ui.Statuses;
import deskbreak.ui.sound.Cue;
import deskbreak.ui.theme.Prose;

import static deskbreak.ui.Samples.MOVES;
import static deskbreak.ui.Samples.TEXTS;
import static deskbreak.ui.guide.Noted.OVER;
import static deskbreak.ui.guide.Noted.SCRIPT;
import static deskbreak.ui.guide.Noted.seek;
import static deskbreak.ui.guide.Noted.status;
import static org.assertj.core.api.Assertions.assertThat;

class GuideTest {
    private final Noted stage = new Noted();
    private final Sent sent = stage.sent;

    @BeforeEach
    void look() {
        OnScreen.run(() -> Pictures.look(Look.Theme.LIGHT, 100));
    }

    @Test
    void itCanBeFollowedByEar() {
        OnScreen.run(() -> {
            Guide guide = stage.guide();
            for (int second : List.of(2, 6, 9, 16, 19, 29, 34, 57, 62, 66, 80, 179)) {
                guide.show(heard(second));
            }
            guide.show(OVER);
            assertThat(stage.cues).containsExactly(Cue.BEGIN, Cue.END, Cue.BEGIN, Cue.SIDE, Cue.BEGIN, Cue.NEXT, Cue.BEGIN, Cue.AGAIN,
                    Cue.NEXT,
                    Cue.DONE);
        });
    }

    @Test
    void isSilentUnlessAskedToSound() {
        OnScreen.run(() -> {
            Guide guide = stage.guide();
            guide.show(status(2, false));
            guide.show(status(9, false));
            guide.show(status(179, false));
            guide.show(OVER);
            assertThat(stage.cues).isEmpty();
        });
    }

    @Test
    void countsOnByItselfBetweenTwoStatusesAtTheAgentsRate() {
        AtomicLong nanos = new AtomicLong();
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
    void everyButtonSendsItsCommand() {
        OnScreen.run(() -> {
            Guide guide = stage.guide();
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
            stage.guide().show(status(10, false));
            for (String key : List.of("SPACE", "LEFT", "RIGHT", "ESCAPE")) {
                press(stage.content, key);
            }
            assertThat(sent.commands).containsExactly(new Command.GuidePause(), seek(0), seek(28), new Command.Done());
        });
    }

    @Test
    void whatTheAgentAnswersIsReadInTheGuideForAWhile() {
        OnScreen.run(() -> {
            Guide guide = stage.guide();
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

    private GuidePanel panel(int seconds, boolean paused, boolean waiting) {
        Duration progress = Duration.ofSeconds(seconds);
        Performance performance = Performance.of(SCRIPT, MOVES.catalogue());
        GuidePanel panel = new GuidePanel(TEXTS, stage.guide(), new GuidePanel.Acting() {
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
}
