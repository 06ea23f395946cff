// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import deskbreak.desktop.linux.bus.Bus;
import deskbreak.desktop.linux.bus.BusException;
import deskbreak.desktop.linux.bus.Match;
import deskbreak.desktop.linux.bus.Service;

/** Do not disturb, where a notification service or the settings of a desktop have it. */
public final class QuietModes {
    static final String ADVICE = "Do not disturb is known on GNOME, KDE Plasma, Xfce, Cinnamon and MATE, and from dunst, mako and SwayNC.";
    private static final String NAME = "org.freedesktop.Notifications";
    private static final String PATH = "/org/freedesktop/Notifications";
    private static final Service PLASMA = new Service(NAME, PATH, NAME);
    private static final Service DUNST = new Service(NAME, PATH, "org.dunstproject.cmd0");
    private static final Service MAKO = new Service(NAME, "/fr/emersion/Mako", "fr.emersion.Mako");
    private static final Service SWAYNC = new Service("org.erikreider.swaync.cc", "/org/erikreider/swaync/cc",
            "org.erikreider.swaync.cc");
    private static final Service XFCONF = new Service("org.xfce.Xfconf", "/org/xfce/Xfconf", "org.xfce.Xfconf");
    private static final String CHANNEL = "xfce4-notifyd";
    private static final String PROPERTY = "/do-not-disturb";
    /** mako has modes of any name; these two are what its manual and everybody after it call this one. */
    private static final Set<String> MAKO_MODES = Set.of("do-not-disturb", "dnd");
    private static final Map<String, DesktopSetting.Key> SETTINGS = Map.of(
            "GNOME", new DesktopSetting.Key("org.gnome.desktop.notifications", "show-banners", "/org/gnome/desktop/notifications/", false),
            "X-Cinnamon",
            new DesktopSetting.Key("org.cinnamon.desktop.notifications", "display-notifications", "/org/cinnamon/desktop/notifications/",
                    false),
            "MATE", new DesktopSetting.Key("org.mate.NotificationDaemon", "do-not-disturb", "/org/mate/notification-daemon/", true));

    private QuietModes() {
    }

    /** The notification services that tell it themselves; they live on the session bus. */
    public static List<ServiceFlag> ofServices(Map<String, String> environment, Runnable changed) {
        List<ServiceFlag> all = new ArrayList<>(List.of(
                new ServiceFlag("notification service", PLASMA, List.of(PLASMA.propertiesChanged()), ServiceFlag.property("Inhibited"),
                        ADVICE, changed),
                new ServiceFlag("dunst", DUNST, List.of(DUNST.propertiesChanged()), ServiceFlag.property("paused"), ADVICE, changed),
                new ServiceFlag("mako", MAKO, List.of(MAKO.propertiesChanged()), QuietModes::inQuietMode, ADVICE, changed),
                new ServiceFlag("SwayNC", SWAYNC, List.of(SWAYNC.signal("Subscribe"), SWAYNC.signal("SubscribeV2")),
                        ServiceFlag.method("GetDnd"), ADVICE, changed)));
        if (Desktops.has(environment, "XFCE")) {
            // xfconfd ends after five minutes in which no setting was read or changed.
            all.add(new ServiceFlag("Xfce's notifications", XFCONF, List.of(xfconf("PropertyChanged"), xfconf("PropertyRemoved")),
                    QuietModes::xfceIsQuiet, ADVICE, changed).onDemand());
        }
        return List.copyOf(all);
    }

    /** The desktops that keep it among their settings. */
    public static List<DesktopSetting> ofSettings(Map<String, String> environment, Runnable changed) {
        return SETTINGS.entrySet().stream().filter(entry -> Desktops.has(environment, entry.getKey()))
                .map(entry -> new DesktopSetting(entry.getKey().replace("X-", "") + "'s notifications", entry.getValue(), "gsettings",
                        ADVICE,
                        changed))
                .toList();
    }

    private static Match xfconf(String member) {
        return new Match(XFCONF.name(), XFCONF.path(), XFCONF.iface(), member, CHANNEL);
    }

    /** What was never switched on is not there. */
    private static boolean xfceIsQuiet(Bus bus, Service xfconf) throws BusException {
        boolean set = ServiceFlag.yes(xfconf.ask(bus, "PropertyExists", "ss", CHANNEL, PROPERTY), "PropertyExists");
        return set && ServiceFlag.yes(xfconf.ask(bus, "GetProperty", "ss", CHANNEL, PROPERTY), PROPERTY);
    }

    private static boolean inQuietMode(Bus bus, Service mako) throws BusException {
        List<?> modes = switch (mako.property(bus, "Modes")) {
            case List<?> list -> list;
            case Object[] array -> Arrays.asList(array);
            default -> throw new BusException("Modes is no list");
        };
        return modes.stream().anyMatch(MAKO_MODES::contains);
    }
}
