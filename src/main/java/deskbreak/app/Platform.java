// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import deskbreak.agent.AgentClock;
import deskbreak.agent.Sensors;
import deskbreak.agent.TrayContent.Action;
import deskbreak.desktop.Autostart;
import deskbreak.desktop.Finding;
import deskbreak.desktop.Hotkey;
import deskbreak.desktop.LateTray;
import deskbreak.desktop.Notices;
import deskbreak.desktop.QuietToolkit;
import deskbreak.desktop.RingPainter;
import deskbreak.desktop.SystemClock;
import deskbreak.desktop.ThemeSource;
import deskbreak.desktop.Tray;
import deskbreak.desktop.awt.AwtTray;
import deskbreak.desktop.linux.LinuxDesktop;
import deskbreak.desktop.linux.SpareMemory;
import deskbreak.desktop.linux.XdgAutostart;
import deskbreak.desktop.linux.x11.XHotkey;
import deskbreak.desktop.macos.LaunchAgentAutostart;
import deskbreak.desktop.macos.MacClocks;
import deskbreak.desktop.macos.MacDesktop;
import deskbreak.desktop.windows.RunKeyAutostart;
import deskbreak.desktop.windows.WindowsClocks;
import deskbreak.desktop.windows.WindowsDesktop;
import deskbreak.text.Messages;

/**
 * What this operating system offers. On one that is not known activity is unknown, and AWT's tray is tried.
 *
 * @param findings what each source says, for {@code doctor}; takes a few seconds
 * @param trays best first
 * @param notices the desktop's notifications; empty where this version does not know how
 */
record Platform(Sensors sensors, Supplier<List<Finding>> findings, List<Tray> trays, ThemeSource theme, Optional<Hotkey> hotkey,
        Optional<Notices> notices, Runnable close) {
    /** The operating systems that are known. */
    enum Os {
        LINUX, WINDOWS, MACOS, OTHER;

        static final Os HERE = named(System.getProperty("os.name", ""));

        /** @param name as Java says it: "Windows 11", "Mac OS X" */
        static Os named(String name) {
            return name.equals("Linux") ? LINUX : name.startsWith("Windows") ? WINDOWS : name.startsWith("Mac OS X") ? MACOS : OTHER;
        }
    }

    static Platform here(Consumer<Action> chosen) {
        return switch (Os.HERE) {
            case LINUX -> onLinux(chosen);
            case WINDOWS -> onWindows(chosen);
            case MACOS -> onMac(chosen);
            case OTHER -> withAwtTray(new UnknownSensors(), List::of, new LightTheme(), chosen, () -> {
            });
        };
    }

    /** Gives back memory that is not in use; takes some ten milliseconds. */
    static void giveMemoryBack() {
        // What is held softly and was used since the last collection goes at the second one.
        System.gc();
        System.gc();
        if (linux()) {
            SpareMemory.giveBack();
        }
    }

    static boolean linux() {
        return Os.HERE == Os.LINUX;
    }

    private static Platform onLinux(Consumer<Action> chosen) {
        Map<String, String> environment = System.getenv();
        LinuxDesktop desktop = new LinuxDesktop(environment, userHome(), new RingPainter(), chosen);
        Tray second = new LateTray(() -> {
            QuietToolkit.prepare();
            return new AwtTray(desktop.theme()::dark, chosen);
        });
        return new Platform(desktop.sensors(), desktop::findings, List.of(desktop.tray(), second), desktop.theme(),
                Optional.of(new XHotkey(environment, Messages.of("desktop"))), Optional.of(desktop.notices()), desktop::close);
    }

    private static Platform onWindows(Consumer<Action> chosen) {
        WindowsDesktop desktop = new WindowsDesktop();
        return withAwtTray(desktop.sensors(), desktop::findings, desktop.theme(), chosen, desktop::close);
    }

    private static Platform onMac(Consumer<Action> chosen) {
        MacDesktop desktop = new MacDesktop(userHome());
        return withAwtTray(desktop.sensors(), desktop::findings, desktop.theme(), chosen, desktop::close);
    }

    private static Platform withAwtTray(Sensors sensors, Supplier<List<Finding>> findings, ThemeSource theme, Consumer<Action> chosen,
            Runnable close) {
        return new Platform(sensors, findings, List.of(new AwtTray(theme::dark, chosen)), theme, Optional.empty(), Optional.empty(), close);
    }

    /** What is known of each capability of the desktop without an agent; takes some seconds where something is slow. */
    static List<Finding> examined() {
        return switch (Os.HERE) {
            case LINUX -> {
                try (LinuxDesktop desktop = new LinuxDesktop(System.getenv(), userHome())) {
                    yield desktop.findings();
                }
            }
            case WINDOWS -> {
                try (WindowsDesktop desktop = new WindowsDesktop()) {
                    yield desktop.findings();
                }
            }
            case MACOS -> {
                try (MacDesktop desktop = new MacDesktop(userHome())) {
                    yield desktop.findings();
                }
            }
            case OTHER -> List.of();
        };
    }

    static AgentClock clock() {
        return switch (Os.HERE) {
            case WINDOWS -> WindowsClocks.clock();
            case MACOS -> MacClocks.clock();
            case LINUX, OTHER -> new SystemClock();
        };
    }

    /** Start at login; empty where this version does not know how. */
    static Optional<Autostart> autostart(List<String> command) {
        return switch (Os.HERE) {
            case LINUX -> Optional.of(new XdgAutostart(System.getenv(), userHome(), command));
            case WINDOWS -> Optional.of(new RunKeyAutostart(command));
            case MACOS -> Optional.of(new LaunchAgentAutostart(userHome(), command));
            case OTHER -> Optional.empty();
        };
    }

    static Path userHome() {
        return Path.of(System.getProperty("user.home"));
    }
}
