// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Instant;

/**
 * In which of the last seconds there was an input.
 *
 * @param second the epoch second of the last one
 * @param seconds bit n stands for n seconds before it
 */
public record Typing(long second, long seconds) {
    static final Typing NONE = new Typing(0, 0);
    private static final int WINDOW = 15;
    private static final int GOES_ON = 5;

    Typing plus(Instant input) {
        long now = input.getEpochSecond();
        long later = now - second;
        if (later < 0) {
            return this;
        }
        return new Typing(now, later >= Long.SIZE ? 1 : seconds << later | 1);
    }

    /** Whether there were inputs in 5 or more of the 15 whole seconds before {@code epochSecond}. */
    boolean goesOn(long epochSecond) {
        long later = epochSecond - second;
        if (later > WINDOW || later <= -Long.SIZE) {
            return false;
        }
        long shifted = later >= 0 ? seconds << later : seconds >>> -later;
        return Long.bitCount(shifted >>> 1 & (1L << WINDOW) - 1) >= GOES_ON;
    }

    /** The first second from which on no input so far makes anybody wait. */
    long silentFrom() {
        return second + WINDOW + 1;
    }
}
