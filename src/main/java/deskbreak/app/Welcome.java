// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import deskbreak.agent.Faces;
import deskbreak.agent.Status;
import deskbreak.ui.LazyScreen;

/** Opens the first-start window, once, for who has not answered it yet. */
final class Welcome implements Faces {
    private final LazyScreen screen;
    private boolean done;

    Welcome(LazyScreen screen) {
        this.screen = screen;
    }

    @Override
    public void show(Status status) {
        if (!done && !status.settings().welcomed()) {
            screen.with(s -> s.welcome(status.settings()));
        }
        done = true;
    }
}
