// SPDX-License-Identifier: Apache-2.0
package deskbreak.app.windows;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

import deskbreak.agent.Status;

/** Whether the status asks for a window, now or soon. */
final class Need {
    /** From then on something may bring a prompt forward (rule 2 of breaks), which must not wait for windows to get ready. */
    private static final Duration EARLY = Duration.ofMinutes(5);
    private static final double LAST_NINTH = 8 / 9.0;
    /** Before what comes by the clock alone; also short intervals leave that much. */
    private static final Duration SHORTLY = Duration.ofSeconds(20);

    private Need() {
    }

    /** @param noCard whether the prompt is shown by something else than a window */
    static boolean now(Status status, Predicate<Status> noCard) {
        return (status.phase() == Status.Phase.SHOWN && !noCard.test(status)) || status.guide().isPresent()
                || status.question().isPresent();
    }

    /** Whether there is something to be painted, be it out of sight yet. */
    static boolean toPaint(Status status, Predicate<Status> noCard) {
        return now(status, noCard) || (status.coming().isPresent() && !noCard.test(status));
    }

    /** Whether a prompt is near enough to get ready for. */
    static boolean soon(Status status, Predicate<Status> noCard) {
        return near(status) && !noCard.test(status);
    }

    private static boolean near(Status status) {
        return switch (status.phase()) {
            case COUNTING -> within(status, status.next().map(Status.Next::at), SHORTLY)
                    || (status.used() >= LAST_NINTH && within(status, status.next().map(Status.Next::at), EARLY));
            case SNOOZED, MISSED -> within(status, status.offer().flatMap(Status.Offer::until), SHORTLY);
            case WAITING -> true;
            case HELD, CAPPED, SHOWN, GUIDED -> false;
        };
    }

    private static boolean within(Status status, Optional<Instant> coming, Duration lead) {
        return coming.filter(at -> Duration.between(status.at(), at).compareTo(lead) <= 0).isPresent();
    }
}
