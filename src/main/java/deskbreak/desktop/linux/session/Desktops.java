// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.session;

import java.util.Arrays;
import java.util.Map;

/** Which desktop this session says it is. */
final class Desktops {
    private Desktops() {
    }

    /** @param name as registered for XDG_CURRENT_DESKTOP: "GNOME", "KDE", "XFCE", "X-Cinnamon", "MATE" ... */
    static boolean has(Map<String, String> environment, String name) {
        return Arrays.stream(environment.getOrDefault("XDG_CURRENT_DESKTOP", "").split(":", -1)).anyMatch(name::equalsIgnoreCase);
    }
}
