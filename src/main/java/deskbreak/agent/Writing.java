// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** One kind of thing that has to be on disk. A failure is one line of trouble until it works again, and is not tried at every look. */
final class Writing {
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(30);

    private final String cause;
    private final Troubles troubles;
    private Instant notBefore = Instant.MIN;

    /** What is to be done. */
    @FunctionalInterface
    interface Write {
        void now() throws IOException;
    }

    /** @param cause the stable word of its trouble */
    Writing(String cause, Troubles troubles) {
        this.cause = cause;
        this.troubles = troubles;
    }

    /** Whether it was written; not even tried soon after a failure. */
    boolean attempt(Instant now, Write write) {
        return !now.isBefore(notBefore) && attemptAtOnce(now, write);
    }

    /** Tries it however short ago it failed. */
    boolean attemptAtOnce(Instant now, Write write) {
        try {
            write.now();
            over();
            return true;
        } catch (IOException | RuntimeException e) {
            notBefore = now.plus(AGAIN_AFTER);
            troubles.begin(cause, e);
            return false;
        }
    }

    /** Nothing is left to write. */
    void over() {
        notBefore = Instant.MIN;
        troubles.over(cause);
    }
}
