// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.List;

/** What {@code doctor} reports on, in its order. */
public final class Capabilities {
    /** The stable words, as in {@code doctor --json}. */
    public static final List<String> ALL = List.of("idle", "lock", "sleep", "awake", "microphone", "camera", "screenShare", "fullScreen",
            "doNotDisturb", "tray", "notifications", "autostart", "theme", "sound");

    private Capabilities() {
    }

    /** One finding for each capability, in order; those that nobody looked at are not in this version. */
    public static List<Finding> complete(List<Finding> found) {
        return ALL.stream().map(capability -> found.stream().filter(finding -> finding.capability().equals(capability)).findFirst()
                .orElseGet(() -> Finding.none(capability, "Not in this version."))).toList();
    }
}
