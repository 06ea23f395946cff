// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.media;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the files in which the kernel tells its state, which come and go at any moment and of which some are another user's. */
final class KernelFiles {
    private KernelFiles() {
    }

    /** What is in a folder by now; what cannot be listed is not there. */
    static List<Path> in(Path folder, String names) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
            files.forEach(found::add);
        } catch (IOException | DirectoryIteratorException gone) {
            return found;
        }
        return found;
    }

    /** The text without the end of its last line; empty when it cannot be read. */
    static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
