// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.util.List;

/** GNOME's window manager as a Wayland compositor with a screen that is not there, and a keyboard that another program plays. */
public final class Mutter {
    private static final String MONITOR = "org.gnome.Mutter.IdleMonitor";
    private static final String REMOTE = "org.gnome.Mutter.RemoteDesktop";
    /** A session of the remote desktop lasts as long as the connection that asked for it. */
    private static final String KEYS = """
            import dbus, time
            bus = dbus.SessionBus()
            desktop = dbus.Interface(bus.get_object('%1$s', '/org/gnome/Mutter/RemoteDesktop'), '%1$s')
            session = dbus.Interface(bus.get_object('%1$s', desktop.CreateSession()), '%1$s.Session')
            session.Start()
            while True:
                for down in True, False:
                    session.NotifyKeyboardKeycode(dbus.UInt32(30), down)
                time.sleep(0.1)
            """.formatted(REMOTE);

    private final Desktop desktop;
    private final Process process;

    private Mutter(Desktop desktop, Process process) {
        this.desktop = desktop;
        this.process = process;
    }

    static Mutter start(Desktop desktop, Buses buses) {
        Process process = desktop.guest("mutter",
                List.of("mutter", "--headless", "--wayland", "--no-x11", "--virtual-monitor", "1280x800"));
        buses.await("--session", MONITOR);
        buses.await("--session", REMOTE);
        return new Mutter(desktop, process);
    }

    /** Somebody begins to type. */
    public Typing type() {
        return new Typing(desktop.guest("mutter-keys", List.of(Needs.PYTHON, "-c", KEYS)));
    }

    /** Ends it, as a crash of the desktop does. */
    public void stop() {
        desktop.programs().end(process);
    }

    /** Somebody typing, until told otherwise. */
    public final class Typing {
        private final Process hands;

        private Typing(Process hands) {
            this.hands = hands;
        }

        public void stop() {
            desktop.programs().end(hands);
        }
    }
}
