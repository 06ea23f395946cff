// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.util.Arrays;

/**
 * Outlines as the share of each pixel that they cover, exact to a 256th of a pixel. An edge leaves in the pixels that it crosses how much
 * the cover changes there; the sum from the left is the cover. The desktop's own rasteriser prepares itself anew for every shape, which
 * costs more than shapes as small as these.
 */
final class Coverage {
    /** How much a pixel holds that is covered all over. */
    static final int FULL = 1 << 17;

    private static final int BITS = 8;
    private static final int ONE = 1 << BITS;
    private static final int MASK = ONE - 1;
    /** Keeps sums over zero, so that cutting off the fraction rounds all of them alike. */
    private static final int LIFT = 1 << 22;

    private final int width;
    private final int height;
    private final int stride;
    private final int[] change;
    private final int[] downFrom;
    private final int[] downTo;
    private final int[] upFrom;
    private final int[] upTo;
    private int top;
    private int bottom;

    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        stride = width + 2;
        change = new int[stride * height];
        downFrom = new int[height];
        downTo = new int[height];
        upFrom = new int[height];
        upTo = new int[height];
        Arrays.fill(downFrom, stride);
        Arrays.fill(upFrom, stride);
        top = height;
        bottom = -1;
    }

    /** The first row that an edge crosses. */
    int top() {
        return top;
    }

    /** The last row that an edge crosses; under the first when there is none. */
    int bottom() {
        return bottom;
    }

    /** The first pixel that is covered in that row. */
    int from(int row) {
        return Math.min(downFrom[row], upFrom[row]);
    }

    /** Behind the last pixel that is covered in that row. */
    int to(int row) {
        return Math.min(Math.max(downTo[row], upTo[row]), width);
    }

    /** Behind the first edges of that row, which lead one way. */
    int insideFrom(int row) {
        return Math.min(downTo[row], upTo[row]);
    }

    /** Where the last edges of that row begin, which lead the other way; no more than {@link #insideFrom} where the two are mixed. */
    int insideTo(int row) {
        return Math.min(Math.max(downFrom[row], upFrom[row]), width);
    }

    /** Where the changes of that row begin in {@link #changes}. */
    int start(int row) {
        return row * stride;
    }

    /** How much more, or less, of a pixel is covered than of the one to its left. */
    int[] changes() {
        return change;
    }

    /** Adds a straight edge, in pixels. What is above, below or to the right of the picture is left out. */
    void edge(double fromX, double fromY, double toX, double toY) {
        int y0 = (int) (fromY * ONE + (LIFT + 0.5)) - LIFT;
        int y1 = (int) (toY * ONE + (LIFT + 0.5)) - LIFT;
        if (y0 < y1) {
            down(fromX * ONE, y0, toX * ONE, y1, 1);
        } else if (y1 < y0) {
            down(toX * ONE, y1, fromX * ONE, y0, -1);
        }
    }

    private void down(double x0, int y0, double x1, int y1, int way) {
        int y = Math.max(0, y0);
        int end = Math.min(height << BITS, y1);
        if (y >= end) {
            return;
        }
        double slope = (x1 - x0) / (y1 - y0);
        int row = y >> BITS;
        int lastRow = (end - 1) >> BITS;
        top = Math.min(top, row);
        bottom = Math.max(bottom, lastRow);
        double exact = x0 + slope * (y - y0) + 0.5;
        int x = inside(exact);
        for (; row < lastRow; row++) {
            int next = (row + 1) << BITS;
            exact += slope * (next - y);
            int nextX = inside(exact);
            row(row, x, nextX, (next - y) * way);
            x = nextX;
            y = next;
        }
        row(row, x, inside(exact + slope * (end - y)), (end - y) * way);
    }

    private int inside(double x) {
        int cut = (int) x;
        return cut < 0 ? 0 : cut > width << BITS ? width << BITS : cut;
    }

    /** An edge within one row, {@code high} of its height, down or up. */
    private void row(int row, int x0, int x1, int high) {
        int left = x0 < x1 ? x0 : x1;
        int right = x0 < x1 ? x1 : x0;
        int cell = left >> BITS;
        int last = right >> BITS;
        int[] from = high > 0 ? downFrom : upFrom;
        int[] to = high > 0 ? downTo : upTo;
        if (cell < from[row]) {
            from[row] = cell;
        }
        if (last + 2 > to[row]) {
            to[row] = last + 2;
        }
        if (cell == last) {
            add(row * stride + cell, high, (left & MASK) + (right & MASK));
        } else {
            flat(row * stride, left, right, high);
        }
    }

    /** So much of the height falls to each pixel that the edge passes. */
    private void flat(int start, int left, int right, int high) {
        int last = right >> BITS;
        double share = (double) high / (right - left);
        int done = 0;
        int enters = left & MASK;
        for (int cell = left >> BITS; cell < last; cell++) {
            int part = (int) (share * (((cell + 1) << BITS) - left));
            add(start + cell, part - done, enters + ONE);
            done = part;
            enters = 0;
        }
        add(start + last, high - done, right & MASK);
    }

    /** @param twice twice the mean distance of the edge from the left of that pixel */
    private void add(int at, int high, int twice) {
        change[at] += high * (2 * ONE - twice);
        change[at + 1] += high * twice;
    }

    /** To be called when all changes of a row within the picture are set back to zero. */
    void forget(int row) {
        change[row * stride + width] = 0;
        change[row * stride + width + 1] = 0;
        downFrom[row] = stride;
        downTo[row] = 0;
        upFrom[row] = stride;
        upTo[row] = 0;
    }

    /** To be called when all rows are forgotten. */
    void restart() {
        top = height;
        bottom = -1;
    }
}
