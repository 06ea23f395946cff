// SPDX-License-Identifier: Apache-2.0
package deskbreak.history;

import java.time.Instant;

import deskbreak.breaks.Event;

/**
 * Something in a day worth a line of its own: a prompt and what came of it, a break, a correction.
 *
 * @param why in plain words; empty where the event says it all
 */
public record Moment(Event event, String why) {
    public Instant at() {
        return event.at();
    }

    /** Whether such an event gets a line: those that only prepare another one do not. */
    static boolean tells(Event event) {
        return switch (event) {
            case Event.PromptShown shown -> true;
            case Event.PromptWithdrawn withdrawn -> true;
            case Event.Held held -> true;
            case Event.Capped capped -> true;
            case Event.Missed missed -> true;
            case Event.Snoozed snoozed -> true;
            case Event.Skipped skipped -> true;
            case Event.BreakTaken taken -> true;
            case Event.BreakAbandoned abandoned -> true;
            case Event.NaturalBreak natural -> true;
            case Event.Corrected corrected -> true;
            case Event.BoutStarted started -> false;
            case Event.BoutEnded ended -> false;
            case Event.Stood stood -> false;
            case Event.Due due -> false;
            case Event.Released released -> false;
            case Event.BreakStarted started -> false;
            case Event.QuestionAsked asked -> false;
        };
    }
}
