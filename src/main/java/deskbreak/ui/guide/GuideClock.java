// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.guide;

import java.time.Duration;
import java.util.function.LongSupplier;

import deskbreak.agent.Status;

/** How far the guide has come now: what the last status said, and the time since then while it runs. */
final class GuideClock {
    private final LongSupplier nanos;
    private final double rate;
    private long heard;

    /**
     * @param nanos monotonic time in nanoseconds
     * @param rate how fast the agent's clock runs, 1 in real life
     */
    GuideClock(LongSupplier nanos, double rate) {
        this.nanos = nanos;
        this.rate = rate;
    }

    /** A status has come in. */
    void heard() {
        heard = nanos.getAsLong();
    }

    /** Where {@code guide}, as it came with that status, is now; never past its end. */
    Duration progress(Status.Guide guide) {
        if (!guide.running()) {
            return guide.progress();
        }
        Duration now = guide.progress().plusNanos(Math.round((nanos.getAsLong() - heard) * rate));
        Duration end = guide.script().length();
        return now.compareTo(end) < 0 ? now : end;
    }
}
