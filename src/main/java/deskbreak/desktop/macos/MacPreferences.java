// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import java.util.HashMap;
import java.util.Map;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.platform.mac.CoreFoundation.CFStringRef;
import com.sun.jna.platform.mac.CoreFoundation.CFTypeRef;

/** What the person chose in the settings of macOS. */
final class MacPreferences {
    /** Where no program of that name has chosen otherwise, what was chosen for all programs counts. */
    private static final String OURS = "org.deskbreak";
    private static final String ACCESSIBILITY = "com.apple.universalaccess";

    private MacPreferences() {
    }

    static Map<String, Object> appearance() {
        Map<String, Object> chosen = new HashMap<>();
        read(chosen, MacTheme.STYLE, OURS);
        read(chosen, MacTheme.REDUCE_MOTION, ACCESSIBILITY);
        return chosen;
    }

    private static void read(Map<String, Object> chosen, String key, String application) {
        Frameworks.Foundation foundation = Native.load("CoreFoundation", Frameworks.Foundation.class);
        CFStringRef name = CFStringRef.createCFString(key);
        CFStringRef owner = CFStringRef.createCFString(application);
        try {
            foundation.CFPreferencesAppSynchronize(owner);
            Pointer value = foundation.CFPreferencesCopyAppValue(name, owner);
            if (value != null) {
                CfValues.put(chosen, key, value);
                new CFTypeRef(value).release();
            }
        } finally {
            name.release();
            owner.release();
        }
    }
}
