// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import deskbreak.exercise.motion.Course;
import deskbreak.exercise.motion.Moment;
import deskbreak.storage.CatalogueReader;
import deskbreak.ui.theme.Theme;

/** One frame of the seated twist, with its chair, at 480 by 480 pixels: body, hands that reach, order of depth and paint. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FrameBench {
    private static final int SIZE = 480;

    private final FigurePainter painter = new FigurePainter();
    private final BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    private final Course course = Course.of(CatalogueReader.shipped().find("seated-spinal-twist").orElseThrow().motion().orElseThrow());
    private final Graphics2D graphics = image.createGraphics();
    private double share;

    @Setup
    public void theme() {
        Theme.plain(false);
    }

    @Benchmark
    public BufferedImage frame() {
        share = (share + 0.01) % 1;
        painter.paint(graphics, course, new Moment(Moment.Phase.OUT, share, false), SIZE, SIZE);
        return image;
    }

    /** The body alone, without painting it. */
    @Benchmark
    public Object body() {
        share = (share + 0.01) % 1;
        return course.at(new Moment(Moment.Phase.OUT, share, false));
    }
}
