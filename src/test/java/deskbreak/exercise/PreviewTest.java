// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

import deskbreak.exercise.motion.Course;
import deskbreak.exercise.motion.Moment;
import deskbreak.exercise.motion.Moment.Phase;

import static org.assertj.core.api.Assertions.assertThat;

class PreviewTest {
    @Property(tries = 300)
    void goesRoundWithoutAJump(@ForAll Sides sides, @ForAll boolean held, @ForAll boolean lopsided,
            @ForAll @DoubleRange(min = 0.5, max = 6) double out, @ForAll @DoubleRange(min = 0, max = 60) double at) {
        Exercise move = Drawn.move("m", sides, held ? 15 : 0, 3, Drawn.motion(out, 1, lopsided));
        Course course = Course.of(move.motion().orElseThrow());
        Preview preview = Preview.of(move, course);
        assertThat(Drawn.apart(course.at(preview.at(at)), course.at(preview.at(at + 0.001)))).as("a step at most").isLessThan(0.05);
        assertThat(Drawn.apart(course.at(preview.at(0)), course.at(preview.at(preview.seconds() - 1e-6)))).isLessThan(0.001);
    }

    @Test
    void aHoldIsShortAndBothSidesAreShown() {
        Preview preview = preview(Sides.EACH, 30, 2.5);
        assertThat(preview.seconds()).isEqualTo(2 * (0.6 + 2.5 + 1.5 + 2));
        assertThat(preview.at(0.3).phase()).isEqualTo(Phase.REST);
        assertThat(preview.at(4).phase()).isEqualTo(Phase.HELD);
        assertThat(preview.at(6.6 + 4)).extracting(Moment::phase, Moment::mirrored).containsExactly(Phase.HELD, true);
        assertThat(preview.at(2 * 6.6 + 4).mirrored()).isFalse();
    }

    @Test
    void aMoveForBothSidesAtOnceIsShownOnceAndALongWayIsShortened() {
        assertThat(preview(Sides.BOTH, 0, 20).seconds()).isEqualTo(0.6 + 4 + 2);
    }

    private static Preview preview(Sides sides, int hold, double out) {
        Exercise move = Drawn.move("m", sides, hold, 1, Drawn.motion(out, 2, false));
        return Preview.of(move, Course.of(move.motion().orElseThrow()));
    }
}
