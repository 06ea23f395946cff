// SPDX-License-Identifier: Apache-2.0
package deskbreak.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import deskbreak.breaks.Event;
import deskbreak.breaks.HoldReason;
import deskbreak.sitting.BoutEnd;
import deskbreak.sitting.CallSign;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a torn or hand-edited history holds, a day stays a day. */
class DayProperties {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    /** The clocks change on it. */
    private static final LocalDate DATE = LocalDate.of(2026, 11, 1);

    @Property(tries = 500)
    void segmentsCoverTheDayExactlyWithoutOverlap(@ForAll("events") List<Event> events, @ForAll("nows") Optional<Ongoing> now) {
        Day day = Day.of(DATE, ZONE, DayTest.entries(events), now);

        Instant at = day.from();
        Segment.Kind before = null;
        for (Segment segment : day.segments()) {
            assertThat(segment.from()).isEqualTo(at);
            assertThat(segment.length()).isPositive();
            assertThat(segment.kind()).isNotEqualTo(before);
            at = segment.to();
            before = segment.kind();
        }
        assertThat(at).isEqualTo(day.to());
        Totals totals = day.totals();
        assertThat(totals.sitting().plus(totals.standing()).plus(totals.away())).isEqualTo(Duration.between(day.from(), day.to()));
    }

    @Property(tries = 200)
    void aWeekIsTheSumOfItsDaysAndCutsNothingAway(@ForAll("events") List<Event> events) {
        Week week = Week.of(DATE.minusDays(3), ZONE, DayTest.entries(events), Optional.empty());
        Totals totals = week.totals();

        assertThat(week.days()).hasSize(7);
        assertThat(totals.sitting().plus(totals.standing()).plus(totals.away())).isEqualTo(Duration.ofHours(7 * 24 + 1));
        assertThat(totals.taken()).isEqualTo((int) events.stream().filter(Event.BreakTaken.class::isInstance).count());
    }

    @Property(tries = 200)
    void everyEventHasItsWords(@ForAll("events") List<Event> events) {
        Why why = Why.NOTHING;
        for (Event event : events) {
            why = why.after(event);
            assertThat(why.words()).doesNotContain("{").doesNotContain("withdrawn");
            if (event instanceof Event.PromptShown || event instanceof Event.Held || event instanceof Event.Capped) {
                assertThat(why.words()).isNotBlank();
            }
        }
    }

    @Provide
    Arbitrary<Optional<Ongoing>> nows() {
        return Combinators.combine(Arbitraries.of(Segment.Kind.class), instants(), instants()).as(Ongoing::new).optional(0.5);
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return event().list().ofMaxSize(40);
    }

    private static Arbitrary<Instant> instants() {
        Instant midnight = DATE.atStartOfDay(ZONE).toInstant();
        return Arbitraries.integers().between(-48 * 60, 72 * 60).map(m -> midnight.plus(Duration.ofMinutes(m)));
    }

    private static Arbitrary<Event> event() {
        Arbitrary<Instant> at = instants();
        Arbitrary<Duration> span = Arbitraries.integers().between(-10, 6000).map(Duration::ofMinutes);
        return Arbitraries.oneOf(at.map(Event.BoutStarted::new),
                Combinators.combine(at, span, Arbitraries.of(BoutEnd.class)).as(Event.BoutEnded::new),
                Combinators.combine(at, at).as(Event.Stood::new),
                Combinators.combine(at, at).as((a, b) -> new Event.BreakTaken(a, "desk", b)),
                Combinators.combine(at, Arbitraries.of(Event.Correction.class), at, at).as(Event.Corrected::new),
                at.map(a -> new Event.Due(a, "desk", Duration.ofMinutes(45))),
                Combinators.combine(at, Arbitraries.of(HoldReason.class).set(), Arbitraries.of(CallSign.class).set()).as(Event.Held::new),
                at.map(Event.Released::new),
                Combinators.combine(at, Arbitraries.of(Event.Moment.class), span.optional(), Arbitraries.integers().between(0, 3))
                        .as((a, why, held, n) -> new Event.PromptShown(a, "desk", Duration.ZERO, why, held, n)),
                at.map(Event.PromptWithdrawn::new), at.map(Event.Missed::new), at.map(Event.Skipped::new), at.map(Event.Capped::new));
    }
}
