// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.windows;

import java.util.function.LongSupplier;

import com.sun.jna.Native;
import com.sun.jna.ptr.LongByReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.desktop.SystemClock;

/** {@link System#nanoTime} is the performance counter on Windows, which runs through suspend; the unbiased interrupt time does not. */
public final class WindowsClocks {
    private static final Logger LOG = LoggerFactory.getLogger(WindowsClocks.class);
    private static final int NANOS = 100;

    private WindowsClocks() {
    }

    public static SystemClock clock() {
        return new SystemClock(System::nanoTime, running());
    }

    private static LongSupplier running() {
        try {
            Win32.Kernel kernel = Native.load("kernel32", Win32.Kernel.class);
            LongByReference time = new LongByReference();
            if (kernel.QueryUnbiasedInterruptTime(time)) {
                return () -> read(kernel);
            }
        } catch (LinkageError e) {
            LOG.warn("No clock that stands still during suspend, sleep is told by other means: {}", e.toString());
        }
        return System::nanoTime;
    }

    private static long read(Win32.Kernel kernel) {
        LongByReference time = new LongByReference();
        kernel.QueryUnbiasedInterruptTime(time);
        return time.getValue() * NANOS;
    }
}
