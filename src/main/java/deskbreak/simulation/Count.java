// SPDX-License-Identifier: Apache-2.0
package deskbreak.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import deskbreak.breaks.Event;
import deskbreak.sitting.Ledger;

/** Counts what happens on the way. */
final class Count {
    private static final Duration MID_TYPING = Duration.ofSeconds(2);

    private final List<Instant> missed = new ArrayList<>();
    private final List<Instant> skipped = new ArrayList<>();
    private final List<Instant> snoozed = new ArrayList<>();
    private final List<Instant> natural = new ArrayList<>();
    private int prompts;
    private int taken;
    private int midTyping;
    private Instant lastInput = Instant.MIN;
    private Instant lastPrompt = Instant.MIN;

    void input(Instant at) {
        if (lastPrompt.plus(MID_TYPING).compareTo(at) >= 0) {
            midTyping++;
            lastPrompt = Instant.MIN;
        }
        lastInput = at;
    }

    void event(Event event) {
        switch (event) {
            case Event.PromptShown shown -> prompt(shown.at());
            case Event.Missed e -> missed.add(e.at());
            case Event.Skipped e -> skipped.add(e.at());
            case Event.Snoozed e -> snoozed.add(e.at());
            case Event.BreakTaken e -> taken++;
            case Event.NaturalBreak e -> natural.add(e.at());
            case Event.BoutEnded ended -> ended(ended);
            case Event.Corrected corrected -> corrected(corrected);
            default -> {
                // Not part of the summary.
            }
        }
    }

    private void prompt(Instant at) {
        prompts++;
        if (lastInput.plus(MID_TYPING).compareTo(at) >= 0) {
            midTyping++;
        } else {
            lastPrompt = at;
        }
    }

    private void ended(Event.BoutEnded ended) {
        switch (ended.reason()) {
            case AWAY, LOCKED, ASLEEP -> nobodyThere(ended.at(), Instant.MAX);
            case BREAK, STANDING, CORRECTED -> {
                // The person was there; a correction has said itself what counts for nothing.
            }
        }
    }

    /** What was answered after the person had left counts for nothing. */
    private void nobodyThere(Instant from, Instant until) {
        List.of(missed, skipped, snoozed).forEach(list -> list.removeIf(at -> at.isAfter(from) && !at.isAfter(until)));
    }

    private void corrected(Event.Corrected corrected) {
        switch (corrected.answer()) {
            case WAS_HERE -> natural.removeIf(corrected.to()::equals);
            case WAS_AWAY -> nobodyThere(corrected.from(), corrected.to());
        }
    }

    Summary summary(Ledger totals) {
        return new Summary(totals.sitting(), totals.standing(), totals.away(), totals.longest(), prompts, taken, natural.size(),
                snoozed.size(),
                skipped.size(), missed.size(), midTyping);
    }
}
