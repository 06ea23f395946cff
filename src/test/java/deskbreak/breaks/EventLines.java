// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import deskbreak.text.Spans;

/** Events as readable lines: "09:45:10 prompt-shown desk 45m10s lull". */
public final class EventLines {
    private EventLines() {
    }

    public static String line(Event event) {
        LocalTime time = LocalTime.ofInstant(event.at(), ZoneOffset.UTC);
        return "%02d:%02d:%02d %s".formatted(time.getHour(), time.getMinute(), time.getSecond(), words(event));
    }

    private static String words(Event event) {
        return switch (event) {
            case Event.BoutStarted e -> "bout-started";
            case Event.BoutEnded e -> "bout-ended " + Spans.brief(e.sat()) + " " + small(e.reason());
            case Event.Stood e -> "stood since " + time(e.from());
            case Event.Due e -> "due " + e.plan() + " " + Spans.brief(e.sat());
            case Event.Held e -> "held " + new TreeSet<>(e.reasons()).stream().map(HoldReason::word).collect(Collectors.joining(" "));
            case Event.Released e -> "released";
            case Event.PromptShown e -> shown(e);
            case Event.PromptWithdrawn e -> "prompt-withdrawn";
            case Event.Missed e -> "missed";
            case Event.Snoozed e -> "snoozed " + Spans.brief(e.length());
            case Event.Skipped e -> "skipped";
            case Event.BreakStarted e -> ("break-started " + e.plan() + " " + String.join(" ", e.exercises())).strip();
            case Event.BreakTaken e -> "break-taken " + e.plan();
            case Event.BreakAbandoned e -> "break-abandoned " + e.plan();
            case Event.NaturalBreak e -> "natural-break " + Spans.brief(e.away());
            case Event.QuestionAsked e -> "question-asked " + small(e.about());
            case Event.Corrected e -> "corrected " + small(e.answer()) + " " + time(e.from()) + " to " + time(e.to());
            case Event.Capped e -> "capped";
        };
    }

    private static String shown(Event.PromptShown e) {
        return "prompt-shown " + e.plan() + " " + Spans.brief(e.sat()) + " " + small(e.why())
                + e.held().map(h -> " held " + Spans.brief(h)).orElse("")
                + Optional.of(e.snoozes()).filter(n -> n > 0).map(n -> " snoozes " + n).orElse("");
    }

    private static LocalTime time(java.time.Instant at) {
        return LocalTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static String small(Enum<?> word) {
        return word.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
