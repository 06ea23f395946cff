// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import com.sun.jna.Library;
import com.sun.jna.Native;

/** The native libraries of a Linux system. */
public final class SharedLibrary {
    /** The C library. */
    public static final String C = "libc.so.6";

    /** Where JNA looks besides the places of the system's loader; to learn them it starts {@code ldconfig}, at every start of this program. */
    private static final String MORE_PLACES = "jna.platform.library.path";

    private SharedLibrary() {
    }

    /**
     * @param name with its version, as the system's own loader finds it: {@code libX11.so.6}
     * @throws UnsatisfiedLinkError when there is none
     */
    public static <T extends Library> T load(String name, Class<T> type) {
        if (System.getProperty(MORE_PLACES) == null) {
            System.setProperty(MORE_PLACES, "");
        }
        return Native.load(name, type);
    }
}
