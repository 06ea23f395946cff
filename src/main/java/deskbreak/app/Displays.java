// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.util.Map;
import java.util.Optional;

import deskbreak.desktop.linux.LinuxDesktop;

/** Whether there is anything to show a window on, found out before a window class is loaded. */
final class Displays {
    private Displays() {
    }

    /** One line on why there is none; empty when there is one. */
    static Optional<String> missing() {
        if (Boolean.getBoolean("java.awt.headless")) {
            return Optional.of(Words.say("start.no-display"));
        }
        if (ModuleLayer.boot().findModule("java.desktop").isEmpty()) {
            return Optional.of(Words.say("start.headless-java"));
        }
        return System.getProperty("os.name", "").equals("Linux") ? missingOnLinux(System.getenv()) : Optional.empty();
    }

    private static Optional<String> missingOnLinux(Map<String, String> environment) {
        return LinuxDesktop.displayAnswers(environment) ? Optional.empty() : Optional.of(Words.say("start.no-display"));
    }
}
