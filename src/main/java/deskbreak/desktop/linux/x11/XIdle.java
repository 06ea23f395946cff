// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.x11;

import java.time.Duration;
import java.util.Map;

import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

import deskbreak.desktop.Answer;
import deskbreak.desktop.LastInput;
import deskbreak.desktop.Source;

/**
 * Time since the last input, from the X server's screen saver extension: it says when, never what. All calls must come from one thread, as
 * {@link deskbreak.desktop.Background} makes them.
 */
public final class XIdle implements Source<LastInput> {
    private static final Answer.Silent<LastInput> ON_WAYLAND = new Answer.Silent<>(
            "this is a Wayland session, where X11 sees only part of the input",
            "Use GNOME, KDE Plasma from 5.27 on, Sway, or another desktop whose compositor offers ext-idle-notify-v1.");

    private final XSession session;
    private @Nullable Connection connection;

    private record Connection(XDisplays displays, X11.ScreenSaver saver, Pointer display, NativeLong root, Pointer info) {}

    public XIdle(Map<String, String> environment) {
        session = XSession.of(environment);
    }

    @Override
    public String name() {
        return "X11 screen saver extension";
    }

    @Override
    public Answer<LastInput> ask() {
        return session.ask(ON_WAYLAND, () -> {
            Connection open = connection;
            return open == null ? connect() : query(open);
        });
    }

    private Answer<LastInput> query(Connection open) {
        if (open.saver().XScreenSaverQueryInfo(open.display(), open.root(), open.info()) == 0) {
            close();
            return new Answer.Silent<>("the X server is gone", "");
        }
        Duration idle = Duration.ofMillis(open.info().getNativeLong(X11.ScreenSaver.IDLE_OFFSET).longValue());
        return new Answer.Known<>(LastInput.ago(idle, System.nanoTime()));
    }

    private Answer<LastInput> connect() {
        XDisplays displays;
        X11.ScreenSaver saver;
        try {
            displays = XDisplays.get();
            saver = displays.extension("libXss.so.1", X11.ScreenSaver.class);
        } catch (UnsatisfiedLinkError e) {
            return new Answer.Silent<>("libX11 or libXss is missing",
                    "Install libxss1 (Debian, Ubuntu), libXScrnSaver (Fedora) or libxss (Arch).");
        }
        return session.open(displays, display -> connect(displays, saver, display));
    }

    private Answer<LastInput> connect(XDisplays displays, X11.ScreenSaver saver, Pointer display) {
        if (saver.XScreenSaverQueryExtension(display, new int[1], new int[1]) == 0) {
            displays.close(display);
            return new Answer.Silent<>("the X server has no screen saver extension", "");
        }
        NativeLong root = displays.x11().XDefaultRootWindow(display);
        Connection open = new Connection(displays, saver, display, root, saver.XScreenSaverAllocInfo());
        connection = open;
        return query(open);
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
