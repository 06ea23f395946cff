// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.session;

import java.util.List;

import deskbreak.desktop.linux.bus.Bus;
import deskbreak.desktop.linux.bus.BusException;
import deskbreak.desktop.linux.bus.Service;

/** The screen savers that tell whether they cover the screen. All of them speak one language, each under a name of its own. */
public final class ScreenSavers {
    private static final String OLD_PATH = "/ScreenSaver";

    private ScreenSavers() {
    }

    /** One source for each; they live on the session bus. */
    public static List<ServiceFlag> all(Runnable changed) {
        return List.of(saver("GNOME's screen lock", "gnome", changed), saver("freedesktop screen saver", "freedesktop", changed),
                saver("Xfce's screen saver", "xfce", changed), saver("Cinnamon's screen saver", "cinnamon", changed),
                saver("MATE's screen saver", "mate", changed));
    }

    private static ServiceFlag saver(String label, String desktop, Runnable changed) {
        String name = "org." + desktop + ".ScreenSaver";
        Service service = new Service(name, "/org/" + desktop + "/ScreenSaver", name);
        return new ServiceFlag(label, service, List.of(service.signal("ActiveChanged")), ScreenSavers::active, "", changed);
    }

    /** Some, like KDE's before Plasma 5, live under a short path only. */
    private static boolean active(Bus bus, Service service) throws BusException {
        try {
            return ServiceFlag.method("GetActive").ask(bus, service);
        } catch (BusException.Refused e) {
            return ServiceFlag.method("GetActive").ask(bus, service.at(OLD_PATH));
        }
    }
}
