// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import java.util.function.LongSupplier;

import com.sun.jna.Native;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.desktop.SystemClock;

/** {@link System#nanoTime} is mach_absolute_time on macOS, which stands still during sleep; the raw monotonic clock goes on. */
public final class MacClocks {
    private static final Logger LOG = LoggerFactory.getLogger(MacClocks.class);

    private MacClocks() {
    }

    public static SystemClock clock() {
        return new SystemClock(elapsed(), System::nanoTime);
    }

    private static LongSupplier elapsed() {
        try {
            Frameworks.Clocks clocks = Native.load("c", Frameworks.Clocks.class);
            if (clocks.clock_gettime_nsec_np(Frameworks.Clocks.MONOTONIC_RAW) != 0) {
                return () -> clocks.clock_gettime_nsec_np(Frameworks.Clocks.MONOTONIC_RAW);
            }
        } catch (LinkageError e) {
            LOG.warn("No clock that runs through sleep, sleep is told by other means: {}", e.toString());
        }
        return System::nanoTime;
    }
}
