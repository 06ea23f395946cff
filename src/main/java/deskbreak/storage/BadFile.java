// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Keeps a file that cannot be read beside itself as {@code NAME.bad-TIME}: it may hold the only copy of something. */
final class BadFile {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private BadFile() {
    }

    /** Moves it; its own name is free afterwards. Needs no space, so that it works on a full disk. */
    static Path move(Path file, Instant now) throws IOException {
        Path kept = free(file, now);
        try {
            return Files.move(file, kept);
        } catch (IOException e) {
            throw WriteFault.explain(kept, e);
        }
    }

    /** Copies it; the file itself stays until something better has been written in its place. */
    static Path copy(Path file, Instant now) throws IOException {
        Path kept = free(file, now);
        try {
            return Files.copy(file, kept);
        } catch (IOException e) {
            throw WriteFault.explain(kept, e);
        }
    }

    private static Path free(Path file, Instant now) {
        String name = file.getFileName() + ".bad-" + TIME.format(now);
        Path kept = file.resolveSibling(name);
        for (int n = 2; Files.exists(kept); n++) {
            kept = file.resolveSibling(name + "-" + n);
        }
        return kept;
    }
}
