// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.List;

import org.junit.jupiter.api.Test;

import deskbreak.exercise.motion.Storyboard.Leg;
import deskbreak.exercise.motion.Storyboard.Spot;

import static org.assertj.core.api.Assertions.assertThat;

/** The row of pictures that a motion is. */
class StoryboardTest {
    private static final Storyboard BOARD = Storyboard.of(Posing.standing(), List.of());
    private static final Spot HELD = new Spot(Leg.OUT, 0);
    private static final Spot END = new Spot(Leg.BACK, 0);

    @Test
    void itBeginsAsRestOnePoseAndRestAgain() {
        assertThat(BOARD.spots()).containsExactly(Spot.REST, HELD, END);
        assertThat(BOARD.key(Spot.REST)).isEmpty();
    }

    @Test
    void aCopyStandsAfterItsPictureAndChangesAlone() {
        Storyboard longer = BOARD.copied(HELD);
        Spot copy = BOARD.next(HELD);
        Pose raised = Posing.nudge(longer.pose(copy), Joint.LEFT_WRIST, new Vec(0, 0.3, 0.3));
        Storyboard shaped = longer.with(copy, raised);
        assertThat(shaped.spots()).hasSize(4);
        assertThat(shaped.pose(copy)).isEqualTo(raised);
        assertThat(shaped.pose(HELD)).isEqualTo(BOARD.pose(HELD));
    }

    @Test
    void theWayBackEndsInRestWhateverIsCopied() {
        Storyboard longer = BOARD.copied(END);
        assertThat(longer.motion().back()).hasSize(2);
        assertThat(longer.motion().back().getLast().pose()).isEqualTo(longer.motion().rest());
        assertThat(longer.canGo(new Spot(Leg.BACK, 0))).isTrue();
        assertThat(longer.canGo(new Spot(Leg.BACK, 1))).isFalse();
    }

    @Test
    void whatIsTakenOutLeavesNoPoseBehind() {
        Storyboard longer = BOARD.copied(HELD);
        assertThat(longer.motion().poses()).hasSize(3);
        assertThat(longer.without(new Spot(Leg.OUT, 1))).isEqualTo(BOARD);
        assertThat(BOARD.canGo(Spot.REST)).isFalse();
        assertThat(BOARD.canGo(HELD)).isFalse();
    }

    @Test
    void restIsTheSamePoseAtBothEnds() {
        Pose bowed = Posing.bend(BOARD.pose(Spot.REST), Joint.HEAD, 0, 20);
        assertThat(BOARD.with(END, bowed).pose(Spot.REST)).isEqualTo(bowed);
    }
}
