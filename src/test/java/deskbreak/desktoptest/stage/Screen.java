// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** What is on a screen, read straight from the memory of its server: the file that Xvfb's {@code -fbdir} names, in the form of xwd. */
public final class Screen {
    private static final Path PICTURES = Path.of("target/screenshots");
    /** Places of 32-bit numbers in xwd's head. */
    private static final int HEADER_SIZE = 0;
    private static final int WIDTH = 4;
    private static final int HEIGHT = 5;
    private static final int BYTES_PER_LINE = 12;
    private static final int COLOURS = 19;
    private static final int COLOUR_SIZE = 12;

    private final IntBuffer pixels;
    private final int width;
    private final int height;
    private final int lineLength;

    Screen(Path memory) throws IOException {
        try (FileChannel file = FileChannel.open(memory)) {
            MappedByteBuffer all = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
            IntBuffer head = all.asIntBuffer();
            width = head.get(WIDTH);
            height = head.get(HEIGHT);
            lineLength = head.get(BYTES_PER_LINE) / Integer.BYTES;
            int begin = head.get(HEADER_SIZE) + head.get(COLOURS) * COLOUR_SIZE;
            pixels = all.slice(begin, all.capacity() - begin).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        }
    }

    public Rectangle bounds() {
        return new Rectangle(width, height);
    }

    /** The part of the screen as it is now; what lies outside is left out. */
    public BufferedImage picture(Rectangle part) {
        Rectangle seen = part.intersection(bounds());
        BufferedImage picture = new BufferedImage(seen.width, seen.height, BufferedImage.TYPE_INT_RGB);
        int[] line = new int[seen.width];
        for (int y = 0; y < seen.height; y++) {
            pixels.get((seen.y + y) * lineLength + seen.x, line);
            picture.setRGB(0, y, seen.width, 1, line, 0, seen.width);
        }
        return picture;
    }

    /** A number that is another one as soon as a pixel of that part is. */
    public long trace(Rectangle part) {
        return pixels(part).asLongStream().reduce(0, (trace, pixel) -> trace * 31 + pixel);
    }

    /** How many colours are seen in that part. */
    public long colours(Rectangle part) {
        return pixels(part).distinct().count();
    }

    /** How bright that part is, from 0 for black to 255 for white. */
    public double brightness(Rectangle part) {
        return pixels(part).map(pixel -> ((pixel >> 16 & 0xff) + (pixel >> 8 & 0xff) + (pixel & 0xff)) / 3).average().orElse(0);
    }

    private IntStream pixels(Rectangle part) {
        BufferedImage picture = picture(part);
        return IntStream.of(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()));
    }

    /** The smallest rectangle, on the screen, that holds all pixels of that kind within {@code part}; empty when there are none. */
    public Optional<Rectangle> where(Rectangle part, IntPredicate colour) {
        BufferedImage picture = picture(part);
        Rectangle found = new Rectangle(-1, -1);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (colour.test(picture.getRGB(x, y) & 0xffffff)) {
                    found.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return placed(found, part);
    }

    /** The smallest rectangle, on the screen, around all stretches of that one colour that are {@code least} pixels wide or more. */
    public Optional<Rectangle> solid(Rectangle part, int colour, int least) {
        BufferedImage picture = picture(part);
        Rectangle found = new Rectangle(-1, -1);
        for (int y = 0; y < picture.getHeight(); y++) {
            int run = 0;
            for (int x = 0; x < picture.getWidth(); x++) {
                run = (picture.getRGB(x, y) & 0xffffff) == colour ? run + 1 : 0;
                if (run >= least) {
                    found.add(new Rectangle(x - run + 1, y, run, 1));
                }
            }
        }
        return placed(found, part);
    }

    private Optional<Rectangle> placed(Rectangle found, Rectangle part) {
        Point corner = part.intersection(bounds()).getLocation();
        found.translate(corner.x, corner.y);
        return found.width <= 0 ? Optional.empty() : Optional.of(found);
    }

    /** Keeps a picture of that part in {@code target/screenshots}. */
    public void save(String name, Rectangle part) {
        try {
            Files.createDirectories(PICTURES);
            ImageIO.write(picture(part), "png", PICTURES.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
