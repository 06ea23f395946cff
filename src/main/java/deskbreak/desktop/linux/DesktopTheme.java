// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

import deskbreak.desktop.Finding;
import deskbreak.desktop.ThemeSource;
import deskbreak.desktop.linux.bus.Bus;
import deskbreak.desktop.linux.bus.BusException;
import deskbreak.desktop.linux.bus.BusUser;
import deskbreak.desktop.linux.bus.Match;

/**
 * Light or dark, as the desktop portal says; as Xfce's settings service says by the theme's name where there is no portal or it has no wish;
 * else by the name in GTK's settings file.
 */
final class DesktopTheme implements ThemeSource, BusUser {
    private static final String PORTAL = "org.freedesktop.portal.Desktop";
    private static final String PORTAL_PATH = "/org/freedesktop/portal/desktop";
    private static final String SETTINGS = "org.freedesktop.portal.Settings";
    private static final String APPEARANCE = "org.freedesktop.appearance";
    private static final String SCHEME = "color-scheme";
    private static final String XFCONF = "org.xfce.Xfconf";
    private static final String XFCONF_PATH = "/org/xfce/Xfconf";
    private static final String THEME_NAME = "/Net/ThemeName";

    private final Path settingsFile;
    private final List<Consumer<Boolean>> listeners = new CopyOnWriteArrayList<>();
    private volatile Wish portal = Wish.unheard("desktop portal", "has not answered yet");
    private volatile Wish xfce = Wish.unheard("Xfce settings", "has not answered yet");
    private final DesktopMotion motion;
    private boolean told;

    /** @param dark empty when the source is silent, and {@code why} says why */
    private record Wish(String source, Optional<Boolean> dark, String why) {
        static Wish unheard(String source, String why) {
            return new Wish(source, Optional.empty(), why);
        }
    }

    DesktopTheme(Map<String, String> environment, Path home) {
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        settingsFile = (config.startsWith("/") ? Path.of(config) : home.resolve(".config")).resolve("gtk-3.0/settings.ini");
        motion = new DesktopMotion(settingsFile, () -> listeners.forEach(listener -> listener.accept(dark())));
        told = dark();
    }

    @Override
    public boolean dark() {
        return wishes().stream().flatMap(wish -> wish.dark().stream()).findFirst().orElse(false);
    }

    @Override
    public boolean moves() {
        return motion.moves();
    }

    @Override
    public void onChange(Consumer<Boolean> changed) {
        listeners.add(changed);
    }

    /** For {@code doctor}. */
    Finding finding() {
        List<Wish> wishes = wishes();
        int first = 0;
        while (first < wishes.size() && wishes.get(first).dark().isEmpty()) {
            first++;
        }
        List<Finding.Attempt> tried = wishes.subList(0, first).stream().map(wish -> new Finding.Attempt(wish.source(), wish.why()))
                .toList();
        if (first == wishes.size()) {
            return new Finding("theme", "", "", tried, "Install xdg-desktop-portal, or choose light or dark in the preferences.");
        }
        Wish wish = wishes.get(first);
        return new Finding("theme", wish.source(), wish.dark().orElse(false) ? "dark" : "light", tried, "");
    }

    @Override
    public void arrived(Bus bus) throws BusException {
        // what is not running is not started for this: a portal can take half a minute to come up
        List<?> names = bus.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ListNames", "")
                .getFirst() instanceof List<?> list ? list : List.of();
        List<?> startable = bus.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ListActivatableNames", "")
                .getFirst() instanceof List<?> list ? list : List.of();
        boolean asked = names.contains(PORTAL) || startable.contains(PORTAL);
        portal = asked ? askPortal(bus) : Wish.unheard("desktop portal", "is not installed");
        if (asked) {
            motion.ask(bus);
        }
        xfce = names.contains(XFCONF) ? askXfce(bus) : Wish.unheard("Xfce settings", "is not running");
        tell();
    }

    private Wish askPortal(Bus bus) {
        try {
            bus.listen(new Match(PORTAL, PORTAL_PATH, SETTINGS, "SettingChanged", APPEARANCE), signal -> {
                List<Object> arguments = signal.arguments();
                if (arguments.size() == 3 && SCHEME.equals(arguments.get(1))) {
                    portal = portalWish(arguments.get(2));
                    tell();
                }
            });
            return portalWish(bus.call(PORTAL, PORTAL_PATH, SETTINGS, "Read", "ss", APPEARANCE, SCHEME).getFirst());
        } catch (BusException | RuntimeException e) {
            return Wish.unheard("desktop portal", String.valueOf(e.getMessage()));
        }
    }

    /** 1 is dark, 2 is light, 0 no wish; {@code Read} wraps it in one variant too many, and always will. */
    private static Wish portalWish(Object value) {
        Object inner = value;
        while (inner instanceof Variant<?> variant) {
            inner = variant.getValue();
        }
        int scheme = inner instanceof UInt32 number ? number.intValue() : 0;
        Optional<Boolean> dark = scheme == 0 ? Optional.empty() : Optional.of(scheme == 1);
        return new Wish("desktop portal", dark, "has no wish");
    }

    private Wish askXfce(Bus bus) {
        try {
            bus.listen(new Match(XFCONF, XFCONF_PATH, XFCONF, "PropertyChanged", "xsettings"), signal -> {
                List<Object> arguments = signal.arguments();
                if (arguments.size() == 3 && THEME_NAME.equals(arguments.get(1))) {
                    xfce = byName("Xfce settings", arguments.get(2));
                    tell();
                }
            });
            return byName("Xfce settings", bus.call(XFCONF, XFCONF_PATH, XFCONF, "GetProperty", "ss", "xsettings", THEME_NAME).getFirst());
        } catch (BusException | RuntimeException e) {
            return Wish.unheard("Xfce settings", String.valueOf(e.getMessage()));
        }
    }

    private static Wish byName(String source, @Nullable Object value) {
        String name = value instanceof Variant<?> variant ? String.valueOf(variant.getValue()) : String.valueOf(value);
        return new Wish(source, Optional.of(name.toLowerCase(Locale.ROOT).contains("dark")), "");
    }

    private Wish byFile() {
        String source = "GTK settings file";
        try {
            List<String> lines = Files.readAllLines(settingsFile);
            boolean preferred = lines.stream().anyMatch(line -> line.matches("\\s*gtk-application-prefer-dark-theme\\s*=\\s*(1|true)\\s*"));
            boolean named = lines.stream().anyMatch(line -> line.matches("(?i)\\s*gtk-theme-name\\s*=.*dark.*"));
            return new Wish(source, Optional.of(preferred || named), "");
        } catch (IOException e) {
            return Wish.unheard(source, "there is none");
        }
    }

    private List<Wish> wishes() {
        return List.of(portal, xfce, byFile());
    }

    private synchronized void tell() {
        boolean now = dark();
        if (now != told) {
            told = now;
            listeners.forEach(listener -> listener.accept(now));
        }
    }

    @Override
    public void lost(String why) {
        portal = Wish.unheard("desktop portal", why);
        xfce = Wish.unheard("Xfce settings", why);
    }

    @Override
    public void close() {
        listeners.clear();
    }
}
