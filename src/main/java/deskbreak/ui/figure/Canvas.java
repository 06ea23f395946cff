// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/** The pixels of one picture, with nothing behind what is painted. They are used again for the next picture of that size. */
final class Canvas {
    private static final int PAIR = 0xff00ff;
    /** From the share of a pixel that is covered to a share of 256. */
    private static final int SHARE_BITS = 9;

    /** The square of the shortest step, in pixels. */
    private static final double LEAST = 0.8;

    private final int width;
    private final int height;
    private final BufferedImage image;
    private final int[] pixels;
    private final int[] ground;
    private final Coverage coverage;
    /** What of the picture is not empty. */
    private final Area painted = new Area();
    private final Area below = new Area();
    private int alpha;
    private int color;
    private double startX;
    private double startY;
    private double x;
    private double y;

    /** Lengths in pixels of the device, over zero. */
    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ground = new int[pixels.length];
        coverage = new Coverage(width, height);
    }

    boolean measures(int wide, int high) {
        return width == wide && height == high;
    }

    /** Empties all of it. */
    void clear() {
        Arrays.fill(pixels, 0);
        painted.empty();
    }

    /** What is painted now stays below everything that is painted later. */
    void keep() {
        System.arraycopy(pixels, 0, ground, 0, pixels.length);
        below.take(painted);
    }

    /** Takes away what was painted since {@link #keep}. */
    void wipe() {
        lay(ground, below);
    }

    /** Puts another picture of this size in place of what is there; outside of {@code area} it is empty. */
    void lay(int[] picture, Area area) {
        painted.add(area);
        for (int row = painted.top(); row < painted.bottom(); row++) {
            int at = row * width + painted.left();
            System.arraycopy(picture, at, pixels, at, painted.right() - painted.left());
        }
        painted.take(area);
    }

    /** Outside of it the picture is empty. */
    Area painted() {
        Area area = new Area();
        area.take(painted);
        return area;
    }

    /** All of the picture, row by row. */
    int[] pixels() {
        return pixels;
    }

    /** Where {@code area} begins in {@link #pixels}. */
    int begin(Area area) {
        return area.isEmpty() ? 0 : area.top() * width + area.left();
    }

    /** Behind the end of {@code area} in {@link #pixels}. */
    int end(Area area) {
        return area.isEmpty() ? 0 : (area.bottom() - 1) * width + area.right();
    }

    void moveTo(double toX, double toY) {
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
    }

    /** Steps that nobody can see are joined with the next one. */
    void lineTo(double toX, double toY) {
        double across = toX - x;
        double down = toY - y;
        if (across * across + down * down > LEAST) {
            straight(toX, toY);
        }
    }

    private void straight(double toX, double toY) {
        coverage.edge(x, y, toX, toY);
        x = toX;
        y = toY;
    }

    void closePath() {
        straight(startX, startY);
    }

    /** Paints everything inside of the outlines since the last time. Outlines that overlap cover a pixel no more than once. */
    void fill(Color filled) {
        alpha = filled.getAlpha() + (filled.getAlpha() >> 7);
        color = times(filled.getRGB() | 0xff000000, alpha);
        for (int row = coverage.top(); row <= coverage.bottom(); row++) {
            int from = coverage.from(row);
            int to = coverage.to(row);
            if (from < to) {
                painted.addColumns(from, to);
                row(row * width, from, to, coverage.changes(), coverage.start(row) - row * width);
            }
            coverage.forget(row);
        }
        painted.addRows(coverage.top(), coverage.bottom() + 1);
        coverage.restart();
    }

    private void row(int start, int from, int to, int[] changes, int ahead) {
        int sum = 0;
        int end = start + to;
        int at = start + from;
        while (at < end) {
            sum += changes[at + ahead];
            changes[at + ahead] = 0;
            int same = at + 1;
            while (same < end && changes[same + ahead] == 0) {
                same++;
            }
            int cover = sum < 0 ? -sum : sum;
            int share = cover >= Coverage.FULL ? 256 : cover >> SHARE_BITS;
            if (share * alpha == 256 * 256) {
                for (; at < same; at++) {
                    pixels[at] = color;
                }
            } else if (share > 0) {
                blend(at, same, share);
            }
            at = same;
        }
    }

    private void blend(int from, int to, int share) {
        int source = times(color, share);
        int rest = 256 - ((alpha * share) >> 8);
        for (int i = from; i < to; i++) {
            pixels[i] = source + times(pixels[i], rest);
        }
    }

    /** All four parts of a colour at once, times {@code share} of 256. */
    private static int times(int argb, int share) {
        int redBlue = (((argb & PAIR) * share) >>> 8) & PAIR;
        int alphaGreen = (((argb >>> 8) & PAIR) * share) & ~PAIR;
        return redBlue | alphaGreen;
    }

    /** Paints it onto something else, pixel on pixel. */
    void onto(Graphics2D g, AffineTransform placed) {
        if (!painted.isEmpty()) {
            g.setTransform(AffineTransform.getTranslateInstance(Math.rint(placed.getTranslateX()), Math.rint(placed.getTranslateY())));
            g.clipRect(painted.left(), painted.top(), painted.right() - painted.left(), painted.bottom() - painted.top());
            g.drawImage(image, 0, 0, null);
        }
    }
}
