// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.windows;

import com.sun.jna.Memory;
import com.sun.jna.platform.win32.PowrProf;

import deskbreak.desktop.Answer;

/** Whether some program needs the display on. */
final class ExecutionState {
    private static final int SYSTEM_EXECUTION_STATE = 16;
    private static final int DISPLAY_REQUIRED = 2;

    private ExecutionState() {
    }

    static Answer<Boolean> ask() {
        try (Memory state = new Memory(Integer.BYTES)) {
            int status = PowrProf.INSTANCE.CallNtPowerInformation(SYSTEM_EXECUTION_STATE, null, 0, state, Integer.BYTES);
            return read(status, state.getInt(0));
        }
    }

    static Answer<Boolean> read(int status, int state) {
        return status == 0
                ? new Answer.Known<>((state & DISPLAY_REQUIRED) != 0)
                : new Answer.Silent<>("Windows answers with error " + Integer.toHexString(status), "");
    }
}
