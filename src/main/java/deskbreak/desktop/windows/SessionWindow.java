// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.windows;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.User32;
import com.sun.jna.platform.win32.WinDef.HWND;
import com.sun.jna.platform.win32.WinDef.LPARAM;
import com.sun.jna.platform.win32.WinDef.LRESULT;
import com.sun.jna.platform.win32.WinDef.WPARAM;
import com.sun.jna.platform.win32.WinUser;
import com.sun.jna.platform.win32.Wtsapi32;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Listener;

/**
 * A window that is never shown, to which Windows sends lock, unlock, session switches, sleep and changed settings. It is no message-only
 * window, since those are left out of broadcasts. Its messages are taken on a thread of its own, which sleeps until there is one.
 */
final class SessionWindow implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SessionWindow.class);
    private static final String CLASS = "DeskbreakSession";

    private final SessionEvents events = new SessionEvents();
    private final Runnable changed;
    private final Runnable settingsChanged;
    private final Listener listener = new Listener("session notifications", "deskbreak-session", this::serve);
    /** Kept here: Windows calls it, and nothing else in Java refers to it. */
    private final WinUser.WindowProc procedure = this::receive;
    private volatile @Nullable HWND window;
    private volatile boolean tellsLock;
    private @Nullable Pointer suspendNotices;

    /**
     * @param changed called when the session is locked, unlocked or switched, and when the machine sleeps or wakes; must return at once
     * @param settingsChanged called when something was changed in the system's settings; must return at once
     */
    SessionWindow(Runnable changed, Runnable settingsChanged) {
        this.changed = changed;
        this.settingsChanged = settingsChanged;
    }

    void start() {
        listener.start();
    }

    Answer<Boolean> lock() {
        Answer<Boolean> heard = listener.answer(events.away());
        return heard instanceof Answer.Known && !tellsLock ? new Answer.Silent<>("Windows took no subscription", "") : heard;
    }

    Answer<Boolean> sleep() {
        return listener.answer(events.asleep());
    }

    void settle() {
        listener.settle();
    }

    /** Returns when the window is gone. */
    private void serve() {
        User32 user = User32.INSTANCE;
        HWND opened = open(user);
        window = opened;
        events.begin(SessionState.ask() instanceof Answer.Known<Boolean>(Boolean away) && away);
        tellsLock = Wtsapi32.INSTANCE.WTSRegisterSessionNotification(opened, Wtsapi32.NOTIFY_FOR_THIS_SESSION);
        suspendNotices = suspendNotices(opened);
        listener.ready();
        if (listener.closed()) {
            close();
        }
        WinUser.MSG message = new WinUser.MSG();
        while (user.GetMessage(message, null, 0, 0) > 0) {
            user.DispatchMessage(message);
        }
        window = null;
    }

    private HWND open(User32 user) {
        WinUser.WNDCLASSEX type = new WinUser.WNDCLASSEX();
        type.hInstance = Kernel32.INSTANCE.GetModuleHandle(null);
        type.lpfnWndProc = procedure;
        type.lpszClassName = CLASS;
        // fails when it is begun anew, since the class is there already
        user.RegisterClassEx(type);
        HWND opened = user.CreateWindowEx(0, CLASS, "Deskbreak", 0, 0, 0, 0, 0, null, null, type.hInstance, null);
        if (opened == null) {
            throw new IllegalStateException("Windows opens no window, error " + Native.getLastError());
        }
        return opened;
    }

    private static @Nullable Pointer suspendNotices(HWND window) {
        try {
            return Native.load("user32", Win32.User.class).RegisterSuspendResumeNotification(window,
                    Win32.User.DEVICE_NOTIFY_WINDOW_HANDLE);
        } catch (LinkageError older) {
            LOG.debug("Sleep is told by broadcasts alone", older);
            return null;
        }
    }

    private LRESULT receive(HWND to, int message, WPARAM parameter, LPARAM more) {
        switch (message) {
            case WinUser.WM_CLOSE -> endNotices(to);
            case WinUser.WM_DESTROY -> User32.INSTANCE.PostQuitMessage(0);
            case SessionEvents.WM_SETTINGCHANGE -> settingsChanged.run();
            default -> {
                if (events.take(message, parameter.longValue())) {
                    changed.run();
                }
            }
        }
        return User32.INSTANCE.DefWindowProc(to, message, parameter, more);
    }

    /** The window itself is destroyed by what Windows does by default after this. */
    private void endNotices(HWND to) {
        Wtsapi32.INSTANCE.WTSUnRegisterSessionNotification(to);
        Pointer notices = suspendNotices;
        if (notices != null) {
            Native.load("user32", Win32.User.class).UnregisterSuspendResumeNotification(notices);
        }
    }

    @Override
    public void close() {
        listener.close();
        HWND open = window;
        if (open != null) {
            User32.INSTANCE.PostMessage(open, WinUser.WM_CLOSE, new WPARAM(0), new LPARAM(0));
        }
    }
}
