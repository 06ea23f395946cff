// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import deskbreak.agent.TrayIcon;
import deskbreak.agent.TrayIcon.Shape;

import static org.assertj.core.api.Assertions.assertThat;

class RingPainterTest {
    private static final Color[] PANELS = {new Color(0xf4f4f4), new Color(0xc8c8c8), new Color(0x808080), new Color(0x2b2b2b), Color.BLACK};

    private final RingPainter painter = new RingPainter();

    /** Shape and not only colour: the silhouettes themselves differ. */
    @Test
    void everyStateHasASilhouetteOfItsOwn() {
        Map<String, Shape> seen = new HashMap<>();
        for (Shape shape : Shape.values()) {
            int[] pixels = painter.argb(new TrayIcon(shape, 0.5, false), 22, true);
            String bright = Arrays
                    .toString(Arrays.stream(pixels).map(pixel -> luminance(pixel) > 110 && pixel >>> 24 > 128 ? 1 : 0).toArray());
            assertThat(seen.put(bright, shape)).as("looks like %s", shape).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void standsOutOnAnyPanel(Shape shape) {
        for (boolean dark : new boolean[]{true, false}) {
            for (Color panel : PANELS) {
                BufferedImage image = on(panel, new TrayIcon(shape, 0.4, false), 22, dark);
                int ground = luminance(panel.getRGB());
                long clear = Arrays.stream(image.getRGB(0, 0, 22, 22, null, 0, 22))
                        .filter(pixel -> Math.abs(luminance(pixel) - ground) > 55)
                        .count();
                assertThat(clear).as("%s drawn for a %s panel on %s", shape, dark ? "dark" : "light", panel).isGreaterThan(30);
            }
        }
    }

    @Test
    void theRingGrows() {
        long last = 0;
        for (int step = 1; step <= TrayIcon.STEPS; step += 3) {
            int[] pixels = painter.argb(new TrayIcon(Shape.COUNTING, step / (double) TrayIcon.STEPS, false), 48, true);
            long bright = Arrays.stream(pixels).filter(pixel -> luminance(pixel) > 220 && pixel >>> 24 == 255).count();
            assertThat(bright).isGreaterThan(last);
            last = bright;
        }
    }

    /** Read off the grid of 22 at a scale of 4, dark panel: middle, ring at the right, at the left, the frame's corner. */
    @Test
    void paintsEachPartInItsColour() {
        int[] half = painter.argb(new TrayIcon(Shape.COUNTING, 0.5, false), 88, true);
        assertThat(at(half, 19.25, 11)).isEqualTo(0xfff5f7f8);
        assertThat(at(half, 2.75, 11)).isEqualTo(0xff8a949b);
        assertThat(at(half, 11, 11)).as("empty").isZero();
        assertThat(at(half, 21.6, 11)).as("the halo").isEqualTo(0xb0000000);
        int[] due = painter.argb(new TrayIcon(Shape.DUE, 0, true), 88, true);
        assertThat(at(due, 4, 11)).isEqualTo(0xffffb52e);
        assertThat(at(due, 11, 8)).isEqualTo(0xff22282c);
        assertThat(at(due, 18, 4)).as("the mark").isEqualTo(0xffffb52e);
        assertThat(at(due, 18, 7.2)).as("round the mark").isEqualTo(0xff22282c);
        assertThat(at(due, 0.2, 0.2)).as("the corner").isZero();
    }

    private static int at(int[] pixels, double x, double y) {
        return pixels[(int) (y * 4) * 88 + (int) (x * 4)];
    }

    /** A ring that is used up has no seam where it ends: an odd size has pixels right on it, at the top and at the bottom. */
    @Test
    void aFullRingIsClosed() {
        int[] full = painter.argb(new TrayIcon(Shape.COUNTING, 1, false), 33, true);
        assertThat(full[4 * 33 + 16]).isEqualTo(0xfff5f7f8);
        assertThat(full[28 * 33 + 16]).isEqualTo(0xfff5f7f8);
    }

    /** For the eye: every state at every size, as it is and enlarged. */
    @Test
    void contactSheet() throws IOException {
        Path file = Path.of("target", "screenshots", "tray-icons.png");
        Files.createDirectories(file.getParent());
        BufferedImage sheet = new BufferedImage(1150, 5 * 140, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        for (int row = 0; row < PANELS.length; row++) {
            graphics.setColor(PANELS[row]);
            graphics.fillRect(0, row * 140, 1150, 140);
            int x = 6;
            for (Shape shape : Shape.values()) {
                boolean dark = row > 2;
                TrayIcon icon = new TrayIcon(shape, 0.4, shape == Shape.HELD);
                graphics.drawImage(image(icon, 22, dark), x, row * 140 + 6, null);
                graphics.drawImage(image(icon, 48, dark), x + 30, row * 140 + 6, null);
                graphics.drawImage(image(icon, 22, dark), x, row * 140 + 60, 76, 76, null);
                x += 100;
            }
            for (int step = 0; step <= 24; step += 4) {
                graphics.drawImage(image(new TrayIcon(Shape.COUNTING, step / 24.0, false), 24, row > 2), 810 + step * 12,
                        row * 140 + 50, null);
            }
        }
        graphics.dispose();
        assertThat(ImageIO.write(sheet, "png", file.toFile())).isTrue();
    }

    private BufferedImage image(TrayIcon icon, int size, boolean dark) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, size, size, painter.argb(icon, size, dark), 0, size);
        return image;
    }

    private BufferedImage on(Color panel, TrayIcon icon, int size, boolean dark) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(panel);
        graphics.fillRect(0, 0, size, size);
        graphics.drawImage(image(icon, size, dark), 0, 0, null);
        graphics.dispose();
        return image;
    }

    private static int luminance(int rgb) {
        return ((rgb >> 16 & 0xff) * 3 + (rgb >> 8 & 0xff) * 6 + (rgb & 0xff)) / 10;
    }
}
