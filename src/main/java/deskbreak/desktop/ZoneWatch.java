// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;

/**
 * The person's time zone, also after a journey: Java reads it once a process, so the system's link is looked at again.
 */
final class ZoneWatch {
    private static final long LOOK_EVERY = TimeUnit.SECONDS.toNanos(30);

    private final Path link;
    private final boolean fixed;
    private ZoneId zone = ZoneId.systemDefault();
    private long lookedAt;

    ZoneWatch() {
        this(Path.of("/etc/localtime"), System.getenv("TZ") != null || System.getProperty("user.timezone", "").contains("/"));
    }

    /** @param fixed whether the zone was chosen for this process and the system's does not matter */
    ZoneWatch(Path link, boolean fixed) {
        this.link = link;
        this.fixed = fixed;
        zone = read();
        lookedAt = System.nanoTime();
    }

    synchronized ZoneId now() {
        if (!fixed && System.nanoTime() - lookedAt >= LOOK_EVERY) {
            lookedAt = System.nanoTime();
            zone = read();
        }
        return zone;
    }

    /** The zone as the link says it now; the last known one where it says nothing. */
    ZoneId read() {
        if (fixed || !Files.isSymbolicLink(link)) {
            return zone;
        }
        try {
            String target = Files.readSymbolicLink(link).toString();
            int name = target.lastIndexOf("zoneinfo/");
            return name < 0 ? zone : ZoneId.of(target.substring(name + "zoneinfo/".length()));
        } catch (IOException | DateTimeException e) {
            return zone;
        }
    }
}
