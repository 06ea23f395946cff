// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import deskbreak.breaks.Event;
import deskbreak.breaks.HoldReason;
import deskbreak.simulation.Summary;
import deskbreak.text.Spans;

/** One line of plain text for each event. */
final class EventText {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final ZoneId zone;

    EventText(ZoneId zone) {
        this.zone = zone;
    }

    /** The moment by the clock of the zone, and what happened. */
    String line(Event event) {
        return clock(event.at()) + "  " + what(event);
    }

    String clock(Instant at) {
        return CLOCK.format(at.atZone(zone));
    }

    private static String what(Event event) {
        return switch (event) {
            case Event.BoutStarted e -> Words.say("event.bout-started");
            case Event.BoutEnded e -> Words.say("event.bout-ended", Spans.brief(e.sat()), Words.say("end." + e.reason()));
            case Event.Stood e -> Words.say("event.stood");
            case Event.Due e -> Words.say("event.due", e.plan(), Spans.brief(e.sat()));
            case Event.Held e -> Words.say("event.held",
                    e.reasons().stream().sorted().map(HoldReason::word).collect(Collectors.joining(", ")));
            case Event.Released e -> Words.say("event.released");
            case Event.PromptShown e -> Words.say("event.prompt-shown", e.plan(), Spans.brief(e.sat()), Words.say("moment." + e.why()));
            case Event.PromptWithdrawn e -> Words.say("event.prompt-withdrawn");
            case Event.Missed e -> Words.say("event.missed");
            case Event.Snoozed e -> Words.say("event.snoozed", Spans.brief(e.length()));
            case Event.Skipped e -> Words.say("event.skipped");
            case Event.BreakStarted e -> Words.say(e.exercises().isEmpty() ? "event.walk-started" : "event.break-started",
                    String.join(", ", e.exercises()));
            case Event.BreakTaken e -> Words.say("event.break-taken");
            case Event.BreakAbandoned e -> Words.say("event.break-abandoned");
            case Event.NaturalBreak e -> Words.say("event.natural-break", Spans.brief(e.away()));
            case Event.QuestionAsked e -> Words.say("event.question-asked." + e.about());
            case Event.Corrected e -> Words.say("event.corrected." + e.answer());
            case Event.Capped e -> Words.say("event.capped");
        };
    }

    List<String> summary(Summary s) {
        return List.of(
                Words.say("summary.time", Spans.brief(s.sitting()), Spans.brief(s.standing()), Spans.brief(s.away()),
                        Spans.brief(s.longestBout())),
                Words.say("summary.breaks", s.prompts(), s.taken(), s.natural(), s.snoozed(), s.skipped(), s.missed(), s.midTyping()));
    }
}
