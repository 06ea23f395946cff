// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

import deskbreak.exercise.motion.Course;
import deskbreak.exercise.motion.Moment;
import deskbreak.exercise.motion.Moment.Phase;
import deskbreak.ui.theme.Theme;
import deskbreak.ui.theme.Tone;

/** Pictures of a motion as PNG files. They need no display and open no window. */
public final class FigureFiles {
    private static final int COLUMNS = 3;
    private static final int ROWS = 2;

    private final int size;

    /**
     * @param dark which theme
     * @param size of one moment, in pixels
     */
    public FigureFiles(boolean dark, int size) {
        this.size = size;
        Theme.plain(dark);
    }

    /**
     * Writes one moment.
     *
     * @throws IOException when the file cannot be written
     */
    public void still(Path file, Course course, Moment moment) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = begin(image);
        new FigurePainter().paint(g, course, moment, size, size);
        g.dispose();
        write(image, file);
    }

    /**
     * Writes six moments of one repetition with a title above them.
     *
     * @throws IOException when the file cannot be written
     */
    public void sheet(Path file, String title, Course course) throws IOException {
        int head = size / 7;
        BufferedImage image = new BufferedImage(COLUMNS * size, ROWS * size + head, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = begin(image);
        g.setColor(Tone.INK.now());
        Font font = g.getFont().deriveFont(Font.BOLD, size / 14f);
        double wide = font.getStringBounds(title, g.getFontRenderContext()).getWidth();
        double room = COLUMNS * size - head / 2.0;
        g.setFont(wide > room ? font.deriveFont(AffineTransform.getScaleInstance(room / wide, room / wide)) : font);
        g.drawString(title, head / 4f, head * 0.67f);
        FigurePainter painter = new FigurePainter();
        List<Moment> moments = moments(course);
        for (int i = 0; i < moments.size(); i++) {
            Graphics2D tile = (Graphics2D) g.create(i % COLUMNS * size, head + i / COLUMNS * size, size, size);
            painter.paint(tile, course, moments.get(i), size, size);
            tile.dispose();
        }
        g.dispose();
        write(image, file);
    }

    private Graphics2D begin(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setPaint(new GradientPaint(0, 0, Tone.SCENE_TOP.now(), 0, image.getHeight(), Tone.SCENE_BOTTOM.now()));
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        return g;
    }

    /** Rest, the way out, the pose that is held, and the way back, so many of each as they take time. */
    static List<Moment> moments(Course course) {
        int count = COLUMNS * ROWS - 1;
        int out = Math.clamp(Math.round(count * course.outSeconds() / (course.outSeconds() + course.backSeconds())), 2, count - 1);
        List<Moment> moments = new ArrayList<>(List.of(Moment.START));
        for (int i = 1; i < out; i++) {
            moments.add(new Moment(Phase.OUT, (double) i / out, false));
        }
        moments.add(new Moment(Phase.HELD, 0, false));
        int back = count - out;
        for (int i = 1; i <= back; i++) {
            moments.add(new Moment(Phase.BACK, i / (back + 1.0), false));
        }
        return moments;
    }

    /** The moment that is {@code seconds} into one repetition on the left whose pose is held for {@code hold} seconds; at rest after it. */
    public static Moment at(Course course, double seconds, double hold) {
        double out = course.outSeconds();
        if (seconds < out) {
            return new Moment(Phase.OUT, seconds / out, false);
        }
        if (seconds < out + hold) {
            return new Moment(Phase.HELD, (seconds - out) / hold, false);
        }
        double back = (seconds - out - hold) / course.backSeconds();
        return back < 1 ? new Moment(Phase.BACK, back, false) : Moment.START;
    }

    /** Image I/O would say nothing but that it failed. */
    private static void write(BufferedImage image, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", out);
        }
    }
}
