// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

import deskbreak.exercise.motion.Course;
import deskbreak.exercise.motion.Moment;
import deskbreak.ui.theme.Tone;

/** A strip of moments as a picture, and how two such pictures differ. */
final class Golden {
    /** Pictures that were looked at and found good. */
    static final Path FOLDER = Path.of("src", "test", "resources", "figures");
    /** Where a picture that differs is put, to be looked at. */
    static final Path FOUND = Path.of("target", "figures");

    private static final int TILE = 160;
    private static final int BLOCK = 4;
    /** Of 255, the mean over a block: the rasterisers of two JDKs differ along edges alone, and by less. */
    private static final double MOVED = 18;

    private Golden() {
    }

    static BufferedImage strip(Course course, List<Moment> moments) {
        BufferedImage image = new BufferedImage(TILE * moments.size(), TILE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Tone.SCENE_BOTTOM.now());
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        FigurePainter painter = new FigurePainter();
        for (int i = 0; i < moments.size(); i++) {
            Graphics2D tile = (Graphics2D) g.create(i * TILE, 0, TILE, TILE);
            painter.paint(tile, course, moments.get(i), TILE, TILE);
            tile.dispose();
        }
        g.dispose();
        return image;
    }

    /** How many blocks of 4 by 4 pixels show something else. */
    static int moved(BufferedImage a, BufferedImage b) {
        if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
            return Integer.MAX_VALUE;
        }
        int moved = 0;
        for (int x = 0; x < a.getWidth(); x += BLOCK) {
            for (int y = 0; y < a.getHeight(); y += BLOCK) {
                moved += difference(a, b, x, y) > MOVED ? 1 : 0;
            }
        }
        return moved;
    }

    private static double difference(BufferedImage a, BufferedImage b, int left, int top) {
        int sum = 0;
        for (int x = left; x < left + BLOCK; x++) {
            for (int y = top; y < top + BLOCK; y++) {
                int p = a.getRGB(x, y);
                int q = b.getRGB(x, y);
                sum += Math.abs((p >> 16 & 255) - (q >> 16 & 255)) + Math.abs((p >> 8 & 255) - (q >> 8 & 255))
                        + Math.abs((p & 255) - (q & 255));
            }
        }
        return sum / (3.0 * BLOCK * BLOCK);
    }

    static BufferedImage read(Path file) throws IOException {
        return ImageIO.read(file.toFile());
    }

    static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
