// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.List;

import org.junit.jupiter.api.Test;

import deskbreak.desktop.Outline.Arc;
import deskbreak.desktop.Outline.Circle;
import deskbreak.desktop.Outline.Disc;
import deskbreak.desktop.Outline.Line;
import deskbreak.desktop.Outline.RoundBox;
import deskbreak.desktop.Outline.Triangle;
import deskbreak.desktop.Outline.Union;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class OutlineTest {
    @Test
    void disc() {
        Outline disc = new Disc(3, 4, 2);
        is(disc, 3, 4, -2);
        is(disc, 6, 8, 3);
    }

    @Test
    void circle() {
        Outline circle = new Circle(0, 0, 10, 4);
        is(circle, 0, 0, 8);
        is(circle, 6, 8, -2);
        is(circle, 0, -13, 1);
    }

    /** From straight up to straight down on the right side. */
    @Test
    void anArcThatIsCutStraight() {
        Outline arc = new Arc(0, 0, 10, 4, 90, 90, false);
        is(arc, 10, 0, -2);
        is(arc, 15, 0, 3);
        is(arc, 5, 0, 3);
        is(arc, 1, -10.0, -1.0, 0.05);
        is(arc, -3, -10, 3);
        is(arc, -3, -16, 5);
        is(arc, -3, 4, 5);
    }

    /** Three quarters, so that what is left out is less than a half circle. */
    @Test
    void anArcOfMoreThanAHalf() {
        Outline arc = new Arc(0, 0, 10, 4, 135, 135, false);
        is(arc, 0, 10, -2);
        is(arc, -8, 6, -2);
        is(arc, -10, -3, 3);
    }

    @Test
    void anArcWithRoundEnds() {
        Outline arc = new Arc(0, 0, 10, 4, 90, 90, true);
        is(arc, 10, 0, -2);
        is(arc, 0, -10, -2);
        is(arc, -5, -10, 3);
        is(arc, -3, 14, 3);
    }

    @Test
    void line() {
        Outline line = new Line(0, 0, 10, 0, 2);
        is(line, 5, 0, -1);
        is(line, 5, 4, 3);
        is(line, 13, 4, 4);
        is(line, -5, 0, 4);
    }

    @Test
    void roundBox() {
        Outline box = new RoundBox(0, 0, 10, 6, 2);
        is(box, 5, 3, -3);
        is(box, 5, -1, 1);
        is(box, 12, 3, 2);
        is(box, 11, 8, 3);
    }

    @Test
    void triangle() {
        Outline triangle = new Triangle(0, 0, 10, 0, 0, 10);
        is(triangle, 2, 2, -2);
        is(triangle, 5, -3, 3);
        is(triangle, 13, -4, 5);
        is(triangle, 10, 10, Math.sqrt(50));
    }

    @Test
    void unionIsWhateverIsNearest() {
        Outline both = new Union(List.of(new Disc(0, 0, 1), new Disc(10, 0, 2)));
        is(both, 4, 0, 3);
        is(both, 6, 0, 2);
        is(both, 10, 0, -2);
    }

    private static void is(Outline outline, double x, double y, double expected) {
        is(outline, x, y, expected, 1e-9);
    }

    private static void is(Outline outline, double x, double y, double expected, double tolerance) {
        assertThat(outline.distance(x, y)).as("(%s, %s)", x, y).isCloseTo(expected, within(tolerance));
    }
}
