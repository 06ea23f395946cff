// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.util.List;

/** dunst, a notification service. */
public final class Dunst {
    private final Desktop desktop;

    Dunst(Desktop desktop, Buses buses) {
        this.desktop = desktop;
        desktop.guest("dunst", List.of("dunst"));
        buses.await("--session", "org.freedesktop.Notifications");
    }

    /** Do not disturb, on or off. */
    public void pause(boolean paused) {
        desktop.programs().output("dunstctl", "set-paused", Boolean.toString(paused));
    }
}
