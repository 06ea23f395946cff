// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.Map;

import com.sun.jna.Library;

/**
 * Keeps the window toolkit from waking the process twice a second: AWT's X11 thread polls at least that often unless the
 * variable {@code _AWT_MAX_POLL_TIMEOUT} says otherwise, and it reads it from the C library's environment when it starts.
 */
public final class QuietToolkit {
    private static final String VARIABLE = "_AWT_MAX_POLL_TIMEOUT";
    /** In milliseconds; events still wake it at once. */
    private static final String SELDOM = "60000";

    private QuietToolkit() {
    }

    /** The part of the C library that is needed here. */
    interface CLibrary extends Library {
        int setenv(String name, String value, int overwrite);
    }

    /** The same for a process that is to be started with this environment. */
    public static void prepare(Map<String, String> environment) {
        environment.putIfAbsent(VARIABLE, SELDOM);
    }

    /** To be called before the first class of AWT is loaded; does nothing outside Linux, and where the person has set it. */
    public static void prepare() {
        if (System.getProperty("os.name", "").equals("Linux")) {
            SharedLibrary.load(SharedLibrary.C, CLibrary.class).setenv(VARIABLE, SELDOM, 0);
        }
    }
}
