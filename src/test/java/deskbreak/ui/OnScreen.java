// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui;

import java.awt.EventQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Runs a piece of a test where windows live. */
public final class OnScreen {
    private OnScreen() {
    }

    public static void run(Runnable task) {
        get(() -> {
            task.run();
            return "";
        });
    }

    public static <T> T get(Supplier<T> task) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        try {
            EventQueue.invokeAndWait(() -> {
                try {
                    result.set(task.get());
                } catch (RuntimeException | Error e) {
                    failure.set(e);
                }
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        if (failure.get() instanceof RuntimeException e) {
            throw e;
        }
        if (failure.get() instanceof Error e) {
            throw e;
        }
        return result.get();
    }
}
