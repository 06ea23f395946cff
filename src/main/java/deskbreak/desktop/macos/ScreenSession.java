// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import java.util.List;
import java.util.Map;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.platform.mac.CoreFoundation.CFDictionaryRef;

import deskbreak.desktop.Answer;

/** Locked, or another user's turn, from the description of the person's session. */
final class ScreenSession {
    private static final String LOCKED = "CGSSessionScreenIsLocked";
    private static final String ON_CONSOLE = "kCGSSessionOnConsoleKey";

    private ScreenSession() {
    }

    static Answer<Boolean> ask() {
        Pointer session = Native.load("CoreGraphics", Frameworks.Graphics.class).CGSessionCopyCurrentDictionary();
        if (session == null) {
            return new Answer.Silent<>("this is no session with a screen", "Start it inside a desktop session.");
        }
        CFDictionaryRef dictionary = new CFDictionaryRef(session);
        try {
            return new Answer.Known<>(away(CfValues.pick(dictionary, List.of(LOCKED, ON_CONSOLE))));
        } finally {
            dictionary.release();
        }
    }

    /** macOS leaves the lock out of the description while there is none. */
    static boolean away(Map<String, Object> session) {
        return CfValues.yes(session, LOCKED, false) || !CfValues.yes(session, ON_CONSOLE, true);
    }
}
