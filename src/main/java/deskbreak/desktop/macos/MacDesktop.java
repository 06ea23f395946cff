// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import deskbreak.agent.Sensors;
import deskbreak.desktop.DesktopSensors;
import deskbreak.desktop.Finding;
import deskbreak.desktop.ThemeSource;

/** Everything macOS offers. */
public final class MacDesktop implements AutoCloseable {
    private final DesktopSensors sensors;
    private final MacTheme theme;

    /**
     * Begins to listen in the background and returns at once.
     *
     * @param home the person's home folder
     */
    public MacDesktop(Path home) {
        DesktopSensors.Changes changes = new DesktopSensors.Changes();
        SleepNotices notices = new SleepNotices(changes);
        sensors = new DesktopSensors(new MacSenses(home, notices).all(), changes);
        theme = new MacTheme(MacPreferences::appearance);
        notices.start();
    }

    public Sensors sensors() {
        return sensors;
    }

    public ThemeSource theme() {
        return theme;
    }

    /** What is known of each capability and the theme, after every source has had its two seconds. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(sensors.findings());
        findings.add(theme.finding());
        return findings;
    }

    @Override
    public void close() {
        sensors.close();
        theme.close();
    }
}
