// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import java.util.List;
import java.util.Map;

import com.sun.jna.Native;
import com.sun.jna.platform.mac.CoreFoundation.CFDictionaryRef;
import com.sun.jna.ptr.PointerByReference;

import deskbreak.desktop.Answer;

/** Whether some program keeps the display on: macOS counts the assertions of each kind. */
final class PowerAssertions {
    /** The second is the older name, which programs still use. */
    private static final List<String> DISPLAY = List.of("PreventUserIdleDisplaySleep", "NoDisplaySleepAssertion");

    private PowerAssertions() {
    }

    static Answer<Boolean> ask() {
        PointerByReference status = new PointerByReference();
        int error = Native.load("IOKit", Frameworks.Power.class).IOPMCopyAssertionsStatus(status);
        if (error != 0 || status.getValue() == null) {
            return new Answer.Silent<>("macOS answers with error " + Integer.toHexString(error), "");
        }
        CFDictionaryRef dictionary = new CFDictionaryRef(status.getValue());
        try {
            return new Answer.Known<>(awake(CfValues.pick(dictionary, DISPLAY)));
        } finally {
            dictionary.release();
        }
    }

    static boolean awake(Map<String, Object> counts) {
        return DISPLAY.stream().anyMatch(kind -> CfValues.yes(counts, kind, false));
    }
}
