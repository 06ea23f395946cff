// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.LongSupplier;

import com.sun.jna.Library;
import com.sun.jna.Native;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.agent.AgentClock;

/**
 * The machine's clocks. Of the two that tell suspend apart Java offers one, and which one differs: {@link System#nanoTime} stands
 * still during suspend on Linux and macOS and runs on Windows. The other is asked of the system itself; where that fails both are
 * Java's, and sleep must be told by another source.
 */
public final class SystemClock implements AgentClock {
    private static final Logger LOG = LoggerFactory.getLogger(SystemClock.class);
    private static final int CLOCK_BOOTTIME = 7;
    private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");

    private final LongSupplier elapsed;
    private final LongSupplier running;
    private final ZoneWatch zone = new ZoneWatch();
    private final String boot = bootId();

    /** The part of the C library that is needed here. */
    interface CLibrary extends Library {
        /** @param time seconds and nanoseconds, filled in */
        int clock_gettime(int clock, long[] time);
    }

    /** Linux: CLOCK_BOOTTIME runs through suspend, CLOCK_MONOTONIC, which is {@link System#nanoTime}, does not. */
    public SystemClock() {
        this(bootClock(), System::nanoTime);
    }

    /**
     * @param elapsed nanoseconds since some moment of this boot, suspend included
     * @param running nanoseconds since some moment of this boot, suspend left out
     */
    public SystemClock(LongSupplier elapsed, LongSupplier running) {
        this.elapsed = elapsed;
        this.running = running;
    }

    @Override
    public Duration elapsed() {
        return Duration.ofNanos(elapsed.getAsLong());
    }

    @Override
    public Duration running() {
        return Duration.ofNanos(running.getAsLong());
    }

    @Override
    public Instant wall() {
        return Instant.now();
    }

    @Override
    public ZoneId zone() {
        return zone.now();
    }

    @Override
    public String boot() {
        return boot;
    }

    private static LongSupplier bootClock() {
        // struct timespec is two 64-bit numbers only where a C long is one
        if (!System.getProperty("os.name", "").equals("Linux") || Native.LONG_SIZE != Long.BYTES) {
            return System::nanoTime;
        }
        try {
            CLibrary library = SharedLibrary.load(SharedLibrary.C, CLibrary.class);
            if (library.clock_gettime(CLOCK_BOOTTIME, new long[2]) == 0) {
                return () -> bootTime(library);
            }
        } catch (LinkageError e) {
            LOG.warn("No clock that runs through suspend, sleep is told by other means: {}", e.toString());
        }
        return System::nanoTime;
    }

    private static long bootTime(CLibrary library) {
        long[] time = new long[2];
        library.clock_gettime(CLOCK_BOOTTIME, time);
        return time[0] * 1_000_000_000L + time[1];
    }

    private static String bootId() {
        try {
            return Files.readString(BOOT_ID).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
