// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

import deskbreak.agent.Faces;
import deskbreak.agent.Status;
import deskbreak.agent.Status.Posture;

/**
 * Gives memory back: what the start took, what windows took once the last of them has been gone for a while, and whenever the person has gone, what has come together
 * since. Left alone, heaps keep what was in them until they are full.
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
    private long due;
    private boolean gone;

    /**
     * @param up whether there is a window
     * @param nanos a clock like {@link System#nanoTime}
     * @param giveBack takes some ten milliseconds, and is called on a thread of its own by {@link #apart}
     */
    Tidying(BooleanSupplier up, LongSupplier nanos, Runnable giveBack) {
        this.up = up;
        this.nanos = nanos;
        this.giveBack = giveBack;
        due = nanos.getAsLong() + AFTER_START.toNanos();
    }

    /** Called at every look of the agent, so that nothing wakes for this alone. */
    @Override
    public void show(Status status) {
        boolean goes = !gone && gone(status.posture());
        gone = gone(status.posture());
        long now = nanos.getAsLong();
        if (up.getAsBoolean() || goes) {
            used = true;
            due += Math.max(0, now + AFTER.toNanos() - due);
        } else if (used && now - due >= 0) {
            used = false;
            giveBack.run();
        }
    }

    private static boolean gone(Posture posture) {
        return posture == Posture.AWAY || posture == Posture.LOCKED;
    }

    /** The same on a thread of its own: nobody waits for it. */
    static Runnable apart(Runnable giveBack) {
        return () -> Thread.ofPlatform().daemon().name("deskbreak-tidying").start(giveBack);
    }
}
