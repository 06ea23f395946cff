// SPDX-License-Identifier: Apache-2.0
package deskbreak.control;

import java.time.Duration;

/** Lets so many through in a second, and says when the next one may go. Times are {@link System#nanoTime}. */
final class Pacer {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final int most;
    private long began;
    private int taken;

    Pacer(int most, long now) {
        this.most = most;
        this.began = now;
    }

    void take() {
        taken++;
    }

    /** How many nanoseconds it is until the next may go; 0 for now. */
    long delay(long now) {
        if (now - began >= SECOND) {
            began = now;
            taken = 0;
        }
        return taken < most ? 0 : SECOND - (now - began);
    }
}
