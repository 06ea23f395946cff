// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.session;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.freedesktop.dbus.types.UInt32;

import deskbreak.desktop.linux.bus.Bus;
import deskbreak.desktop.linux.bus.BusException;
import deskbreak.desktop.linux.bus.Service;

/**
 * Who keeps the display awake: the lists in which players, browsers and presentations enter themselves. This program enters itself in
 * none, so that what is found is always somebody else.
 */
public final class Inhibitors {
    private static final String ADVICE = "Whether a video or slides keep the display awake is told by logind, GNOME, KDE Plasma, Cinnamon, MATE and Xfce.";
    private static final Service LOGIND = new Service(Logind.NAME, "/org/freedesktop/login1", Logind.NAME + ".Manager");
    private static final Service GNOME = new Service("org.gnome.SessionManager", "/org/gnome/SessionManager", "org.gnome.SessionManager");
    private static final Service KDE = new Service("org.kde.Solid.PowerManagement.PolicyAgent",
            "/org/kde/Solid/PowerManagement/PolicyAgent", "org.kde.Solid.PowerManagement.PolicyAgent");
    private static final Service POWER = new Service("org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit",
            "org.freedesktop.PowerManagement.Inhibit");
    /** GNOME's flag for "the session must not be taken for idle". */
    private static final UInt32 IDLE = new UInt32(8);
    /** KDE's flag for "the screen stays as it is". */
    private static final UInt32 SCREEN = new UInt32(4);

    private Inhibitors() {
    }

    /** The one on the system bus. */
    public static ServiceFlag ofLogind(Runnable changed) {
        return new ServiceFlag("logind's inhibitors", LOGIND, List.of(LOGIND.propertiesChanged()), Inhibitors::blocksIdle, ADVICE, changed);
    }

    /** Those on the session bus. */
    public static List<ServiceFlag> ofSession(Map<String, String> environment, Runnable changed) {
        ServiceFlag gnome = new ServiceFlag("session manager", GNOME,
                List.of(GNOME.signal("InhibitorAdded"), GNOME.signal("InhibitorRemoved")),
                (bus, service) -> ServiceFlag.yes(service.ask(bus, "IsInhibited", "u", IDLE), "IsInhibited"), ADVICE, changed);
        ServiceFlag kde = new ServiceFlag("KDE's power management", KDE, List.of(KDE.signal("InhibitionsChanged")),
                (bus, service) -> ServiceFlag.yes(service.ask(bus, "HasInhibition", "u", SCREEN), "HasInhibition"), ADVICE, changed);
        ServiceFlag power = new ServiceFlag("freedesktop power management", POWER, List.of(POWER.signal("HasInhibitChanged")),
                ServiceFlag.method("HasInhibit"), ADVICE, changed);
        // In Plasma the old interface tells of the machine alone, which a download keeps awake too.
        return Desktops.has(environment, "KDE") ? List.of(gnome, kde) : List.of(gnome, kde, power);
    }

    private static boolean blocksIdle(Bus bus, Service logind) throws BusException {
        if (logind.property(bus, "BlockInhibited") instanceof String what) {
            return Arrays.asList(what.split(":", -1)).contains("idle");
        }
        throw new BusException("BlockInhibited is no text");
    }
}
