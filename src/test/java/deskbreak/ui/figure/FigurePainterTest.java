// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import deskbreak.exercise.motion.Course;
import deskbreak.exercise.motion.Moment;
import deskbreak.exercise.motion.Moment.Phase;
import deskbreak.storage.CatalogueReader;
import deskbreak.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

class FigurePainterTest {
    private static final int SIZE = 200;

    @AfterEach
    void light() {
        Theme.plain(false);
    }

    /** Framing is found once for the whole motion: the chair stays where it is while arms swing. */
    @Test
    void thePictureDoesNotBreathe() {
        Theme.plain(false);
        BufferedImage begin = Golden.strip(StockMotions.ARM_SWING, List.of(Moment.START));
        BufferedImage end = Golden.strip(StockMotions.ARM_SWING, List.of(new Moment(Phase.HELD, 0, false)));
        BufferedImage feet = begin.getSubimage(0, 120, begin.getWidth(), 40);
        assertThat(Golden.moved(begin, end)).isPositive();
        assertThat(Golden.moved(feet, end.getSubimage(0, 120, begin.getWidth(), 40))).isZero();
    }

    /** Legs that rest and the chair are laid as prints from the third picture on; the other side and the other theme begin anew. */
    @Test
    void whatRestsLooksAsIfItWerePaintedAnew() {
        Course course = Course.of(CatalogueReader.shipped().find("butterfly-wings").orElseThrow().motion().orElseThrow());
        FigurePainter painter = new FigurePainter();
        for (int i = 0; i < 60; i++) {
            Theme.plain(i >= 40);
            Moment moment = new Moment(Phase.OUT, i % 10 / 20.0, i / 20 % 2 == 1);
            assertThat(Golden.moved(painted(painter, course, moment), painted(new FigurePainter(), course, moment))).as("%s", moment)
                    .isZero();
        }
    }

    private static BufferedImage painted(FigurePainter painter, Course course, Moment moment) {
        BufferedImage picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        painter.paint(g, course, moment, SIZE, SIZE);
        g.dispose();
        return picture;
    }

    @Test
    void anyMomentOfBothSidesCanBePaintedAtAnySize() {
        Theme.plain(true);
        for (Phase phase : Phase.values()) {
            for (boolean right : new boolean[]{false, true}) {
                BufferedImage picture = new BufferedImage(96, 61, BufferedImage.TYPE_INT_ARGB);
                new FigurePainter().paint(picture.createGraphics(), StockMotions.WALK, new Moment(phase, 0.4, right), 96, 61);
                assertThat(opaque(picture)).as("%s %s", phase, right).isGreaterThan(300);
            }
        }
    }

    private static int opaque(BufferedImage picture) {
        int count = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                count += picture.getRGB(x, y) >>> 24 > 200 ? 1 : 0;
            }
        }
        return count;
    }
}
