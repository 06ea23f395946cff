// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the limits and the row of three count.
 *
 * @param prompts first prompts, oldest first, as far back as a limit reaches
 * @param row due breaks in a row that ended missed or skipped
 * @param longer when and for which day intervals became half as long again
 */
public record Tally(List<Prompt> prompts, List<Instant> row, Optional<Prompt> longer) {
    static final Tally EMPTY = new Tally(List.of(), List.of(), Optional.empty());
    private static final int ROW = 3;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofHours(30);

    public Tally {
        prompts = List.copyOf(prompts);
        row = List.copyOf(row);
    }

    /** An instant and the day the wall clock showed then. */
    public record Prompt(Instant at, LocalDate day) {}

    Tally prompted(Instant at, LocalDate day) {
        List<Prompt> kept = new ArrayList<>(prompts.stream().filter(p -> p.at().isAfter(at.minus(DAY))).toList());
        kept.add(new Prompt(at, day));
        return new Tally(kept, row, longer);
    }

    /** A due break was let go. The third in a row makes intervals longer for the rest of that day. */
    Tally letGo(Instant at, LocalDate day) {
        List<Instant> more = new ArrayList<>(row);
        more.add(at);
        boolean third = more.size() % ROW == 0;
        return new Tally(prompts, more, third ? Optional.of(new Prompt(at, day)) : longer);
    }

    Tally rowBroken() {
        return row.isEmpty() ? this : new Tally(prompts, List.of(), longer);
    }

    Tally notLonger() {
        return new Tally(prompts, List.of(), Optional.empty());
    }

    /** Takes back what was counted after {@code left} and before {@code back}: it turned out that nobody was there. */
    Tally without(Instant left, Instant back) {
        Predicate<Instant> there = at -> !at.isAfter(left) || at.isAfter(back);
        return new Tally(prompts.stream().filter(p -> there.test(p.at())).toList(), row.stream().filter(there).toList(),
                longer.filter(l -> there.test(l.at())));
    }

    /** When the limits next allow a first prompt; empty when they do now. */
    Optional<Instant> allowedAt(Instant now, int dayLimit, int hourLimit, WallClock wall) {
        LocalDate today = wall.day(now);
        if (dayLimit > 0 && prompts.stream().filter(p -> p.day().equals(today)).count() >= dayLimit) {
            return Optional.of(wall.midnightAfter(now));
        }
        List<Prompt> recent = prompts.stream().filter(p -> p.at().plus(HOUR).isAfter(now)).toList();
        return hourLimit > 0 && recent.size() >= hourLimit
                ? Optional.of(recent.get(recent.size() - hourLimit).at().plus(HOUR))
                : Optional.empty();
    }
}
