// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** A task that runs once for all that ask for it while it waits for its turn. */
final class OnePending {
    private final Executor lane;
    private final Runnable task;
    private final AtomicBoolean pending = new AtomicBoolean();

    OnePending(Executor lane, Runnable task) {
        this.lane = lane;
        this.task = task;
    }

    /** From any thread. */
    void ask() {
        if (pending.compareAndSet(false, true)) {
            lane.execute(() -> {
                pending.set(false);
                task.run();
            });
        }
    }
}
