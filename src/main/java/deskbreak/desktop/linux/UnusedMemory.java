// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux;

import com.sun.jna.Library;
import com.sun.jna.Native;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the C library keeps for later, as the toolkit's fonts and pictures leave it behind. */
public final class UnusedMemory {
    private static final Logger LOG = LoggerFactory.getLogger(UnusedMemory.class);

    /** The part of the C library that is needed here; another one than GNU's has none. */
    interface CLibrary extends Library {
        /** @param pad bytes to keep */
        int malloc_trim(long pad);
    }

    private UnusedMemory() {
    }

    /** Gives it back to the system. */
    public static void giveBack() {
        try {
            int freed = Native.load("c", CLibrary.class).malloc_trim(0);
            LOG.trace("memory was given back: {}", freed);
        } catch (LinkageError e) {
            LOG.debug("no memory to give back", e);
        }
    }
}
