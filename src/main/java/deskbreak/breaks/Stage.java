// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Instant;

/** Where an offered break stands. */
public sealed interface Stage {
    /** For a lull, or the longest wait; both counted from {@code from}. */
    record Waiting(Instant from) implements Stage {}

    record Held(Instant since) implements Stage {}

    /** Until a limit allows it. */
    record Capped() implements Stage {}

    /** On the screen. */
    record Shown(Instant at) implements Stage {}

    record Snoozed(Instant until) implements Stage {}

    /** Nobody answered; it comes back. */
    record Missed(Instant until) implements Stage {}
}
