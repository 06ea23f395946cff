// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.image.BufferedImage;
import java.util.List;

import org.junit.jupiter.api.Test;

import deskbreak.exercise.motion.Moment;
import deskbreak.exercise.motion.Moment.Phase;
import deskbreak.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

class FigurePainterTest {
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
