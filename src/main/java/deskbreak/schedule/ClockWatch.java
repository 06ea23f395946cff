// SPDX-License-Identifier: Apache-2.0
package deskbreak.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that somebody has set the wall clock or moved to another time zone, by comparing it with a clock that nobody can set.
 * Quartz knows the wall clock alone: set back by an hour it would be silent for an hour. One daemon thread of its own does it.
 */
final class ClockWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);
    /** Wall and monotonic time may drift apart by this much; the steady corrections of a time service stay below it for hours. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);
    /** Often enough to notice within 30 s. */
    static final Duration LOOK_EVERY = Duration.ofSeconds(25);

    private final Pace pace;
    private final LongSupplier nanos;
    private final Runnable wasSet;
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1,
            task -> Thread.ofPlatform().name("clock-watch").daemon().unstarted(task));
    private Anchor anchor;

    private record Anchor(Instant wall, long nanos, ZoneId zone) {}

    /**
     * @param nanos a monotonic clock, in nanoseconds of the machine's time
     * @param wasSet what to do then, on the watch's own thread
     */
    ClockWatch(Pace pace, LongSupplier nanos, Runnable wasSet) {
        this.pace = pace;
        this.nanos = nanos;
        this.wasSet = wasSet;
        this.anchor = now();
    }

    void start(Duration every) {
        // Executors measure by System.nanoTime, which a clock set back does not stop.
        var unused = timer.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Compares the clocks now. */
    void look() {
        Anchor now = now();
        Duration drift = pace.onMachine(Duration.between(anchor.wall(), now.wall())).minusNanos(now.nanos() - anchor.nanos());
        if (drift.abs().compareTo(TOLERANCE) <= 0 && now.zone().equals(anchor.zone())) {
            return;
        }
        anchor = now;
        LOG.info("the clock was set by about {} s or the time zone changed to {}; planning anew", drift.toSeconds(), now.zone());
        try {
            wasSet.run();
        } catch (RuntimeException e) {
            // An executor drops a task that throws, and with it the only guard there is.
            LOG.error("planning anew failed", e);
        }
    }

    private Anchor now() {
        return new Anchor(pace.agent().instant(), nanos.getAsLong(), pace.agent().getZone());
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
