// SPDX-License-Identifier: Apache-2.0
package deskbreak.history;

import java.time.Duration;
import java.util.List;

import deskbreak.breaks.Event;

/**
 * What a stretch of time amounts to. {@code sitting + standing + away} is its length.
 *
 * @param away breaks included: a break taken counts as away
 * @param onBreak the part of {@code away} that was a break taken
 * @param longestBout the longest unbroken sitting, as far as it lies inside
 * @param prompts how often a prompt was shown
 * @param taken breaks taken
 * @param natural breaks that nobody prompted
 */
public record Totals(Duration sitting, Duration standing, Duration away, Duration onBreak, Duration longestBout, int prompts, int taken,
        int natural, int snoozed, int skipped, int missed) {
    /** Nothing at all. */
    public static final Totals NONE = of(List.of(), List.of());

    /** The totals of these stretches and of these events. */
    static Totals of(List<Segment> segments, List<Event> events) {
        Duration onBreak = sum(segments, Segment.Kind.BREAK);
        Duration longest = segments.stream().filter(s -> s.kind() == Segment.Kind.SITTING).map(Segment::length).max(Duration::compareTo)
                .orElse(Duration.ZERO);
        return new Totals(sum(segments, Segment.Kind.SITTING), sum(segments, Segment.Kind.STANDING),
                sum(segments, Segment.Kind.AWAY).plus(onBreak), onBreak, longest, count(events, Event.PromptShown.class),
                count(events, Event.BreakTaken.class), count(events, Event.NaturalBreak.class), count(events, Event.Snoozed.class),
                count(events, Event.Skipped.class), count(events, Event.Missed.class));
    }

    /** Both together; the longest bout is the longer of the two. */
    public Totals plus(Totals other) {
        return new Totals(sitting.plus(other.sitting), standing.plus(other.standing), away.plus(other.away), onBreak.plus(other.onBreak),
                longestBout.compareTo(other.longestBout) >= 0 ? longestBout : other.longestBout, prompts + other.prompts,
                taken + other.taken, natural + other.natural, snoozed + other.snoozed, skipped + other.skipped, missed + other.missed);
    }

    private static Duration sum(List<Segment> segments, Segment.Kind kind) {
        return segments.stream().filter(s -> s.kind() == kind).map(Segment::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static int count(List<Event> events, Class<? extends Event> kind) {
        return (int) events.stream().filter(kind::isInstance).count();
    }
}
