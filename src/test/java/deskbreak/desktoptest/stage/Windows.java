// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The windows that can be seen. */
public final class Windows {
    private static final Pattern PLACE = Pattern.compile(
            "Absolute upper-left X: +(-?\\d+).*Absolute upper-left Y: +(-?\\d+).*Width: (\\d+).*Height: (\\d+)", Pattern.DOTALL);

    private final Programs programs;

    Windows(Programs programs) {
        this.programs = programs;
    }

    /** A window, without its frame. */
    public final class Window {
        private final String id;

        private Window(String id) {
            this.id = id;
        }

        /** Where it is on the screen. */
        public Rectangle bounds() {
            Matcher place = PLACE.matcher(programs.output("xwininfo", "-id", id));
            if (!place.find()) {
                throw new AssertionError("xwininfo does not say where window " + id + " is");
            }
            return new Rectangle(number(place, 1), number(place, 2), number(place, 3), number(place, 4));
        }

        public void focus() {
            programs.output("xdotool", "windowactivate", "--sync", id);
        }

        /** Asks it to close, by the window manager's key. */
        public void close() {
            focus();
            programs.output("xdotool", "key", "alt+F4");
        }

        /** Whether the keyboard goes to it. */
        public boolean hasKeyboard() {
            return programs.output("xdotool", "getwindowfocus").equals(id);
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** @param title a regular expression */
    public Optional<Window> find(String title) {
        Programs.Outcome found = programs.run(List.of("xdotool", "search", "--onlyvisible", "--name", title), Map.of());
        return found.output().lines().findFirst().map(Window::new);
    }

    public boolean has(String title) {
        return find(title).isPresent();
    }

    /** The window, once it is there. */
    public Window await(String title) {
        return Await.some("a window \"" + title + "\" is there", () -> find(title));
    }

    public void awaitGone(String title) {
        Await.until("no window \"" + title + "\" is there", () -> !has(title));
    }
}
