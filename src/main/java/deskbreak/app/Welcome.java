// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import deskbreak.agent.Faces;
import deskbreak.agent.Status;
import deskbreak.agent.Windows;

/** Opens the first-start window, once, for who has not answered it yet. */
final class Welcome implements Faces {
    private final Windows windows;
    private boolean done;

    Welcome(Windows windows) {
        this.windows = windows;
    }

    @Override
    public void show(Status status) {
        if (!done && !status.settings().welcomed()) {
            windows.open(Windows.Window.WELCOME);
        }
        done = true;
    }
}
