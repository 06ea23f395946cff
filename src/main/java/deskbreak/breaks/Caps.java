// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How many first prompts a day and an hour may see. */
final class Caps {
    private static final int DAY = 8;
    private static final int HOUR = 2;

    private Caps() {
    }

    /** When the limits next allow a first prompt; empty when they do at {@code now}. */
    static Optional<Instant> allowedAt(State state, Instant now) {
        Rules rules = state.rules();
        int day = rules.limits().day().orElseGet(() -> Math.max(DAY, fits(rules, Duration.ofHours(6))));
        int hour = rules.limits().hour().orElseGet(() -> Math.max(HOUR, fits(rules, Duration.ofHours(1))));
        return state.tally().allowedAt(now, day, hour, state.wall());
    }

    private static int fits(Rules rules, Duration span) {
        Duration shortest = rules.plans().stream().map(Plan::every).min(Duration::compareTo).orElse(span);
        return shortest.isPositive() ? (int) Math.min(span.dividedBy(shortest), 100_000) : 0;
    }
}
