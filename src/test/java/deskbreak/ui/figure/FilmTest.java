// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import deskbreak.exercise.motion.Course;
import deskbreak.exercise.motion.Moment;
import deskbreak.exercise.motion.Moment.Phase;
import deskbreak.storage.CatalogueReader;
import deskbreak.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/** What has been painted once is shown again, to the pixel. */
class FilmTest {
    private static final int SIZE = 120;
    private static final int PLENTY = 1 << 24;
    private static final Course LUNGE = course("lunge");

    @BeforeEach
    @AfterEach
    void light() {
        Theme.plain(false);
    }

    private static Course course(String id) {
        return Course.of(CatalogueReader.shipped().find(id).orElseThrow().motion().orElseThrow());
    }

    /** Both sides, two rounds. */
    private static List<Moment> rounds() {
        List<Moment> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(new Moment(i / 5 % 2 == 0 ? Phase.OUT : Phase.BACK, i % 5 / 5.0, i / 10 % 2 == 1));
        }
        return all;
    }

    private static int[] painted(FigurePainter painter, Course course, Moment moment, int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        painter.paint(g, course, moment, size, size);
        g.dispose();
        return image.getRGB(0, 0, size, size, null, 0, size);
    }

    private static void assertTrue(FigurePainter painter, Course course, Moment moment, int size) {
        assertThat(painted(painter, course, moment, size)).as("%s", moment)
                .isEqualTo(painted(new FigurePainter(), course, moment, size));
    }

    /** With room for all pictures, for some, for the first one of a side alone, and for none. */
    @Test
    void whatIsShownAgainIsWhatWasPainted() {
        for (int room : new int[]{PLENTY, SIZE * SIZE * 3, 1, 0}) {
            FilmStock stock = new FilmStock(room);
            FigurePainter painter = new FigurePainter(new Film(stock));
            for (Moment moment : rounds()) {
                assertTrue(painter, LUNGE, moment, SIZE);
            }
            assertThat(stock.used()).as("one picture over at most").isLessThan(room + 2 * SIZE * SIZE);
        }
    }

    @Test
    void whatWasPaintedIsNotPaintedAgain() {
        Film film = new Film(new FilmStock(PLENTY));
        FigurePainter painter = new FigurePainter(film);
        rounds().forEach(moment -> painted(painter, LUNGE, moment, SIZE));
        Canvas canvas = new Canvas(SIZE, SIZE);
        assertThat(rounds()).allMatch(moment -> film.show(moment, canvas));
        assertThat(film.show(new Moment(Phase.CHANGE, 0.5, false), canvas)).isFalse();
    }

    @Test
    void anotherMotionSizeOrThemeBeginsAnew() {
        FilmStock stock = new FilmStock(PLENTY);
        FigurePainter painter = new FigurePainter(new Film(stock));
        Moment moment = new Moment(Phase.OUT, 0.5, false);
        assertTrue(painter, LUNGE, moment, SIZE);
        assertTrue(painter, course("bridge"), moment, SIZE);
        assertTrue(painter, course("bridge"), moment, SIZE / 2);
        Theme.plain(true);
        assertTrue(painter, course("bridge"), moment, SIZE / 2);
        assertThat(stock.used()).as("the others are forgotten").isLessThan(SIZE * SIZE / 2);
    }

    @Test
    void whatIsForgottenIsRoomForOthers() {
        FilmStock stock = new FilmStock(SIZE * SIZE);
        Film film = new Film(stock);
        painted(new FigurePainter(film), LUNGE, Moment.START, SIZE);
        assertThat(stock.room()).isFalse();
        film.clear();
        assertThat(stock.room()).isTrue();
        assertThat(stock.used()).isZero();
    }
}
