// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.util.List;

import deskbreak.exercise.motion.Vec;

/** What is painted first: whatever is hidden by something comes before it. */
final class DepthOrder {
    private final List<Item> items;
    private final boolean[][] behind;
    /** How many are still to be painted before it; below zero for what is painted. */
    private final int[] waiting;

    DepthOrder(List<? extends Item> items) {
        this.items = List.copyOf(items);
        behind = new boolean[items.size()][items.size()];
        waiting = new int[items.size()];
    }

    /** Paints all of them, the farthest first. */
    void paint(Vec eye, Brush brush, java.util.function.ToDoubleFunction<Item> far) {
        compare(eye);
        for (int count = 0; count < items.size(); count++) {
            int next = next();
            release(next);
            brush.far(far.applyAsDouble(items.get(next)));
            items.get(next).show(brush);
        }
    }

    private void compare(Vec eye) {
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < i; j++) {
                Item a = items.get(i);
                Item b = items.get(j);
                double before = a.overlaps(b) ? a.before(b, eye) : 0;
                if (before < 0) {
                    behind[i][j] = true;
                    waiting[j]++;
                } else if (before > 0) {
                    behind[j][i] = true;
                    waiting[i]++;
                }
            }
        }
    }

    private void release(int painted) {
        waiting[painted] = -1;
        for (int i = 0; i < waiting.length; i++) {
            waiting[i] -= behind[painted][i] && waiting[i] > 0 ? 1 : 0;
        }
    }

    /** The farthest that nothing is behind of; in a ring of things that hide each other simply the farthest. */
    private int next() {
        int best = -1;
        for (int i = 0; i < waiting.length; i++) {
            boolean open = waiting[i] >= 0;
            if (open && (best < 0 || waiting[i] < waiting[best]
                    || (waiting[i] == waiting[best] && items.get(i).depth() > items.get(best).depth()))) {
                best = i;
            }
        }
        return best;
    }
}
