// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what another process does. The one place that looks again and again, for X11 and the panel announce nothing to a test. */
public final class Await {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(20);

    private Await() {
    }

    /** @param what completes the sentence "waited in vain until ..." */
    public static void until(String what, BooleanSupplier come) {
        until(what, PATIENCE, come);
    }

    public static void until(String what, Duration atMost, BooleanSupplier come) {
        until(what, atMost, come, () -> "");
    }

    /** @param instead what is seen instead, asked for when it was in vain */
    public static void until(String what, BooleanSupplier come, Supplier<?> instead) {
        until(what, PATIENCE, come, instead);
    }

    private static void until(String what, Duration atMost, BooleanSupplier come, Supplier<?> instead) {
        some(what, atMost, () -> come.getAsBoolean() ? Optional.of(true) : Optional.empty(), instead);
    }

    /** The first value that {@code look} finds. */
    public static <T> T some(String what, Supplier<Optional<T>> look) {
        return some(what, PATIENCE, look, () -> "");
    }

    private static <T> T some(String what, Duration atMost, Supplier<Optional<T>> look, Supplier<?> instead) {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() >= end) {
                throw new AssertionError("waited " + atMost.toSeconds() + " s in vain until " + what + "; " + instead.get());
            }
            LockSupport.parkNanos(LOOK_EVERY);
        }
    }

    /** The value once it has been the same for {@code still}. */
    public static <T> T still(String what, Duration still, Supplier<T> look) {
        Object[] last = {look.get(), System.nanoTime()};
        return some(what, () -> {
            T now = look.get();
            if (!now.equals(last[0])) {
                last[0] = now;
                last[1] = System.nanoTime();
            }
            return System.nanoTime() - (long) last[1] >= still.toNanos() ? Optional.of(now) : Optional.empty();
        });
    }
}
