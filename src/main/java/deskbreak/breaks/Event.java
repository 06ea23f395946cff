// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import deskbreak.sitting.BoutEnd;
import deskbreak.sitting.CallSign;

/**
 * Something that happened, dated at the instant the rule names, which may lie before the moment it was learned.
 */
public sealed interface Event {
    /** The instant that the rule names. */
    Instant at();

    /** The first input after time away, or the moment of sitting down after standing. */
    record BoutStarted(Instant at) implements Event {}

    /** @param sat how long the bout lasted, standing left out */
    record BoutEnded(Instant at, Duration sat, BoutEnd reason) implements Event {}

    /**
     * Standing of two minutes or more came to its end; the contract of {@code simulate} does not print it.
     *
     * @param from its begin
     */
    record Stood(Instant at, Instant from) implements Event {}

    /** @param sat how long the person has sat in this bout */
    record Due(Instant at, String plan, Duration sat) implements Event {}

    /** @param call what shows the call, when a call is among the reasons and something tells */
    record Held(Instant at, Set<HoldReason> reasons, Set<CallSign> call) implements Event {
        public Held {
            reasons = Set.copyOf(reasons);
            call = Set.copyOf(call);
        }
    }

    record Released(Instant at) implements Event {}

    /**
     * @param why how the moment was chosen
     * @param held how long it was held, when it was
     * @param snoozes how often it was snoozed or missed before
     */
    record PromptShown(Instant at, String plan, Duration sat, Moment why, Optional<Duration> held, int snoozes) implements Event {}

    record PromptWithdrawn(Instant at) implements Event {}

    record Missed(Instant at) implements Event {}

    /** @param length for how long */
    record Snoozed(Instant at, Duration length) implements Event {}

    record Skipped(Instant at) implements Event {}

    /** @param exercises ids in order; empty for a walk */
    record BreakStarted(Instant at, String plan, List<String> exercises) implements Event {
        public BreakStarted {
            exercises = List.copyOf(exercises);
        }
    }

    /** @param from its start */
    record BreakTaken(Instant at, String plan, Instant from) implements Event {}

    /** @param from its start */
    record BreakAbandoned(Instant at, String plan, Instant from) implements Event {}

    /**
     * Time away that nobody prompted, told at the first input after it.
     *
     * @param away how long
     */
    record NaturalBreak(Instant at, Duration away) implements Event {}

    record QuestionAsked(Instant at, Question about) implements Event {}

    /** The person corrected the record: {@code from} to {@code to} was sitting after all, or away after all. */
    record Corrected(Instant at, Correction answer, Instant from, Instant to) implements Event {}

    record Capped(Instant at) implements Event {}

    /** How the moment of a prompt was chosen. */
    enum Moment {
        /** A pause in typing. */
        LULL,
        /** The longest wait for one was over. */
        LIMIT,
        /** An unlock, or the end of a call or of full screen, shortly before due. */
        CUE,
        /** At due, because nothing tells when the last input was. */
        DUE,
        /** The person asked for it in spite of a hold. */
        ASKED
    }

    /** What a quiet question is about. */
    enum Question {
        AWAY, STANDING
    }

    /** Which correction. */
    enum Correction {
        WAS_HERE, WAS_AWAY
    }
}
