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
    private static final int WHOLE = 256;

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
    /** What is not as it was kept. */
    private final Spans changed;
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
        changed = new Spans(width, height);
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
        changed.clear();
    }

    /** Takes away what was painted since {@link #keep}. */
    void wipe() {
        changed.copy(ground, pixels);
        changed.clear();
        painted.take(below);
    }

    /**
     * Empties the pixels within these bounds, least x, least y, greatest x, greatest y, and {@code margin} around them. {@link #wipe} has
     * to follow.
     *
     * @return what of that is within the picture
     */
    Area empty(double[] bounds, double margin) {
        Area area = new Area();
        area.addColumns(Math.max(0, (int) (bounds[0] - margin)), Math.min(width, (int) (bounds[2] + margin) + 1));
        area.addRows(Math.max(0, (int) (bounds[1] - margin)), Math.min(height, (int) (bounds[3] + margin) + 1));
        if (area.isEmpty()) {
            area.empty();
        }
        for (int row = area.top(); row < area.bottom(); row++) {
            Arrays.fill(pixels, row * width + area.left(), row * width + area.right(), 0);
        }
        changed.add(area);
        return area;
    }

    /** Takes a print of what is painted within {@code area}. */
    void take(Print print, Area area) {
        print.take(pixels, width, area);
    }

    /** Lays a print over what is there. */
    void lay(Print print) {
        print.lay(pixels);
        painted.add(print.area());
        changed.add(print.area());
    }

    /** Puts another picture of this size in place of what is there; outside of {@code area} it is empty. */
    void lay(int[] picture, Area area) {
        painted.add(area);
        changed.add(painted);
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
                changed.add(row, from, to);
                row(row, from, to);
            }
            coverage.forget(row);
        }
        painted.addRows(coverage.top(), coverage.bottom() + 1);
        coverage.restart();
    }

    /** Between its first edges and its last ones a row is mostly covered all over, and there is nothing to look for. */
    private void row(int row, int from, int to) {
        int start = row * width;
        int ahead = coverage.start(row) - start;
        int inFrom = coverage.insideFrom(row);
        int inTo = coverage.insideTo(row);
        int at = start + from;
        int cover = 0;
        if (inFrom < inTo && alpha == WHOLE) {
            cover = edges(at, start + inFrom, ahead, 0);
            at = start + inFrom;
            if (Math.abs(cover) >= Coverage.FULL) {
                Arrays.fill(pixels, at, start + inTo, color);
                at = start + inTo;
            }
        }
        edges(at, start + to, ahead, cover);
    }

    /**
     * Pixel by pixel: this close to an edge hardly two are covered alike.
     *
     * @param before the cover of the pixel to the left
     * @return the cover of the last one
     */
    private int edges(int from, int end, int ahead, int before) {
        int[] changes = coverage.changes();
        int sum = before;
        int source = source(sum);
        int rest = rest(sum);
        for (int at = from; at < end; at++) {
            int change = changes[at + ahead];
            if (change != 0) {
                changes[at + ahead] = 0;
                sum += change;
                source = source(sum);
                rest = rest(sum);
            }
            pixels[at] = rest == 0 ? source : over(source, rest, pixels[at]);
        }
        return sum;
    }

    private static int share(int sum) {
        int cover = sum < 0 ? -sum : sum;
        return cover >= Coverage.FULL ? WHOLE : cover >> SHARE_BITS;
    }

    private int source(int sum) {
        return times(color, share(sum));
    }

    private int rest(int sum) {
        return WHOLE - ((alpha * share(sum)) >> 8);
    }

    /** A colour over another one, of which {@code rest} of 256 is left. */
    static int over(int color, int rest, int below) {
        return color + times(below, rest);
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
