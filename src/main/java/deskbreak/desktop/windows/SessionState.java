// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.windows;

import java.util.Optional;

import com.sun.jna.Pointer;
import com.sun.jna.platform.win32.Wtsapi32;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;

import deskbreak.desktop.Answer;

/** Locked or disconnected, as Windows says when asked: how it is at the start, and where nothing tells of changes. */
final class SessionState {
    private static final int WTS_SESSION_INFO_EX = 25;
    private static final int DISCONNECTED = 4;
    private static final int LOCKED = 0;
    private static final int UNLOCKED = 1;
    /** Where WTSINFOEX has its level, and WTSINFOEX_LEVEL1 behind it, aligned for 64-bit numbers, its session, state and flags. */
    private static final int STATE_OFFSET = 12;
    private static final int FLAGS_OFFSET = 16;
    private static final int LEAST_BYTES = 20;

    private SessionState() {
    }

    static Answer<Boolean> ask() {
        PointerByReference buffer = new PointerByReference();
        IntByReference bytes = new IntByReference();
        if (!Wtsapi32.INSTANCE.WTSQuerySessionInformation(Wtsapi32.WTS_CURRENT_SERVER_HANDLE, Wtsapi32.WTS_CURRENT_SESSION,
                WTS_SESSION_INFO_EX, buffer, bytes)) {
            return new Answer.Silent<>("the session service does not answer", "");
        }
        Pointer info = buffer.getValue();
        try {
            return bytes.getValue() < LEAST_BYTES
                    ? new Answer.Silent<>("the session service says too little", "")
                    : away(info.getInt(0), info.getInt(STATE_OFFSET), info.getInt(FLAGS_OFFSET)).<Answer<Boolean>>map(Answer.Known::new)
                            .orElseGet(() -> new Answer.Silent<>("the session service does not know", ""));
        } finally {
            Wtsapi32.INSTANCE.WTSFreeMemory(info);
        }
    }

    /** Empty when this says neither. */
    static Optional<Boolean> away(int level, int state, int flags) {
        if (level != 1) {
            return Optional.empty();
        }
        if (state == DISCONNECTED || flags == LOCKED) {
            return Optional.of(true);
        }
        return flags == UNLOCKED ? Optional.of(false) : Optional.empty();
    }
}
