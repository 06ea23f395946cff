// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.windows;

import java.util.Set;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.User32;
import com.sun.jna.platform.win32.WinDef.HWND;
import com.sun.jna.ptr.IntByReference;

import deskbreak.desktop.Answer;

/** Whether Windows would show a notification now, and why not. */
final class NotificationState {
    private static final int NOT_PRESENT = 1;
    private static final int BUSY = 2;
    private static final int D3D_FULL_SCREEN = 3;
    private static final int PRESENTATION = 4;
    private static final int QUIET_TIME = 6;
    private static final int STORE_APP = 7;
    private static final Set<Integer> FULL_SCREEN = Set.of(BUSY, D3D_FULL_SCREEN, PRESENTATION, STORE_APP);

    private NotificationState() {
    }

    static Answer<Boolean> fullScreen() {
        return fullScreen(ask(), ownWindowInFront());
    }

    static Answer<Boolean> quietTime() {
        return quietTime(ask());
    }

    /** @param ownInFront a full screen of our own, such as the one of firm mode, is no reason to keep quiet */
    static Answer<Boolean> fullScreen(int state, boolean ownInFront) {
        return known(state) ? new Answer.Known<>(FULL_SCREEN.contains(state) && !ownInFront) : unknown(state);
    }

    static Answer<Boolean> quietTime(int state) {
        return known(state) ? new Answer.Known<>(state == QUIET_TIME) : unknown(state);
    }

    private static boolean known(int state) {
        return state >= NOT_PRESENT && state <= STORE_APP;
    }

    private static Answer<Boolean> unknown(int state) {
        return new Answer.Silent<>("Windows answers " + state + ", which is not known", "");
    }

    /** @return the state, or the error's number, which is negative */
    private static int ask() {
        IntByReference state = new IntByReference();
        int error = Native.load("shell32", Win32.Shell.class).SHQueryUserNotificationState(state);
        return error == 0 ? state.getValue() : error;
    }

    private static boolean ownWindowInFront() {
        HWND front = User32.INSTANCE.GetForegroundWindow();
        IntByReference process = new IntByReference();
        return front != null && User32.INSTANCE.GetWindowThreadProcessId(front, process) != 0
                && process.getValue() == ProcessHandle.current().pid();
    }
}
