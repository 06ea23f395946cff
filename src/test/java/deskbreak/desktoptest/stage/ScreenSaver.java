// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.util.List;

/** A screen saver that speaks as GNOME's does. */
public final class ScreenSaver {
    private static final String NAME = "org.gnome.ScreenSaver";

    private final Buses buses;

    ScreenSaver(Desktop desktop, Buses buses) {
        this.buses = buses;
        desktop.guest("screensaver", List.of(Needs.PYTHON, "-m", "dbusmock", "--session", "--template", "gnome_screensaver"));
        buses.await("--session", NAME);
    }

    public void cover(boolean covered) {
        buses.call("--session", NAME, "/org/gnome/ScreenSaver", NAME + ".SetActive", Boolean.toString(covered));
    }
}
