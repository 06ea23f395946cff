// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.today;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import deskbreak.breaks.Event;
import deskbreak.history.Day;
import deskbreak.history.Entry;
import deskbreak.sitting.BoutEnd;

import static org.assertj.core.api.Assertions.assertThat;

class AxisTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    @Test
    void theHourThatComesTwiceIsDrawnTwice() {
        assertThat(Axis.of(sat(AUTUMN, 0, 300), VIENNA).hours(50)).extracting(ZonedDateTime::getHour).containsExactly(0, 1, 2, 2, 3, 4, 5);
    }

    @Test
    void fewerMarksWhereThereIsLittleRoom() {
        assertThat(Axis.of(sat(AUTUMN.plusDays(1), 8 * 60, 12 * 60), VIENNA).hours(6)).extracting(ZonedDateTime::getHour)
                .containsExactly(8, 10, 12, 14, 16, 18, 20);
    }

    @Test
    void aDayWithoutAnythingShowsTheUsualHours() {
        assertThat(Axis.of(Day.of(AUTUMN, VIENNA, List.of(), Optional.empty()), VIENNA).hours(24)).extracting(ZonedDateTime::getHour)
                .startsWith(9).endsWith(17);
    }

    @Property(tries = 200)
    void everyStretchAtTheDeskLiesOnTheLine(@ForAll @IntRange(max = 1499) int begin, @ForAll @IntRange(min = 1, max = 3000) int minutes) {
        Day day = sat(AUTUMN, begin, minutes);
        Axis axis = Axis.of(day, VIENNA);

        assertThat(Duration.between(axis.from(), axis.to())).isGreaterThanOrEqualTo(Duration.ofHours(6));
        assertThat(axis.x(day.busy().orElseThrow().from(), 100)).isBetween(0.0, 100.0);
        assertThat(axis.x(day.busy().orElseThrow().to(), 100)).isBetween(0.0, 100.0);
    }

    private static Day sat(LocalDate date, int begin, int minutes) {
        var from = date.atStartOfDay(VIENNA).toInstant().plus(Duration.ofMinutes(begin));
        var to = from.plus(Duration.ofMinutes(minutes));
        List<Event> events = List.of(new Event.BoutStarted(from), new Event.BoutEnded(to, Duration.ofMinutes(minutes), BoutEnd.AWAY));
        return Day.of(date, VIENNA, events.stream().map(e -> new Entry(e.at(), e, "")).toList(), Optional.empty());
    }
}
