// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.today;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import deskbreak.breaks.Event;
import deskbreak.history.Moment;
import deskbreak.history.Segment;
import deskbreak.history.Totals;
import deskbreak.text.Messages;
import deskbreak.ui.theme.Texts;

/** What the Today window says. */
final class DayWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.getDefault());
    private static final DateTimeFormatter FAR_DATE = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.getDefault());

    private final Texts texts;
    private final ZoneId zone;

    DayWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** "Friday 20 November", with the year when it is another one. */
    static String date(LocalDate date, LocalDate today) {
        return (date.getYear() == today.getYear() ? DATE : FAR_DATE).format(date);
    }

    String time(Instant at) {
        return CLOCK.format(at.atZone(zone));
    }

    /** "9:00 to 9:45: sitting, 45 min". */
    String segment(Segment segment) {
        return texts.get("segment", time(segment.from()), time(segment.to()), kind(segment.kind()), Messages.amount(segment.length()));
    }

    String kind(Segment.Kind kind) {
        return texts.get("kind." + kind);
    }

    /** "3 breaks taken and 2 of your own. 1 prompt snoozed, 1 missed." */
    String counts(Totals totals) {
        String breaks = texts.get("breaks", totals.taken(), totals.natural());
        List<String> let = new ArrayList<>();
        count(let, "snoozed", totals.snoozed());
        count(let, "skipped", totals.skipped());
        count(let, "missed", totals.missed());
        String prompts = texts.get("prompts", totals.prompts());
        return breaks + " "
                + (let.isEmpty() ? texts.get("prompts.end", prompts) : texts.get("prompts.of", prompts, String.join(", ", let)));
    }

    private void count(List<String> parts, String key, int number) {
        if (number > 0) {
            parts.add(texts.get("count." + key, number));
        }
    }

    /** What happened, in a few words; the reason stands beside it. */
    String title(Moment moment) {
        return switch (moment.event()) {
            case Event.BreakTaken taken -> texts.get("moment.BreakTaken", Messages.amount(between(taken.from(), taken.at())));
            case Event.NaturalBreak natural -> texts.get("moment.NaturalBreak", Messages.amount(natural.away()));
            case Event.Corrected corrected -> texts.get("moment." + corrected.answer(), time(corrected.from()), time(corrected.to()));
            default -> texts.get("moment." + moment.event().getClass().getSimpleName());
        };
    }

    private static Duration between(Instant from, Instant to) {
        Duration span = Duration.between(from, to);
        return span.isNegative() ? Duration.ZERO : span;
    }
}
