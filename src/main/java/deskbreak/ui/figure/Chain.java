// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.util.List;

/** Lumps of one piece, each joined with the next. */
final class Chain {
    private final int[] lumps;
    private final boolean[] seams;

    private Chain(int[] lumps, boolean[] seams) {
        this.lumps = lumps;
        this.seams = seams;
    }

    /** Without seams. */
    static Chain of(int... lumps) {
        return new Chain(lumps.clone(), new boolean[lumps.length]);
    }

    /** With the seams that these lumps have. */
    Chain in(List<Lump> all) {
        boolean[] found = new boolean[lumps.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = all.get(lumps[i]).seam();
        }
        return new Chain(lumps, found);
    }

    int size() {
        return lumps.length;
    }

    int lump(int i) {
        return lumps[i];
    }

    boolean seam(int i) {
        return seams[i];
    }
}
