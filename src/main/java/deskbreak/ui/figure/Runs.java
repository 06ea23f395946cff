// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.util.Arrays;

/**
 * What differs between two pictures of one size, as runs of pixels of one colour. A run is one number: how long it is in its highest byte,
 * its colour in the others. Of length 0 are pixels that do not differ, as many as the rest of the number says; of length 255 those that one
 * sees through, as many as the rest says, and their colour is a number of its own.
 */
final class Runs {
    private static final int LENGTH = 24;
    private static final int REST = (1 << LENGTH) - 1;
    private static final int OPAQUE = 0xff;
    private static final int LONGEST = 254;
    private static final int THROUGH = 255;

    private final int begin;
    private int[] numbers = new int[1 << 12];
    private int size;

    private Runs(int begin) {
        this.begin = begin;
    }

    /** What has to be put on {@code from} to make it {@code to}, which are alike before {@code begin} and from {@code end} on. */
    static Runs between(int[] from, int[] to, int begin, int end) {
        Runs runs = new Runs(begin);
        int at = begin;
        while (at < end) {
            int same = Arrays.mismatch(from, at, end, to, at, end);
            int next = same < 0 ? end : at + same;
            if (same == 0) {
                next = alike(to, at, end);
                runs.add(to[at], next - at);
            } else {
                runs.add(next - at);
            }
            at = next;
        }
        runs.numbers = Arrays.copyOf(runs.numbers, runs.size);
        return runs;
    }

    /** The end of the pixels that have the colour of the one there. */
    private static int alike(int[] pixels, int at, int end) {
        int next = at + 1;
        while (next < end && pixels[next] == pixels[at]) {
            next++;
        }
        return next;
    }

    private void add(int color, int length) {
        if (color >>> LENGTH == OPAQUE) {
            for (int rest = length; rest > 0; rest -= LONGEST) {
                add((Math.min(rest, LONGEST) << LENGTH) | (color & REST));
            }
        } else {
            add((THROUGH << LENGTH) | length);
            add(color);
        }
    }

    private void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    /** In numbers of 4 bytes. */
    int size() {
        return size;
    }

    void putOn(int[] pixels) {
        int at = begin;
        for (int i = 0; i < size; i++) {
            int number = numbers[i];
            int length = number >>> LENGTH;
            int color = number | (OPAQUE << LENGTH);
            if (length == THROUGH) {
                length = number & REST;
                color = numbers[++i];
            }
            if (length == 0) {
                at += number;
            }
            for (int end = at + length; at < end; at++) {
                pixels[at] = color;
            }
        }
    }
}
