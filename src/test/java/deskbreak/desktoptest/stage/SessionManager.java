// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.util.List;

/** A session manager that knows, as GNOME's does, whether a program keeps the session from being idle. */
public final class SessionManager {
    private static final String NAME = "org.gnome.SessionManager";
    private static final String PATH = "/org/gnome/SessionManager";
    private static final String MOCK = "org.freedesktop.DBus.Mock.";

    private final Buses buses;

    SessionManager(Desktop desktop, Buses buses) {
        this.buses = buses;
        desktop.guest("sessionmanager", List.of(Needs.PYTHON, "-m", "dbusmock", "--session", NAME, PATH, NAME));
        buses.await("--session", NAME);
        answer(false);
    }

    /** Somebody begins to watch a video, or ends it. */
    public void keepAwake(boolean awake) {
        answer(awake);
        buses.call("--session", NAME, PATH, MOCK + "EmitSignal", NAME, awake ? "InhibitorAdded" : "InhibitorRemoved", "o",
                "[<objectpath '" + PATH + "/Inhibitor1'>]");
    }

    private void answer(boolean inhibited) {
        buses.call("--session", NAME, PATH, MOCK + "AddMethod", NAME, "IsInhibited", "u", "b", "ret = " + (inhibited ? "True" : "False"));
    }
}
