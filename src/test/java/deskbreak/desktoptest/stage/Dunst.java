// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.awt.Point;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** dunst, a notification service. */
public final class Dunst {
    /** At the upper right of the screen; a click means the notification itself, and its menu of buttons is answered by a script. */
    private static final String SETTINGS = """
            [global]
            origin = top-right
            offset = 40x80
            width = 300
            mouse_left_click = do_action
            dmenu = /bin/sh %s
            """;
    private static final int TO_ITS_MIDDLE = 190;
    private static final int BELOW_ITS_EDGE = 100;

    private final Desktop desktop;
    private final Path choice;
    private final Process process;

    Dunst(Desktop desktop, Buses buses, Path config) {
        this.desktop = desktop;
        try {
            Path folder = Files.createDirectories(config.resolve("dunst"));
            choice = folder.resolve("choice");
            Path menu = Files.writeString(folder.resolve("menu"), "grep -m 1 -F -e \"#$(cat '" + choice + "')\"\n");
            Files.writeString(folder.resolve("dunstrc"), SETTINGS.formatted(menu));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process = desktop.guest("dunst", List.of("dunst"));
        buses.await("--session", "org.freedesktop.Notifications");
    }

    /** Do not disturb, on or off. */
    public void pause(boolean paused) {
        control("set-paused", Boolean.toString(paused));
    }

    /** Whether a notification is on the screen. */
    public boolean shows() {
        return control("count", "displayed").equals("1");
    }

    /** What was on the screen and is there no more, as JSON. */
    public String history() {
        return control("history");
    }

    /** Presses a button of the notification, by dunst's menu of them. */
    public void press(String button) {
        try {
            Files.writeString(choice, button);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        control("context");
    }

    /** Clicks on the notification itself. */
    public void click() {
        desktop.hands().click(place());
    }

    private Point place() {
        Rectangle all = desktop.screen().bounds();
        return new Point(all.x + all.width - TO_ITS_MIDDLE, all.y + BELOW_ITS_EDGE);
    }

    /** Ends it without a word to anybody. */
    public void kill() {
        process.destroyForcibly();
    }

    private String control(String... words) {
        String[] command = new String[words.length + 1];
        command[0] = "dunstctl";
        System.arraycopy(words, 0, command, 1, words.length);
        return desktop.programs().output(command);
    }
}
