// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import deskbreak.exercise.motion.Course;
import deskbreak.exercise.motion.Moment;
import deskbreak.storage.CatalogueReader;
import deskbreak.ui.theme.Theme;
import deskbreak.ui.theme.Tone;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures in the README are those that Deskbreak paints. To make the picture anew, run this test with {@code -Ddeskbreak.figures=record}. */
class StripTest {
    private static final Path PICTURE = Path.of("docs", "images", "figures.png");
    private static final List<String> SHOWN = List.of("seated-spinal-twist", "bird-dog", "overhead-side-bend", "bridge",
            "standing-hamstring-raised", "desk-shoulder-stretch", "side-plank", "lunge");
    private static final int WIDE = 1600;
    private static final int HIGH = 228;
    private static final int MARGIN = 12;
    /** How many of the 23,000 blocks may differ: thin lines turn out a little otherwise with another JDK's rasteriser. */
    private static final int ALLOWED = 40;

    @BeforeEach
    @AfterEach
    void light() {
        Theme.plain(false);
    }

    @Test
    void readmeShowsTheFiguresAsTheyArePainted() throws IOException {
        BufferedImage strip = strip();
        if ("record".equals(System.getProperty("deskbreak.figures"))) {
            Golden.write(strip, PICTURE);
        }
        Golden.write(strip, Golden.FOUND.resolve("strip.png"));
        assertThat(Golden.moved(strip, Golden.read(PICTURE))).as("blocks that differ; look at target/figures/strip.png")
                .isLessThanOrEqualTo(ALLOWED);
    }

    /** All of one size and on one ground. */
    private static BufferedImage strip() {
        BufferedImage strip = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = strip.createGraphics();
        g.setPaint(new GradientPaint(0, 0, Tone.SCENE_TOP.now(), 0, HIGH, Tone.SCENE_BOTTOM.now()));
        g.fillRect(0, 0, WIDE, HIGH);
        List<Course> courses = SHOWN.stream().map(id -> Course.of(CatalogueReader.shipped().find(id).orElseThrow().motion().orElseThrow()))
                .toList();
        List<double[]> sizes = new ArrayList<>();
        courses.forEach(course -> sizes.add(size(Framing.of(course))));
        double scale = (WIDE - 2 * MARGIN) / sizes.stream().mapToDouble(size -> size[0]).sum();
        double x = MARGIN;
        for (int i = 0; i < courses.size(); i++) {
            double wide = sizes.get(i)[0] * scale;
            double high = sizes.get(i)[1] * scale;
            Graphics2D place = (Graphics2D) g.create();
            place.translate(x, HIGH - MARGIN - high);
            new FigurePainter().paint(place, courses.get(i), new Moment(Moment.Phase.HELD, 0, false), wide, high);
            place.dispose();
            x += wide;
        }
        g.dispose();
        return strip;
    }

    private static double[] size(Framing framing) {
        return new double[]{framing.right() - framing.left(), framing.bottom() - framing.top()};
    }
}
