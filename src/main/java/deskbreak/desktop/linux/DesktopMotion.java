// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.freedesktop.dbus.types.Variant;

import deskbreak.desktop.linux.bus.Bus;
import deskbreak.desktop.linux.bus.BusException;
import deskbreak.desktop.linux.bus.Match;

/** Whether things on the screen may move: GNOME's switch for animations through the desktop portal, else the one in GTK's settings file. */
final class DesktopMotion {
    private static final String PORTAL = "org.freedesktop.portal.Desktop";
    private static final String PORTAL_PATH = "/org/freedesktop/portal/desktop";
    private static final String SETTINGS = "org.freedesktop.portal.Settings";
    private static final String INTERFACE = "org.gnome.desktop.interface";
    private static final String ANIMATIONS = "enable-animations";

    private final Runnable changed;
    private volatile boolean moves;

    /** @param changed called from a thread of its own when the answer has changed */
    DesktopMotion(Path settingsFile, Runnable changed) {
        this.changed = changed;
        moves = byFile(settingsFile);
    }

    boolean moves() {
        return moves;
    }

    /** Asks the portal, which is there. One that does not know the switch changes nothing. */
    void ask(Bus bus) {
        try {
            bus.listen(new Match(PORTAL, PORTAL_PATH, SETTINGS, "SettingChanged", INTERFACE), signal -> {
                List<Object> arguments = signal.arguments();
                if (arguments.size() == 3 && ANIMATIONS.equals(arguments.get(1))) {
                    take(arguments.get(2));
                }
            });
            take(bus.call(PORTAL, PORTAL_PATH, SETTINGS, "Read", "ss", INTERFACE, ANIMATIONS).getFirst());
        } catch (BusException | RuntimeException unknown) {
            // A desktop without this switch lets things move.
        }
    }

    private void take(Object value) {
        Object inner = value;
        while (inner instanceof Variant<?> variant) {
            inner = variant.getValue();
        }
        if (inner instanceof Boolean now && now != moves) {
            moves = now;
            changed.run();
        }
    }

    private static boolean byFile(Path settingsFile) {
        try {
            return Files.readAllLines(settingsFile).stream()
                    .noneMatch(line -> line.matches("\\s*gtk-enable-animations\\s*=\\s*(0|false)\\s*"));
        } catch (IOException e) {
            return true;
        }
    }
}
