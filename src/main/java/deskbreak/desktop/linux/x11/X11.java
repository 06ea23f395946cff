// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.x11;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/** The few functions of libX11 and libXss that are needed. Names and arguments are those of the C headers. */
interface X11 extends Library {
    int KEY_PRESS = 2;
    int DESTROY_NOTIFY = 17;
    int GRAB_MODE_ASYNC = 1;
    NativeLong STRUCTURE_NOTIFY_MASK = new NativeLong(1 << 17);
    int SHIFT_MASK = 1;
    int LOCK_MASK = 2;
    int CONTROL_MASK = 4;
    int MOD1_MASK = 8;
    int MOD2_MASK = 16;
    int MOD4_MASK = 64;
    /** sizeof(XEvent): a union padded to 24 longs. */
    int EVENT_BYTES = 24 * NativeLong.SIZE;
    /** Where an XErrorEvent has its error code: after type, display, resource and serial, all of them aligned as a pointer. */
    int ERROR_CODE_OFFSET = 4 * Native.POINTER_SIZE;

    int XInitThreads();

    Pointer XOpenDisplay(String name);

    int XCloseDisplay(Pointer display);

    NativeLong XDefaultRootWindow(Pointer display);

    int XSync(Pointer display, int discard);

    int XFree(Pointer data);

    Pointer XSetErrorHandler(ErrorHandler handler);

    /** Puts back what the other form returned. */
    Pointer XSetErrorHandler(@Nullable Pointer handler);

    Pointer XSetIOErrorHandler(LossHandler handler);

    /** From libX11 1.7 (2020) on. */
    void XSetIOErrorExitHandler(Pointer display, ExitHandler handler, Pointer data);

    NativeLong XStringToKeysym(String name);

    byte XKeysymToKeycode(Pointer display, NativeLong keysym);

    int XGrabKey(Pointer display, int keycode, int modifiers, NativeLong window, int ownerEvents, int pointerMode, int keyboardMode);

    NativeLong XCreateSimpleWindow(Pointer display, NativeLong parent, int x, int y, int width, int height, int border,
            NativeLong borderColour,
            NativeLong background);

    int XDestroyWindow(Pointer display, NativeLong window);

    int XSelectInput(Pointer display, NativeLong window, NativeLong mask);

    int XNextEvent(Pointer display, Pointer event);

    /** An X protocol error. */
    interface ErrorHandler extends Callback {
        int handle(Pointer display, Pointer error);
    }

    /** The connection to the server is lost. */
    interface LossHandler extends Callback {
        int handle(Pointer display);
    }

    /** Called after the loss; the process goes on if it returns. */
    interface ExitHandler extends Callback {
        void handle(Pointer display, Pointer data);
    }

    /** libXss. */
    interface ScreenSaver extends Library {
        /** Where an XScreenSaverInfo has its idle time: after window, state, kind and til_or_since. */
        int IDLE_OFFSET = 2 * NativeLong.SIZE + 2 * Integer.BYTES;

        int XScreenSaverQueryExtension(Pointer display, int[] eventBase, int[] errorBase);

        Pointer XScreenSaverAllocInfo();

        int XScreenSaverQueryInfo(Pointer display, NativeLong drawable, Pointer info);
    }
}
