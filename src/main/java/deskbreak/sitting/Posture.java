// SPDX-License-Identifier: Apache-2.0
package deskbreak.sitting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the person is doing, as far as is known. */
public sealed interface Posture {
    /** When it began, in true elapsed time; backdated where the rules say so. */
    Instant since();

    /** The bout that is open, if one is: standing too short to end it leaves it so. */
    default Optional<Seated> bout() {
        return switch (this) {
            case Seated seated -> Optional.of(seated);
            case Standing standing -> standing.interrupted();
            case Away away -> Optional.empty();
        };
    }

    /**
     * Away from the chair.
     *
     * @param natural whether the next input ends a natural break
     * @param asks whether a short enough absence is asked about on return
     */
    record Away(Instant since, boolean natural, boolean asks) implements Posture {}

    /**
     * In a bout.
     *
     * @param since the begin of the bout
     * @param leftOut short standing inside it
     */
    record Seated(Instant since, Duration leftOut) implements Posture {
        Duration sat(Instant until) {
            Duration span = Duration.between(since, until).minus(leftOut);
            return span.isNegative() ? Duration.ZERO : span;
        }
    }

    /** @param interrupted the bout it interrupts, as long as it is too short to end it */
    record Standing(Instant since, Optional<Seated> interrupted) implements Posture {}
}
