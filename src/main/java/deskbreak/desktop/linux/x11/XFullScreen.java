// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.x11;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.NativeLongByReference;
import com.sun.jna.ptr.PointerByReference;
import org.jspecify.annotations.Nullable;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Source;

/**
 * Whether the active window fills its screen, as the window manager says it. Windows of this process do not count: a prompt that covers the
 * screens must not hold itself back. All calls must come from one thread, as {@link deskbreak.desktop.Background} makes them.
 */
public final class XFullScreen implements Source<Boolean> {
    /** More states than a window ever has; the rest would be left out. */
    private static final NativeLong AT_MOST = new NativeLong(64);

    private static final Answer.Silent<Boolean> ON_WAYLAND = new Answer.Silent<>(
            "a Wayland compositor does not tell programs which window fills the screen",
            "Switch on do not disturb while you present: it holds breaks too.");

    private final XSession session;
    private @Nullable Connection connection;

    private record Connection(XDisplays displays, Pointer display, NativeLong root, NativeLong manager, NativeLong active, NativeLong state,
            NativeLong full, NativeLong pid) {}

    public XFullScreen(Map<String, String> environment) {
        session = XSession.of(environment);
    }

    @Override
    public String name() {
        return "X11 window states";
    }

    @Override
    public Answer<Boolean> ask() {
        return session.ask(ON_WAYLAND, () -> {
            Connection open = connection;
            return open == null ? connect() : query(open);
        });
    }

    private Answer<Boolean> connect() {
        try {
            XDisplays displays = XDisplays.get();
            return session.open(displays, display -> connect(displays, display));
        } catch (UnsatisfiedLinkError e) {
            return new Answer.Silent<>("libX11 is missing", "Install libx11-6 (Debian, Ubuntu) or libX11 (Fedora, Arch).");
        }
    }

    private Answer<Boolean> connect(XDisplays displays, Pointer display) {
        X11 x11 = displays.x11();
        Connection open = new Connection(displays, display, x11.XDefaultRootWindow(display),
                x11.XInternAtom(display, "_NET_SUPPORTING_WM_CHECK", 0), x11.XInternAtom(display, "_NET_ACTIVE_WINDOW", 0),
                x11.XInternAtom(display, "_NET_WM_STATE", 0),
                x11.XInternAtom(display, "_NET_WM_STATE_FULLSCREEN", 0), x11.XInternAtom(display, "_NET_WM_PID", 0));
        connection = open;
        return query(open);
    }

    private Answer<Boolean> query(Connection open) {
        List<Long> active = values(open, open.root(), open.active());
        if (active == null) {
            close();
            return new Answer.Silent<>("the X server is gone", "");
        }
        if (active.isEmpty()) {
            return noneActive(open);
        }
        return new Answer.Known<>(active.getFirst() != 0 && fills(open, new NativeLong(active.getFirst())));
    }

    /** A window manager that knows of active windows may say nothing until the first one is. */
    private static Answer<Boolean> noneActive(Connection open) {
        List<Long> manager = values(open, open.root(), open.manager());
        return manager == null || manager.isEmpty()
                ? new Answer.Silent<>("the window manager does not tell which window is active", "")
                : new Answer.Known<>(false);
    }

    /** A window that is gone since has no values. */
    private static boolean fills(Connection open, NativeLong window) {
        List<Long> states = values(open, window, open.state());
        List<Long> pids = values(open, window, open.pid());
        return states != null && states.contains(open.full().longValue())
                && (pids == null || !pids.contains(ProcessHandle.current().pid()));
    }

    /** The numbers of a window's property; empty when it has none, null when nothing answers. */
    private static @Nullable List<Long> values(Connection open, NativeLong window, NativeLong property) {
        List<Long> values = new ArrayList<>();
        int[] status = {-1};
        open.displays().watch(open.display(), code -> {
            // the window went meanwhile
        }, () -> status[0] = read(open, window, property, values));
        return status[0] == 0 || !window.equals(open.root()) ? values : null;
    }

    private static int read(Connection open, NativeLong window, NativeLong property, List<Long> values) {
        X11 x11 = open.displays().x11();
        NativeLongByReference type = new NativeLongByReference();
        IntByReference format = new IntByReference();
        NativeLongByReference count = new NativeLongByReference();
        PointerByReference data = new PointerByReference();
        NativeLong any = new NativeLong(0);
        int status = x11.XGetWindowProperty(open.display(), window, property, any, AT_MOST, 0, any, type, format, count,
                new NativeLongByReference(), data);
        Pointer found = data.getValue();
        if (status == 0 && found != null) {
            for (int i = 0; format.getValue() == Integer.SIZE && i < count.getValue().intValue(); i++) {
                values.add(found.getNativeLong((long) i * NativeLong.SIZE).longValue());
            }
            x11.XFree(found);
        }
        return status;
    }

    @Override
    public void close() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            open.displays().close(open.display());
        }
    }
}
