// SPDX-License-Identifier: Apache-2.0
package deskbreak.sitting;

import java.time.Duration;
import java.time.Instant;

/**
 * All time from the beginning, split three ways without rest: what is booked up to {@code to}, the open spell after it.
 *
 * @param longest the longest bout that has ended
 */
public record Ledger(Instant to, Duration sitting, Duration standing, Duration away, Duration longest) {
    static Ledger from(Instant begin) {
        return new Ledger(begin, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }

    /** Books the time up to {@code end} as what {@code posture} is; nothing where that is booked already. */
    Ledger book(Posture posture, Instant end) {
        if (!end.isAfter(to)) {
            return this;
        }
        Duration span = Duration.between(to, end);
        return switch (posture) {
            case Posture.Seated seated -> new Ledger(end, sitting.plus(span), standing, away, longest);
            case Posture.Standing stood -> new Ledger(end, sitting, standing.plus(span), away, longest);
            case Posture.Away left -> new Ledger(end, sitting, standing, away.plus(span), longest);
        };
    }

    Ledger ended(Duration bout) {
        return bout.compareTo(longest) > 0 ? new Ledger(to, sitting, standing, away, bout) : this;
    }

    /** Moves that much from standing and away to sitting, or back where it is negative. */
    Ledger correct(Duration fromStanding, Duration fromAway) {
        return new Ledger(to, sitting.plus(fromStanding).plus(fromAway), standing.minus(fromStanding), away.minus(fromAway), longest);
    }
}
