// SPDX-License-Identifier: Apache-2.0
package deskbreak.history;

import java.time.Duration;
import java.time.Instant;

/** A stretch of a day spent in one way, from {@code from} (included) to {@code to} (excluded); never empty. */
public record Segment(Instant from, Instant to, Kind kind) {
    /** How it was spent. */
    public enum Kind {
        SITTING, STANDING,
        /** Neither sitting, standing nor a break, as far as anybody knows: the agent may also not have run. */
        AWAY,
        /** A break that was offered or asked for, and taken. */
        BREAK
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}
