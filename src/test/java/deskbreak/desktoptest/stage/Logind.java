// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.util.List;

/** A logind on the private system bus, with one session, that locks and unlocks when it is told to. */
public final class Logind {
    static final String SESSION = "t1";
    private static final String NAME = "org.freedesktop.login1";
    private static final String PATH = "/org/freedesktop/login1/session/" + SESSION;

    private final Programs programs;
    private final Buses buses;
    private Process process;
    private int uid;

    Logind(Programs programs, Buses buses) {
        this.programs = programs;
        this.buses = buses;
        programs.set("XDG_SESSION_ID", SESSION);
        process = start();
    }

    private Process start() {
        return programs.start("logind", List.of(Needs.PYTHON, "-m", "dbusmock", "--system", "--template", "logind"));
    }

    /** Waits until it is there, and opens the session of that user. */
    void ready(int user) {
        uid = user;
        open();
    }

    private void open() {
        buses.await("--system", NAME);
        buses.call("--system", NAME, "/org/freedesktop/login1", "org.freedesktop.DBus.Mock.AddSession", SESSION, "seat0",
                Integer.toString(uid), "user",
                "true");
    }

    /** Itself as a part that can hang and die. */
    Part part() {
        return new Part("logind", programs, () -> {
            if (!process.isAlive()) {
                process = start();
                open();
            }
            return process;
        });
    }

    public void lock() {
        hint(true);
    }

    public void unlock() {
        hint(false);
    }

    private void hint(boolean locked) {
        buses.call("--system", NAME, PATH, NAME + ".Session.SetLockedHint", Boolean.toString(locked));
    }
}
