// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Xfce's panel along the lower edge, with a tray of both kinds and nothing else on it: every spot on it is an icon of the tray. */
public final class Panel {
    private static final String WATCHER = "org.kde.StatusNotifierWatcher";
    /** In a list of texts such as {@code ':1.7/StatusNotifierItem'}: the name, without the object. */
    private static final Pattern ITEM = Pattern.compile("'([^'/]+)[^']*'");
    private static final Duration STILL = Duration.ofMillis(300);
    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <channel name="xfce4-panel" version="1.0">
              <property name="configver" type="int" value="2"/>
              <property name="panels" type="array">
                <value type="int" value="1"/>
                <property name="panel-1" type="empty">
                  <property name="position" type="string" value="p=12;x=0;y=0"/>
                  <property name="length" type="uint" value="100"/>
                  <property name="position-locked" type="bool" value="true"/>
                  <property name="size" type="uint" value="32"/>
                  <property name="plugin-ids" type="array">
                    <value type="int" value="1"/>
                    <value type="int" value="2"/>
                  </property>
                </property>
              </property>
              <property name="plugins" type="empty">
                <property name="plugin-1" type="string" value="separator">
                  <property name="expand" type="bool" value="true"/>
                  <property name="style" type="uint" value="0"/>
                </property>
                <property name="plugin-2" type="string" value="systray">
                  <property name="square-icons" type="bool" value="true"/>
                </property>
              </property>
            </channel>
            """;

    private final Programs programs;
    private final Buses buses;
    private final Windows windows;
    private final Screen screen;
    private Optional<Process> running = Optional.empty();
    private Optional<BufferedImage> empty = Optional.empty();

    /** @param configuration the folder of the user's settings */
    Panel(Programs programs, Buses buses, Windows windows, Screen screen, Path configuration) throws IOException {
        this.programs = programs;
        this.buses = buses;
        this.windows = windows;
        this.screen = screen;
        Path folder = Files.createDirectories(configuration.resolve("xfce4/xfconf/xfce-perchannel-xml"));
        Files.writeString(folder.resolve("xfce4-panel.xml"), SETTINGS);
    }

    /** Starts the panel and waits until programs can put icons into its tray. */
    public void start() {
        running = Optional.of(programs.start("panel", List.of("xfce4-panel", "--disable-wm-check")));
        buses.await("--session", WATCHER);
        Rectangle bounds = bounds();
        if (empty.isEmpty()) {
            Await.still("the panel is drawn", STILL, () -> screen.trace(bounds));
            empty = Optional.of(screen.picture(bounds));
        }
    }

    public void stop() {
        running.ifPresent(programs::end);
        running = Optional.empty();
    }

    public Rectangle bounds() {
        return windows.await("^xfce4-panel$").bounds();
    }

    /** Where in the panel something is drawn. */
    public Optional<Rectangle> icons() {
        BufferedImage before = empty.orElseThrow();
        int background = before.getRGB(before.getWidth() / 2, before.getHeight() / 2) & 0xffffff;
        Rectangle inside = bounds();
        inside.grow(0, -2);
        return screen.where(inside, colour -> colour != background);
    }

    /** The names on the session bus of those whose icons the tray has been told of. */
    public List<String> registered() {
        String items = buses.call("--session", WATCHER, "/StatusNotifierWatcher", "org.freedesktop.DBus.Properties.Get", WATCHER,
                "RegisteredStatusNotifierItems");
        return ITEM.matcher(items).results().map(item -> item.group(1)).toList();
    }

    /** The number of the process behind a name on the session bus. */
    public long process(String name) {
        return Long.parseLong(buses.call("--session", "org.freedesktop.DBus", "/org/freedesktop/DBus",
                "org.freedesktop.DBus.GetConnectionUnixProcessID", name).replaceAll("\\(uint32 (\\d+),\\)", "$1"));
    }
}
