// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.edge;

import java.util.concurrent.Semaphore;

/** For the rare work of a window that may block, such as opening a sound device. */
public final class Aside {
    /** A device that hangs must not gather threads. */
    private static final Semaphore DISPENSABLE = new Semaphore(2);

    private Aside() {
    }

    /** Runs {@code task} on a thread of its own that never keeps the program alive. */
    public static void run(String name, Runnable task) {
        Thread.ofPlatform().daemon().name(name).start(task);
    }

    /** The same for what may as well be left out: it is when two such tasks are under way already. */
    public static void runIfFree(String name, Runnable task) {
        if (DISPENSABLE.tryAcquire()) {
            run(name, () -> {
                try {
                    task.run();
                } finally {
                    DISPENSABLE.release();
                }
            });
        }
    }
}
