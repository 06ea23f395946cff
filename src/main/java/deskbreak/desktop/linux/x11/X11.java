// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.x11;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.NativeLongByReference;
import com.sun.jna.ptr.PointerByReference;
import org.jspecify.annotations.Nullable;

/** The few functions of libX11, libXi and libXss that are needed. Names and arguments are those of the C headers. */
interface X11 extends Library {
    int KEY_PRESS = 2;
    int DESTROY_NOTIFY = 17;
    int PROPERTY_NOTIFY = 28;
    int GENERIC_EVENT = 35;
    int GRAB_MODE_ASYNC = 1;
    NativeLong STRUCTURE_NOTIFY_MASK = new NativeLong(1 << 17);
    NativeLong PROPERTY_CHANGE_MASK = new NativeLong(1 << 22);
    int PROP_MODE_REPLACE = 0;
    /** The atom of plain numbers. */
    int CARDINAL = 6;
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

    /** Where an XPropertyEvent has its time: after type, serial, send_event, display, window and atom, all of them aligned as a pointer. */
    int PROPERTY_TIME_OFFSET = 6 * Native.POINTER_SIZE;

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

    int XPending(Pointer display);

    NativeLong XInternAtom(Pointer display, String name, int onlyIfExists);

    int XChangeProperty(Pointer display, NativeLong window, NativeLong property, NativeLong type, int format, int mode, byte[] data,
            int elements);

    int XGetWindowProperty(Pointer display, NativeLong window, NativeLong property, NativeLong offset, NativeLong length, int delete,
            NativeLong wanted, NativeLongByReference type, IntByReference format, NativeLongByReference items,
            NativeLongByReference bytesAfter, PointerByReference data);

    int XQueryExtension(Pointer display, String name, int[] opcode, int[] firstEvent, int[] firstError);

    int XGetEventData(Pointer display, Pointer cookie);

    void XFreeEventData(Pointer display, Pointer cookie);

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

    /** libXi, with the places of what is needed in an XGenericEventCookie and an XIRawEvent. */
    interface Input extends Library {
        int ALL_MASTERS = 1;
        int RAW_KEY_PRESS = 13;
        int RAW_BUTTON_PRESS = 15;
        int RAW_TOUCH_BEGIN = 22;
        /** After type, serial, send_event and display, all of them aligned as a pointer. */
        int EXTENSION_OFFSET = 4 * Native.POINTER_SIZE;
        /** After the extension, evtype and a cookie that is padded to a pointer. */
        int DATA_OFFSET = 5 * Native.POINTER_SIZE + 2 * Integer.BYTES;
        /** After the extension and evtype. */
        int TIME_OFFSET = 4 * Native.POINTER_SIZE + 2 * Integer.BYTES;

        int XIQueryVersion(Pointer display, int[] major, int[] minor);

        int XISelectEvents(Pointer display, NativeLong window, Pointer masks, int count);
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
