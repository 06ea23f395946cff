// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.x11;

import java.util.Map;

/**
 * What the environment says about the X server of this session.
 *
 * @param display its name; empty when there is none
 * @param wayland whether a Wayland compositor has the screen and the input, so that its X server sees only part of both
 */
record XSession(String display, boolean wayland) {
    static XSession of(Map<String, String> environment) {
        return new XSession(environment.getOrDefault("DISPLAY", ""),
                environment.containsKey("WAYLAND_DISPLAY") || "wayland".equals(environment.get("XDG_SESSION_TYPE")));
    }
}
