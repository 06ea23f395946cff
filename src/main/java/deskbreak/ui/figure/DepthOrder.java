// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.util.List;

import deskbreak.exercise.motion.Vec;

/** What is painted first: whatever is hidden by something comes before it. */
final class DepthOrder {
    private final List<Item> items;
    private final boolean[][] behind;
    private final boolean[] done;

    DepthOrder(List<? extends Item> items) {
        this.items = List.copyOf(items);
        behind = new boolean[items.size()][items.size()];
        done = new boolean[items.size()];
    }

    /** Paints all of them, the farthest first. */
    void paint(Vec eye, Brush brush, java.util.function.ToDoubleFunction<Item> far) {
        compare(eye);
        java.util.Arrays.fill(done, false);
        for (int count = 0; count < items.size(); count++) {
            int next = next();
            done[next] = true;
            brush.far(far.applyAsDouble(items.get(next)));
            items.get(next).paint(brush);
        }
    }

    private void compare(Vec eye) {
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < i; j++) {
                Item a = items.get(i);
                Item b = items.get(j);
                double before = a.overlaps(b) ? a.before(b, eye) : 0;
                behind[i][j] = before < 0;
                behind[j][i] = before > 0;
            }
        }
    }

    /** The farthest that nothing is behind of; in a ring of things that hide each other simply the farthest. */
    private int next() {
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < items.size(); i++) {
            if (done[i]) {
                continue;
            }
            int waiting = 0;
            for (int j = 0; j < items.size(); j++) {
                waiting += !done[j] && behind[j][i] ? 1 : 0;
            }
            if (waiting < fewest || (waiting == fewest && items.get(i).depth() > items.get(best).depth())) {
                best = i;
                fewest = waiting;
            }
        }
        return best;
    }
}
