// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.time.Duration;
import java.util.function.LongSupplier;

import org.slf4j.Logger;

/**
 * Says in the log that a source has stopped answering, once, and that it answers again. A source that comes and goes is told of
 * now and then only, and one that has never worked here and says so itself is no news. Used by one thread at a time.
 */
final class Complaint {
    private final Logger log;
    private final long seldom;
    private final LongSupplier nanos;
    private boolean worked;
    private boolean told;
    private boolean everTold;
    private long toldAt;

    /** @param seldom the least time between two complaints */
    Complaint(Logger log, Duration seldom, LongSupplier nanos) {
        this.log = log;
        this.seldom = seldom.toNanos();
        this.nanos = nanos;
    }

    /** @param fault whether it is broken, and has not merely said that it does not work here */
    void silent(String source, String why, boolean fault) {
        boolean again = everTold && nanos.getAsLong() - toldAt < seldom;
        if ((fault || worked) && !told && !again) {
            log.warn("{}: {}; going on without it until it answers", source, why);
            told = true;
            everTold = true;
            toldAt = nanos.getAsLong();
        }
    }

    void answers(String source) {
        if (told) {
            log.info("{} answers again", source);
        }
        worked = true;
        told = false;
    }
}
