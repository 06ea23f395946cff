// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.guide;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import deskbreak.agent.Status;
import deskbreak.exercise.Performance;
import deskbreak.exercise.Script;
import deskbreak.exercise.motion.Moment;
import deskbreak.ui.Samples;
import deskbreak.ui.guide.GuideContent.Now;

import static deskbreak.ui.Samples.MOVES;
import static deskbreak.ui.Samples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

/** What the guide says and shows at each moment. */
class GuideContentTest {
    private static final Script SCRIPT = Samples.script();

    @Test
    void saysWhatToDoAtEachMoment() {
        assertThat(at(2).now()).extracting(Now::phase, Now::side, Now::detail).containsExactly("Get ready", "Left side",
                "Sit tall, both feet flat on the floor");
        assertThat(at(5).now()).extracting(Now::phase, Now::side).containsExactly("Hold", "Left side");
        assertThat(at(16).now()).extracting(Now::phase, Now::side).containsExactly("Back to the start", "Left side");
        assertThat(at(29).now()).extracting(Now::phase, Now::side).containsExactly("Change sides", "Right side");
        assertThat(at(62).now()).extracting(Now::phase, Now::side).containsExactly("Move", "");
        assertThat(at(100)).extracting(c -> c.now().phase(), c -> c.move().name()).containsExactly("Walk", "A short walk");
    }

    @Test
    void theFigureGoesOutBeforeTheHoldAndTheWordsGoWithIt() {
        Moment out = new Moment(Moment.Phase.OUT, 0.5, false);
        assertThat(GuideContent.of(guide(4, false, false), Duration.ofSeconds(4), out, MOVES, TEXTS).now().phase())
                .isEqualTo("Ease into it");
        assertThat(GuideContent.of(guide(62, false, false), Duration.ofSeconds(62), out, MOVES, TEXTS).now().phase()).isEqualTo("Move");
    }

    @Test
    void theOtherSideIsAnnouncedThreeSecondsAhead() {
        assertThat(at(24).now().ahead()).isEmpty();
        assertThat(at(25).now().ahead()).isEqualTo("Then the right side");
        assertThat(at(27).now().ahead()).isEqualTo("Then the right side");
        assertThat(at(28).now().ahead()).as("it is the other side now").isEmpty();
        assertThat(at(14).now().ahead()).as("a rest is no change of sides").isEmpty();
    }

    @Test
    void theNextMoveIsNamedAllAlongAndAnnouncedBeforeItComes() {
        assertThat(at(2).whole().next()).isEqualTo("Next: Desk shoulder stretch");
        assertThat(at(50).now().ahead()).isEmpty();
        assertThat(at(51).now().ahead()).isEqualTo("Desk shoulder stretch comes next");
        assertThat(at(57).whole().next()).isEqualTo("Next: A short walk");
        assertThat(at(66).now().ahead()).isEqualTo("A short walk comes next");
        assertThat(at(100).whole().next()).as("nothing comes after the walk").isEmpty();
    }

    @Test
    void repetitionsAreCountedOnEachSide() {
        assertThat(at(2).now().counted()).contains(new Counted(0, 0, 2));
        assertThat(at(10).now().counted()).contains(new Counted(0.5, 1, 2));
        assertThat(at(16).now().counted()).contains(new Counted(1, 1, 2));
        assertThat(at(23).now().counted()).contains(new Counted(1.5, 2, 2));
        assertThat(at(30).now().counted()).as("those of the side that comes").contains(new Counted(0, 0, 2));
        assertThat(at(62).now().counted()).as("one without a hold fills as it goes").contains(new Counted(0.25, 1, 2));
        assertThat(at(67).now().counted()).contains(new Counted(1.5, 2, 2));
        assertThat(at(100).now().counted()).isEmpty();
    }

    @Test
    void theRingFillsWithTheStepAndTheBarWithTheBreak() {
        assertThat(at(9).now().ring()).extracting(GuideContent.Ring::done, GuideContent.Ring::text).containsExactly(0.4, "6");
        assertThat(at(66).now().ring()).as("a repetition without a hold is counted, not timed")
                .extracting(GuideContent.Ring::done, GuideContent.Ring::text, GuideContent.Ring::under).containsExactly(0.25, "2", "of 2");
        assertThat(at(9).whole()).extracting(GuideContent.Whole::done, GuideContent.Whole::left).containsExactly(0.05, "2:51 left");
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

    private static GuideContent at(int seconds) {
        return content(guide(seconds, false, false));
    }

    private static GuideContent content(Status.Guide guide) {
        return GuideContent.of(guide, guide.progress(), Performance.of(SCRIPT, MOVES.catalogue()).at(guide.progress()), MOVES, TEXTS);
    }

    private static Status.Guide guide(int seconds, boolean paused, boolean waiting) {
        return new Status.Guide("desk", SCRIPT, Duration.ofSeconds(seconds), paused, waiting, Optional.empty());
    }
}
