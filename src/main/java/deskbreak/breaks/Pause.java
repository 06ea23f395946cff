// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Instant;
import java.time.LocalDateTime;

/** Until when the person wants no prompts. */
public sealed interface Pause {
    /** For a while: until that instant, whatever the wall clock does. */
    record Until(Instant at) implements Pause {}

    /** Until the wall clock shows that. */
    record UntilShown(LocalDateTime moment) implements Pause {}

    /** Until the person says so. */
    record UntilResumed() implements Pause {}
}
