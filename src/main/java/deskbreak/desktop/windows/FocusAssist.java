// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.windows;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.ptr.IntByReference;

import deskbreak.desktop.Answer;

/** Focus assist, which Windows 11 calls do not disturb. */
final class FocusAssist {
    /** Published by the shell whenever the profile of the quiet hours changes: 0 is off, 1 lets some through, 2 only alarms. */
    private static final int[] STATE_NAME = {0xA3BF1C75, 0x0D83063E};
    private static final int OFF = 0;
    private static final int ALARMS_ONLY = 2;

    private FocusAssist() {
    }

    static Answer<Boolean> ask() {
        try (Memory name = new Memory((long) STATE_NAME.length * Integer.BYTES)) {
            name.write(0, STATE_NAME, 0, STATE_NAME.length);
            IntByReference profile = new IntByReference();
            IntByReference size = new IntByReference(Integer.BYTES);
            int status = Native.load("ntdll", Win32.Nt.class).NtQueryWnfStateData(name, null, null, new IntByReference(), profile, size);
            return read(status, size.getValue(), profile.getValue());
        }
    }

    /** @param status of the call, negative for an error */
    static Answer<Boolean> read(int status, int bytes, int profile) {
        boolean told = status >= 0 && bytes == Integer.BYTES && profile >= OFF && profile <= ALARMS_ONLY;
        return told ? new Answer.Known<>(profile != OFF) : new Answer.Silent<>("Windows does not tell it", "");
    }
}
