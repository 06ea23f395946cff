// SPDX-License-Identifier: Apache-2.0
package deskbreak.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Seven days, the first one first. */
public record Week(List<Day> days) {
    private static final int LENGTH = 7;

    public Week {
        days = List.copyOf(days);
    }

    /**
     * The seven days from {@code first} on.
     *
     * @param entries in the order written, those of a day before and after too; see {@link Day#of}
     */
    public static Week of(LocalDate first, ZoneId zone, List<Entry> entries, Optional<Ongoing> now) {
        return new Week(IntStream.range(0, LENGTH).mapToObj(n -> Day.of(first.plusDays(n), zone, entries, now)).toList());
    }

    /** All days together. */
    public Totals totals() {
        return days.stream().map(Day::totals).reduce(Totals.NONE, Totals::plus);
    }
}
