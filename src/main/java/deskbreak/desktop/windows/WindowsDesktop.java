// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.windows;

import java.util.ArrayList;
import java.util.List;

import deskbreak.agent.Sensors;
import deskbreak.desktop.DesktopSensors;
import deskbreak.desktop.Finding;
import deskbreak.desktop.ThemeSource;

/** Everything Windows offers, with the window it is told of changes through. */
public final class WindowsDesktop implements AutoCloseable {
    private final DesktopSensors sensors;
    private final WindowsTheme theme;
    private final SessionWindow window;
    private final RegistryWatch devices;

    /** Begins to listen in the background and returns at once. */
    public WindowsDesktop() {
        Registry registry = new UserRegistry();
        DesktopSensors.Changes changes = new DesktopSensors.Changes();
        theme = new WindowsTheme(registry, WindowsTheme::animated);
        window = new SessionWindow(changes, theme::read);
        devices = new RegistryWatch(ConsentStore.KEY, changes);
        sensors = new DesktopSensors(new WindowsSenses(window, registry).all(), changes);
        window.start();
        devices.start();
    }

    public Sensors sensors() {
        return sensors;
    }

    public ThemeSource theme() {
        return theme;
    }

    /** What is known of each capability and the theme, after every source has had its two seconds. */
    public List<Finding> findings() {
        window.settle();
        List<Finding> findings = new ArrayList<>(sensors.findings());
        findings.add(theme.finding());
        return findings;
    }

    @Override
    public void close() {
        sensors.close();
        theme.close();
        devices.close();
        window.close();
    }
}
