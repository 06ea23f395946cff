// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.time.Duration;
import java.util.function.LongSupplier;

import org.slf4j.Logger;

/**
 * Says in the log that a source has stopped answering, once, and that it answers again. A source that comes and goes is told of
 * now and then only, and one that has never worked here and says so itself is no news. Used by one thread at a time.
 */
public final class Complaint {
    /** The least time between two complaints. */
    private static final Duration SELDOM = Duration.ofMinutes(5);

    private final Logger log;
    private final LongSupplier nanos;
    private boolean worked;
    private boolean told;
    private boolean everTold;
    private long toldAt;

    public Complaint(Logger log) {
        this(log, System::nanoTime);
    }

    /** @param nanos a clock like {@link System#nanoTime} */
    Complaint(Logger log, LongSupplier nanos) {
        this.log = log;
        this.nanos = nanos;
    }

    /** @param fault whether it is broken, and has not merely said that it does not work here */
    public void silent(String source, String why, boolean fault) {
        boolean again = everTold && nanos.getAsLong() - toldAt < SELDOM.toNanos();
        if ((fault || worked) && !told && !again) {
            log.warn("{}: {}; going on without it until it answers", source, why);
            told = true;
            everTold = true;
            toldAt = nanos.getAsLong();
        }
    }

    public void answers(String source) {
        if (told) {
            log.info("{} answers again", source);
        }
        worked = true;
        told = false;
    }
}
