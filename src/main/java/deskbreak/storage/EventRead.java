// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import deskbreak.breaks.Event;
import deskbreak.breaks.HoldReason;
import deskbreak.sitting.BoutEnd;
import deskbreak.sitting.CallSign;

/** The way back from {@link EventJson}. */
final class EventRead {
    private EventRead() {
    }

    /** @throws IllegalArgumentException when it is no event that this program knows, with the reason */
    static Event event(Fields f) {
        Instant at = f.instant("at");
        String word = f.text("event");
        return switch (word) {
            case "bout-ended" -> new Event.BoutEnded(at, f.span("sat"), f.word("reason", BoutEnd.values()));
            case "stood" -> new Event.Stood(at, f.instant("from"));
            case "due" -> new Event.Due(at, f.text("plan"), f.span("sat"));
            case "held" -> new Event.Held(at, reasons(f), call(f));
            case "prompt-shown" -> new Event.PromptShown(at, f.text("plan"), f.span("sat"), f.word("why", Event.Moment.values()),
                    f.spanIf("held"), f.whole("snoozes"));
            case "snoozed" -> new Event.Snoozed(at, f.span("for"));
            case "break-started" -> new Event.BreakStarted(at, f.text("plan"), f.words("exercises"));
            case "break-taken" -> new Event.BreakTaken(at, f.text("plan"), f.instant("from"));
            case "break-abandoned" -> new Event.BreakAbandoned(at, f.text("plan"), f.instant("from"));
            case "natural-break" -> new Event.NaturalBreak(at, f.span("away"));
            case "question-asked" -> new Event.QuestionAsked(at, f.word("about", Event.Question.values()));
            case "corrected" ->
                new Event.Corrected(at, f.word("answer", Event.Correction.values()), f.instant("from"), f.instant("to"));
            default -> plain(at, word);
        };
    }

    /** The events that say no more than when. */
    private static Event plain(Instant at, String word) {
        return switch (word) {
            case "bout-started" -> new Event.BoutStarted(at);
            case "released" -> new Event.Released(at);
            case "prompt-withdrawn" -> new Event.PromptWithdrawn(at);
            case "missed" -> new Event.Missed(at);
            case "skipped" -> new Event.Skipped(at);
            case "capped" -> new Event.Capped(at);
            default -> throw new IllegalArgumentException("unknown event " + word);
        };
    }

    private static Set<HoldReason> reasons(Fields f) {
        return f.words("reasons").stream().map(EventRead::reason).collect(Collectors.toUnmodifiableSet());
    }

    /** A sign that this program does not know is left out: the reason itself is told without it. */
    private static Set<CallSign> call(Fields f) {
        return f.has("call")
                ? Stream.of(CallSign.values()).filter(sign -> f.words("call").contains(sign.word())).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static HoldReason reason(String word) {
        return Stream.of(HoldReason.values()).filter(r -> r.word().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown reason " + word));
    }
}
