// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux;

import java.time.Duration;
import java.util.Map;

import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Source;

/**
 * Time since the last input, from the X server's screen saver extension: it says when, never what. All calls must come from one thread, as
 * {@link deskbreak.desktop.Guarded} makes them.
 */
final class XIdle implements Source<Duration> {
    private static final long TRY_AGAIN = Duration.ofSeconds(30).toNanos();

    private final Map<String, String> environment;
    private @Nullable Connection connection;
    private Answer<Duration> refusal = new Answer.Silent<>("", "");
    private long refusedAt;

    private record Connection(XDisplays displays, X11.ScreenSaver saver, Pointer display, NativeLong root, Pointer info) {}

    XIdle(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public String name() {
        return "X11 screen saver extension";
    }

    @Override
    public Answer<Duration> ask() {
        if (environment.containsKey("WAYLAND_DISPLAY") || "wayland".equals(environment.get("XDG_SESSION_TYPE"))) {
            return new Answer.Silent<>("this is a Wayland session, where X11 sees only part of the input",
                    "Idle time on Wayland is not in this version; in an X11 session it works.");
        }
        Connection open = connection;
        if (open == null) {
            boolean again = refusedAt == 0 || System.nanoTime() - refusedAt > TRY_AGAIN;
            return again ? connect() : refusal;
        }
        return query(open);
    }

    private Answer<Duration> query(Connection open) {
        if (open.saver().XScreenSaverQueryInfo(open.display(), open.root(), open.info()) == 0) {
            close();
            return refuse("the X server is gone", "");
        }
        return new Answer.Known<>(Duration.ofMillis(open.info().getNativeLong(X11.ScreenSaver.IDLE_OFFSET).longValue()));
    }

    private Answer<Duration> connect() {
        String name = environment.getOrDefault("DISPLAY", "");
        if (name.isEmpty()) {
            return refuse("DISPLAY is not set", "Start it inside a desktop session.");
        }
        XDisplays displays;
        X11.ScreenSaver saver;
        try {
            displays = XDisplays.get();
            saver = Native.load("Xss", X11.ScreenSaver.class);
        } catch (UnsatisfiedLinkError e) {
            return refuse("libX11 or libXss is missing", "Install libxss1 (Debian, Ubuntu), libXScrnSaver (Fedora) or libxss (Arch).");
        }
        return displays.open(name).map(display -> connect(displays, saver, display))
                .orElseGet(() -> refuse("no X server answers on " + name, ""));
    }

    private Answer<Duration> connect(XDisplays displays, X11.ScreenSaver saver, Pointer display) {
        if (saver.XScreenSaverQueryExtension(display, new int[1], new int[1]) == 0) {
            displays.close(display);
            return refuse("the X server has no screen saver extension", "");
        }
        NativeLong root = displays.x11().XDefaultRootWindow(display);
        Connection open = new Connection(displays, saver, display, root, saver.XScreenSaverAllocInfo());
        connection = open;
        return query(open);
    }

    private Answer<Duration> refuse(String why, String advice) {
        refusal = new Answer.Silent<>(why, advice);
        refusedAt = System.nanoTime();
        return refusal;
    }

    @Override
    public void close() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            open.displays().x11().XFree(open.info());
            open.displays().close(open.display());
        }
    }
}
