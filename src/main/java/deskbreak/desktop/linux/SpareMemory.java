// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.desktop.SharedLibrary;

/**
 * What the C library has freed and kept, and pages that the kernel can read again from their files: after the start and after a window
 * these are half of what the process occupies. Pages that are needed again come back with a small fault each.
 */
public final class SpareMemory {
    private static final Logger LOG = LoggerFactory.getLogger(SpareMemory.class);
    private static final Path MAPPINGS = Path.of("/proc/self/smaps");
    private static final int MADV_DONTNEED = 4;

    private SpareMemory() {
    }

    /** The part of the C library that is needed here; {@code malloc_trim} is glibc's alone. */
    interface CLibrary extends Library {
        int malloc_trim(long pad);

        int madvise(Pointer start, long length, int advice);
    }

    /**
     * Gives back what can be spared; takes some tens of milliseconds. Where it is impossible, all stays as it is.
     */
    public static void giveBack() {
        try {
            spare();
        } catch (IOException | LinkageError e) {
            LOG.debug("No memory to give back: {}", e.toString());
        }
    }

    private static void spare() throws IOException {
        CLibrary c = SharedLibrary.load(SharedLibrary.C, CLibrary.class);
        c.malloc_trim(0);
        for (Mapping mapping : Mapping.clean(Files.readAllLines(MAPPINGS))) {
            // Whether the kernel takes the advice is its own affair: nothing but memory depends on it.
            c.madvise(new Pointer(mapping.start()), mapping.length(), MADV_DONTNEED);
        }
    }

    /** @param start its address; unsigned */
    record Mapping(long start, long length) {
        /**
         * Those whose pages are nothing but copies of a file: program code that nobody has changed, and the virtual machine's own archives
         * and modules, which are mapped once at its start. Other data is left alone: a library that is just being loaded is for a moment
         * readable only and then relocated.
         */
        static List<Mapping> clean(List<String> smaps) {
            List<Mapping> found = new ArrayList<>();
            String head = "";
            for (String line : smaps) {
                if (isHead(line)) {
                    head = line;
                } else if (line.startsWith("Anonymous:") && line.endsWith(" 0 kB") && unchanging(head)) {
                    found.add(at(head));
                }
            }
            return found;
        }

        /** {@code 7f00-7f10 r-xp 00000000 fe:00 123   /lib/libjvm.so}; what follows it are names with a colon. */
        private static boolean isHead(String line) {
            int space = line.indexOf(' ');
            return space > 0 && line.charAt(space - 1) != ':';
        }

        private static boolean unchanging(String head) {
            boolean code = head.contains(" r-xp ") && head.contains(" /");
            boolean archive = head.contains(" r--p ")
                    && (head.endsWith(".aot") || head.endsWith(".jsa") || head.endsWith("/lib/modules"));
            return code || archive;
        }

        private static Mapping at(String head) {
            int dash = head.indexOf('-');
            long start = Long.parseUnsignedLong(head, 0, dash, 16);
            return new Mapping(start, Long.parseUnsignedLong(head, dash + 1, head.indexOf(' '), 16) - start);
        }
    }
}
