// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.util.Arrays;

/** For each row of a picture the part from its first to its last pixel that was touched. */
final class Spans {
    private final int width;
    private final int[] from;
    private final int[] to;

    Spans(int width, int height) {
        this.width = width;
        from = new int[height];
        to = new int[height];
        clear();
    }

    void clear() {
        Arrays.fill(from, width);
        Arrays.fill(to, 0);
    }

    void add(int row, int first, int behind) {
        from[row] = Math.min(from[row], first);
        to[row] = Math.max(to[row], behind);
    }

    void add(Area area) {
        for (int row = area.top(); row < area.bottom(); row++) {
            add(row, area.left(), area.right());
        }
    }

    /** Copies them from one picture to another of the same size. */
    void copy(int[] source, int[] target) {
        for (int row = 0; row < from.length; row++) {
            if (from[row] < to[row]) {
                int at = row * width + from[row];
                System.arraycopy(source, at, target, at, to[row] - from[row]);
            }
        }
    }
}
