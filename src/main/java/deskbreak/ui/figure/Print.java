// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.util.Arrays;

/**
 * What something looks like that rests, as runs of pixels of one colour. Most of a body and all that stands around it
 * rests while an arm moves, and to lay a print takes a small part of the time that painting takes.
 */
final class Print {
    /** In pixels: who moves less than this looks the same. */
    private static final double SAME = 0.15;
    /** Who moves less than this from one picture to the next rests, and will look the same for some pictures more. */
    private static final double RESTS = SAME / 3;
    private static final int ALPHA_BITS = 24;
    /** Numbers of a run: where it begins, where it ends, its colour. */
    private static final int RUN = 3;
    private static final int FIRST = 1 << 9;
    private static final double[] NOWHERE = {};

    private final Area area = new Area();
    private double[] before = NOWHERE;
    private double[] taken = NOWHERE;
    private int shade;
    private int[] numbers = {};
    private int size;
    private boolean fits;

    /** As if it had never been seen. */
    void forget() {
        before = NOWHERE;
        taken = NOWHERE;
        fits = false;
    }

    /** Whether it shows how the thing looks that {@link #due} was asked for. */
    boolean fits() {
        return fits;
    }

    /**
     * Whether a print should be taken of something that is there now, because it rests and the print that there is does not fit.
     *
     * @param place numbers in pixels of which some change when it moves
     * @param shaded how dark it is
     */
    boolean due(double[] place, int shaded) {
        boolean rests = apart(before, place) < RESTS;
        before = copy(place, before);
        fits = shade == shaded && apart(taken, place) < SAME;
        boolean due = rests && !fits;
        if (due) {
            taken = copy(place, taken);
            shade = shaded;
            fits = true;
        }
        return due;
    }

    private static double apart(double[] a, double[] b) {
        double most = a.length == 0 ? Double.POSITIVE_INFINITY : 0;
        for (int i = 0; i < a.length; i++) {
            most = Math.max(most, Math.abs(a[i] - b[i]));
        }
        return most;
    }

    private static double[] copy(double[] from, double[] to) {
        double[] copy = to.length == from.length ? to : new double[from.length];
        System.arraycopy(from, 0, copy, 0, from.length);
        return copy;
    }

    /**
     * Takes over what is painted within that area, as it looks in the place and shade that {@link #due} was asked for the last time.
     *
     * @param pixels of the whole picture, row by row
     * @param width of the picture
     */
    void take(int[] pixels, int width, Area painted) {
        size = 0;
        for (int row = painted.top(); row < painted.bottom(); row++) {
            take(pixels, row * width + painted.left(), row * width + painted.right());
        }
        area.take(painted);
    }

    private void take(int[] pixels, int from, int to) {
        int at = from;
        while (at < to) {
            int color = pixels[at];
            int next = at + 1;
            while (next < to && pixels[next] == color) {
                next++;
            }
            if (color != 0) {
                add(at, next, color);
            }
            at = next;
        }
    }

    private void add(int from, int to, int color) {
        if (size + RUN > numbers.length) {
            numbers = Arrays.copyOf(numbers, size + Math.max(FIRST, size / 2));
        }
        numbers[size++] = from;
        numbers[size++] = to;
        numbers[size++] = color;
    }

    /** Outside of it the print is empty. */
    Area area() {
        return area;
    }

    /** Lays it over a picture of the same size. */
    void lay(int[] pixels) {
        for (int i = 0; i < size; i += RUN) {
            int end = numbers[i + 1];
            int color = numbers[i + 2];
            int alpha = color >>> ALPHA_BITS;
            int rest = 256 - alpha - (alpha >> 7);
            for (int at = numbers[i]; at < end; at++) {
                pixels[at] = rest == 0 ? color : Canvas.over(color, rest, pixels[at]);
            }
        }
    }
}
