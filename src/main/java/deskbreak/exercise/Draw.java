// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.util.List;

/** The SplitMix64 generator: its whole state is one number, which can be saved. */
final class Draw {
    private long state;

    Draw(long state) {
        this.state = state;
    }

    long state() {
        return state;
    }

    <T> T oneOf(List<T> choices) {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return choices.get(Math.floorMod(mixed ^ (mixed >>> 31), choices.size()));
    }
}
