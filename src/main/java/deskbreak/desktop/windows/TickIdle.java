// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.windows;

import java.time.Duration;

import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.User32;
import com.sun.jna.platform.win32.WinUser.LASTINPUTINFO;

import deskbreak.desktop.Answer;
import deskbreak.desktop.LastInput;

/** Time since the last input in this session. Windows counts it in 32-bit milliseconds, which begin anew after 49.7 days. */
final class TickIdle {
    /** The last input may be stamped a moment after the count that is asked next. */
    private static final int AHEAD = 60_000;

    private TickIdle() {
    }

    static Answer<LastInput> ask() {
        LASTINPUTINFO last = new LASTINPUTINFO();
        if (!User32.INSTANCE.GetLastInputInfo(last)) {
            return new Answer.Silent<>("this session has no input of its own", "");
        }
        Duration idle = between(last.dwTime, Kernel32.INSTANCE.GetTickCount());
        return new Answer.Known<>(LastInput.ago(idle, System.nanoTime()));
    }

    /** @param input and {@code now}: milliseconds, as the lower half of a longer count */
    static Duration between(int input, int now) {
        int ahead = input - now;
        return ahead > 0 && ahead <= AHEAD ? Duration.ZERO : Duration.ofMillis(Integer.toUnsignedLong(now - input));
    }
}
