// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

import deskbreak.agent.Sensors;
import deskbreak.agent.TrayContent.Action;
import deskbreak.desktop.Background;
import deskbreak.desktop.DesktopSensors;
import deskbreak.desktop.Finding;
import deskbreak.desktop.Notices;
import deskbreak.desktop.ThemeSource;
import deskbreak.desktop.Tray;
import deskbreak.desktop.TrayIconPainter;
import deskbreak.desktop.linux.bus.BusAddresses;
import deskbreak.desktop.linux.bus.BusLink;
import deskbreak.desktop.linux.bus.BusUser;
import deskbreak.desktop.linux.notice.DesktopNotices;
import deskbreak.desktop.linux.tray.StatusNotifierTray;
import deskbreak.desktop.linux.x11.XDisplays;

/** Everything Linux offers, with the two buses it comes from. */
public final class LinuxDesktop implements AutoCloseable {
    private final DesktopSensors sensors;
    private final DesktopTheme theme;
    private final DesktopNotices notices;
    private final @Nullable StatusNotifierTray tray;
    private final BusLink system;
    private final BusLink session;
    /** For sensors and notifications: a service that hangs holds up who else is on the same link, and that must not be the tray. */
    private final BusLink sensing;

    /**
     * Connects to the buses in the background and returns at once.
     *
     * @param environment of this process
     * @param home the person's home folder
     * @param painter paints the tray icon; null for a start that shows none, such as {@code doctor}
     * @param chosen carries out what was clicked in the tray; must return at once
     */
    public LinuxDesktop(Map<String, String> environment, Path home, @Nullable TrayIconPainter painter, Consumer<Action> chosen) {
        DesktopSensors.Changes changes = new DesktopSensors.Changes();
        LinuxSenses senses = new LinuxSenses(environment, LinuxDesktop::userId, changes);
        sensors = new DesktopSensors(senses.all(), changes);
        theme = new DesktopTheme(environment, home);
        notices = new DesktopNotices(painter);
        List<BusUser> onSession = new ArrayList<>(List.of(theme));
        tray = painter == null ? null : new StatusNotifierTray(painter, theme::dark, chosen);
        if (tray != null) {
            onSession.addFirst(tray);
        }
        system = new BusLink("system bus", BusAddresses.system(environment), senses.onSystem());
        List<String> addresses = BusAddresses.session(environment);
        session = new BusLink("session bus", addresses, onSession);
        List<BusUser> besides = new ArrayList<>(senses.onSession());
        besides.add(notices);
        sensing = new BusLink("second session bus", addresses, besides);
        if (tray != null) {
            tray.through(session::run);
            theme.onChange(dark -> tray.repaint());
        }
        system.start();
        session.start();
        sensing.start();
    }

    /** Without a tray icon. */
    public LinuxDesktop(Map<String, String> environment, Path home) {
        this(environment, home, null, action -> {
        });
    }

    public Sensors sensors() {
        return sensors;
    }

    public ThemeSource theme() {
        return theme;
    }

    public Notices notices() {
        return notices;
    }

    /** @throws IllegalStateException when it was made without a painter */
    public Tray tray() {
        if (tray == null) {
            throw new IllegalStateException("made without a tray");
        }
        return tray;
    }

    /** What is known about the senses, the theme and notifications, after every source has had its two seconds. */
    public List<Finding> findings() {
        system.settle(Background.LIMIT);
        session.settle(Background.LIMIT);
        sensing.settle(Background.LIMIT);
        List<Finding> findings = new ArrayList<>(sensors.findings());
        findings.add(theme.finding());
        findings.add(notices.finding());
        return findings;
    }

    /** Whether there is an X server that takes a connection; tried without loading the window toolkit. */
    public static boolean displayAnswers(Map<String, String> environment) {
        String name = environment.getOrDefault("DISPLAY", "");
        if (name.isEmpty()) {
            return false;
        }
        Optional<Pointer> display = XDisplays.get().open(name);
        display.ifPresent(XDisplays.get()::close);
        return display.isPresent();
    }

    private static long userId() {
        try {
            return ((Number) Files.getAttribute(Path.of("/proc/self"), "unix:uid")).longValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        sensors.close();
        theme.close();
        system.close();
        session.close();
        sensing.close();
    }
}
