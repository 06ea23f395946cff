// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import java.util.List;
import java.util.Optional;

/** Whether the window in front fills its display, by where the windows on the screen lie. */
final class FullScreen {
    private static final int WINDOWS = 0;
    private static final int MENU_BAR = 24;
    /** In points: beside a camera that reaches into the display a window in full screen begins below it, where else the menu bar is. */
    private static final double HIGHEST_STRIP = 40;

    private FullScreen() {
    }

    /** In points, from the upper left corner of the main display. */
    record Area(double x, double y, double width, double height) {
        private boolean fills(Area display) {
            return x == display.x && y == display.y && width == display.width && height == display.height;
        }

        private boolean fillsBelowStrip(Area display) {
            double strip = y - display.y;
            return x == display.x && width == display.width && strip > 0 && strip <= HIGHEST_STRIP && strip + height == display.height;
        }

        private boolean startsAtTopOf(Area display) {
            return y == display.y && x < display.x + display.width && x + width > display.x;
        }
    }

    /**
     * A window on the screen.
     *
     * @param owner its process
     * @param layer 0 for the windows of programs
     */
    record Window(long owner, int layer, Area area) {}

    /** @param windows from the front to the back; our own count as if they were not there */
    static boolean fills(List<Window> windows, List<Area> displays, long ownProcess) {
        Optional<Area> front = windows.stream().filter(window -> window.layer() == WINDOWS && window.owner() != ownProcess).findFirst()
                .map(Window::area);
        return front.isPresent() && displays.stream().anyMatch(display -> front.get().fills(display)
                || (front.get().fillsBelowStrip(display) && windows.stream()
                        .noneMatch(window -> window.layer() == MENU_BAR && window.area().startsAtTopOf(display))));
    }
}
