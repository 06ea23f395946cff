// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

/** A rectangle of pixels that grows with what is in it. */
final class Area {
    private int left;
    private int top;
    private int right;
    private int bottom;

    Area() {
        empty();
    }

    void empty() {
        left = Integer.MAX_VALUE;
        top = Integer.MAX_VALUE;
        right = 0;
        bottom = 0;
    }

    boolean isEmpty() {
        return left >= right || top >= bottom;
    }

    /** Takes over those bounds. */
    void take(Area o) {
        left = o.left;
        top = o.top;
        right = o.right;
        bottom = o.bottom;
    }

    void addColumns(int from, int to) {
        left = Math.min(left, from);
        right = Math.max(right, to);
    }

    void addRows(int from, int to) {
        top = Math.min(top, from);
        bottom = Math.max(bottom, to);
    }

    void add(Area o) {
        addColumns(o.left, o.right);
        addRows(o.top, o.bottom);
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    /** Behind its last column. */
    int right() {
        return right;
    }

    /** Under its last row. */
    int bottom() {
        return bottom;
    }
}
