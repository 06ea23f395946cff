// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.platform.mac.CoreFoundation.CFStringRef;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import org.jspecify.annotations.Nullable;

/**
 * The few functions that JNA's own platform classes leave out. Names and arguments are those of the C headers; what C calls a bool or a
 * Boolean is one byte. What a function with "Copy" in its name returns must be released.
 */
final class Frameworks {
    private Frameworks() {
    }

    /** CoreGraphics. */
    interface Graphics extends Library {
        int HID_SYSTEM_STATE = 1;

        /** @return seconds */
        double CGEventSourceSecondsSinceLastEventType(int state, int type);

        /** @return null outside a session with a screen */
        @Nullable
        Pointer CGSessionCopyCurrentDictionary();

        /** Not documented; it has been there for many versions, and where it is gone nothing tells of shared screens. */
        byte CGSIsScreenWatcherPresent();
    }

    /** IOKit. */
    interface Power extends Library {
        int IOPMCopyAssertionsStatus(PointerByReference assertions);

        /** @return the connection to allow sleep through; 0 when refused */
        int IORegisterForSystemPower(@Nullable Pointer context, PointerByReference port, PowerCallback callback, IntByReference notifier);

        int IODeregisterForSystemPower(IntByReference notifier);

        int IOAllowPowerChange(int connection, NativeLong notification);

        Pointer IONotificationPortGetRunLoopSource(Pointer port);

        void IONotificationPortDestroy(Pointer port);

        int IOServiceClose(int connection);

        /** Called on the thread of the run loop. */
        interface PowerCallback extends Callback {
            void told(Pointer context, int service, int message, Pointer argument);
        }
    }

    /** CoreFoundation. */
    interface Foundation extends Library {
        Pointer CFRunLoopGetCurrent();

        void CFRunLoopAddSource(Pointer loop, Pointer source, Pointer mode);

        void CFRunLoopRun();

        void CFRunLoopStop(Pointer loop);

        byte CFPreferencesAppSynchronize(CFStringRef application);

        /** @return null when nothing was chosen */
        @Nullable
        Pointer CFPreferencesCopyAppValue(CFStringRef key, CFStringRef application);
    }

    /** CoreAudio. */
    interface Audio extends Library {
        /** @param address selector, scope and element, four bytes each */
        int AudioObjectGetPropertyDataSize(int object, Pointer address, int qualifierBytes, @Nullable Pointer qualifier,
                IntByReference bytes);

        int AudioObjectGetPropertyData(int object, Pointer address, int qualifierBytes, @Nullable Pointer qualifier, IntByReference bytes,
                Pointer data);
    }

    /** CoreMediaIO. */
    interface Video extends Library {
        int CMIOObjectGetPropertyDataSize(int object, Pointer address, int qualifierBytes, @Nullable Pointer qualifier,
                IntByReference bytes);

        int CMIOObjectGetPropertyData(int object, Pointer address, int qualifierBytes, @Nullable Pointer qualifier, int bytes,
                IntByReference used, Pointer data);
    }

    /** The C library. */
    interface Clocks extends Library {
        /** CLOCK_MONOTONIC_RAW: unlike CLOCK_UPTIME_RAW it goes on while the machine sleeps. */
        int MONOTONIC_RAW = 4;

        /** @return nanoseconds; 0 for an error */
        long clock_gettime_nsec_np(int clock);
    }
}
