// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.x11;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import com.sun.jna.Pointer;

import deskbreak.desktop.Answer;

/**
 * What the environment says about the X server of this session.
 *
 * @param display its name; empty when there is none
 * @param wayland whether a Wayland compositor has the screen and the input, so that its X server sees only part of both
 */
record XSession(String display, boolean wayland) {
    private static final String INSIDE = "Start it inside the desktop session that you sit at.";

    static XSession of(Map<String, String> environment) {
        return new XSession(environment.getOrDefault("DISPLAY", ""),
                environment.containsKey("WAYLAND_DISPLAY") || "wayland".equals(environment.get("XDG_SESSION_TYPE")));
    }

    /** Asks where the X server can know the answer. */
    <T> Answer<T> ask(Answer.Silent<T> onWayland, Supplier<Answer<T>> question) {
        if (wayland) {
            return onWayland;
        }
        return display.isEmpty() ? new Answer.Silent<>("DISPLAY is not set", INSIDE) : question.get();
    }

    /** Opens a connection, for {@code first} to keep or to close. */
    <T> Answer<T> open(XDisplays displays, Function<Pointer, Answer<T>> first) {
        return displays.open(display).map(first).orElseGet(() -> new Answer.Silent<>("no X server answers on " + display, INSIDE));
    }
}
