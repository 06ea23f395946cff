// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import deskbreak.agent.Sensors;
import deskbreak.agent.TrayContent.Action;
import deskbreak.desktop.Autostart;
import deskbreak.desktop.Hotkey;
import deskbreak.desktop.Notices;
import deskbreak.desktop.ThemeSource;
import deskbreak.desktop.Tray;
import deskbreak.desktop.awt.AwtTray;
import deskbreak.desktop.awt.RingPainter;
import deskbreak.desktop.linux.LinuxDesktop;
import deskbreak.desktop.linux.XdgAutostart;
import deskbreak.desktop.linux.x11.XHotkey;
import deskbreak.text.Messages;

/**
 * What this operating system offers. Only Linux has sources so far; elsewhere activity is unknown and AWT's tray is tried.
 *
 * @param trays best first
 * @param notices the desktop's notifications; empty where this version does not know how
 */
record Platform(Sensors sensors, List<Tray> trays, ThemeSource theme, Optional<Hotkey> hotkey, Optional<Notices> notices,
        Runnable close) {
    static Platform here(Consumer<Action> chosen) {
        return linux() ? onLinux(chosen) : elsewhere(chosen);
    }

    static boolean linux() {
        return System.getProperty("os.name", "").equals("Linux");
    }

    private static Platform onLinux(Consumer<Action> chosen) {
        Map<String, String> environment = System.getenv();
        LinuxDesktop desktop = new LinuxDesktop(environment, userHome(), new RingPainter(), chosen);
        Tray second = new AwtTray(desktop.theme()::dark, chosen);
        return new Platform(desktop.sensors(), List.of(desktop.tray(), second), desktop.theme(),
                Optional.of(new XHotkey(environment, Messages.of("desktop"))), Optional.of(desktop.notices()), desktop::close);
    }

    private static Platform elsewhere(Consumer<Action> chosen) {
        return new Platform(new UnknownSensors(), List.of(new AwtTray(() -> false, chosen)), new LightTheme(), Optional.empty(),
                Optional.empty(), () -> {
                });
    }

    /** Start at login; empty where this version does not know how. */
    static Optional<Autostart> autostart(List<String> command) {
        return linux() ? Optional.of(new XdgAutostart(System.getenv(), userHome(), command)) : Optional.empty();
    }

    static Path userHome() {
        return Path.of(System.getProperty("user.home"));
    }
}
