// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Which presses count: those that begin on the card half a second or more after it appeared there. A card may come up
 * under a finger that was on its way to something else.
 */
public final class PressGuard {
    private static final long SETTLE = Duration.ofMillis(500).toNanos();

    private final LongSupplier nanos;
    private final Set<Integer> early = new HashSet<>();
    private long appeared;

    /** @param nanos monotonic time in nanoseconds */
    public PressGuard(LongSupplier nanos) {
        this.nanos = nanos;
        appeared = nanos.getAsLong();
    }

    /** The card has come up, or has been given the keyboard. */
    public void appeared() {
        appeared = nanos.getAsLong();
        early.clear();
    }

    /** Whether a press that begins now counts. */
    public boolean open() {
        return nanos.getAsLong() - appeared >= SETTLE;
    }

    /** Whether the press of that key counts; a key held down since too early repeats in vain. */
    public boolean keyCounts(int key) {
        if (!open()) {
            early.add(key);
        }
        return !early.contains(key);
    }

    /** The key is up: its next press is a new one. */
    public void keyReleased(int key) {
        early.remove(key);
    }
}
