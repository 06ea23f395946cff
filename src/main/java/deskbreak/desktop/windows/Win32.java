// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.windows;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.WinNT.HANDLE;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.win32.StdCallLibrary;
import org.jspecify.annotations.Nullable;

/** The few functions that JNA's own platform classes leave out. Names and arguments are those of the C headers. */
final class Win32 {
    private Win32() {
    }

    /** kernel32. */
    interface Kernel extends StdCallLibrary {
        /** @param time in units of 100 ns since the start, suspend left out */
        boolean QueryUnbiasedInterruptTime(LongByReference time);
    }

    /** user32. */
    interface User extends StdCallLibrary {
        int SPI_GETCLIENTAREAANIMATION = 0x1042;
        int DEVICE_NOTIFY_WINDOW_HANDLE = 0;

        boolean SystemParametersInfoW(int action, int parameter, IntByReference value, int update);

        /** From Windows 8 on. Without it a machine that sleeps by "modern standby" tells a window nothing. */
        @Nullable
        Pointer RegisterSuspendResumeNotification(HANDLE recipient, int flags);

        boolean UnregisterSuspendResumeNotification(Pointer registration);
    }

    /** shell32. */
    interface Shell extends StdCallLibrary {
        /** @return 0 when {@code state} was filled in */
        int SHQueryUserNotificationState(IntByReference state);
    }

    /** ntdll. */
    interface Nt extends StdCallLibrary {
        /** Not documented, and the only way to ask for focus assist; it has been the same since Windows 10 1803. */
        int NtQueryWnfStateData(Pointer name, @Nullable Pointer type, @Nullable Pointer scope, IntByReference stamp, IntByReference data,
                IntByReference size);
    }
}
