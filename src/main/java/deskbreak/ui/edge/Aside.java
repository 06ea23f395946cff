// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.edge;

/** For the rare work of a window that may block, such as opening a sound device. */
public final class Aside {
    private Aside() {
    }

    /** Runs {@code task} on a thread of its own that never keeps the program alive. */
    public static void run(String name, Runnable task) {
        Thread.ofPlatform().daemon().name(name).start(task);
    }
}
