// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

import deskbreak.agent.Faces;
import deskbreak.agent.Status;

/**
 * Gives back what the start took, and what windows took once the last of them has been gone for a while. Left alone, the heap keeps what they leave behind until it
 * is full, and with it the pictures that the X server holds for them.
 */
final class Tidying implements Faces {
    /** Who closes one window often opens another. */
    static final Duration AFTER = Duration.ofSeconds(4);
    /** At a login everything is slow: what is given back earlier is taken again, and then kept. */
    static final Duration AFTER_START = Duration.ofSeconds(20);

    private final BooleanSupplier up;
    private final LongSupplier nanos;
    private final Runnable giveBack;
    /** The start uses memory as a window does. */
    private boolean used = true;
    private Duration patience = AFTER_START;
    private long lastUp;

    /**
     * @param up whether there is a window
     * @param nanos a clock like {@link System#nanoTime}
     * @param giveBack takes some ten milliseconds, and is called on a thread of its own by {@link #apart}
     */
    Tidying(BooleanSupplier up, LongSupplier nanos, Runnable giveBack) {
        this.up = up;
        this.nanos = nanos;
        this.giveBack = giveBack;
        lastUp = nanos.getAsLong();
    }

    /** Called at every look of the agent, so that nothing wakes for this alone. */
    @Override
    public void show(Status status) {
        if (up.getAsBoolean()) {
            used = true;
            patience = AFTER;
            lastUp = nanos.getAsLong();
        } else if (used && nanos.getAsLong() - lastUp >= patience.toNanos()) {
            used = false;
            giveBack.run();
        }
    }

    /** The same on a thread of its own: nobody waits for it. */
    static Runnable apart(Runnable giveBack) {
        return () -> Thread.ofPlatform().daemon().name("deskbreak-tidying").start(giveBack);
    }
}
