// SPDX-License-Identifier: Apache-2.0
package deskbreak.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import deskbreak.breaks.Event;
import deskbreak.sitting.BoutEnd;

import static org.assertj.core.api.Assertions.assertThat;

class DayTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Test
    void aWorkingMorningIsDrawnFromBoutsStandingAndBreaks() {
        Day day = day(started("09:00"), ended("09:45", 45, BoutEnd.BREAK), taken("09:45", "09:48"), started("09:50"),
                ended("10:10", 20, BoutEnd.STANDING), stood("10:10", "10:30"), started("10:30"), ended("11:00", 30, BoutEnd.AWAY));

        assertThat(lines(day)).containsExactly("00:00 AWAY", "09:00 SITTING", "09:45 BREAK", "09:48 AWAY", "09:50 SITTING",
                "10:10 STANDING", "10:30 SITTING", "11:00 AWAY");
        assertThat(day.totals().sitting()).isEqualTo(minutes(95));
        assertThat(day.totals().standing()).isEqualTo(minutes(20));
        assertThat(day.totals().longestBout()).isEqualTo(minutes(45));
        assertThat(day.totals().onBreak()).isEqualTo(minutes(3));
        assertThat(day.totals().away()).isEqualTo(Duration.ofHours(24).minus(minutes(115)));
        assertThat(day.awayBetween()).isEqualTo(minutes(5));
    }

    @Test
    void beingHereAfterAllJoinsTheTwoBouts() {
        Day day = day(started("09:00"), ended("09:20", 20, BoutEnd.AWAY), started("09:30"),
                new Event.Corrected(at("09:31"), Event.Correction.WAS_HERE, at("09:20"), at("09:30")),
                ended("09:50", 50, BoutEnd.AWAY));

        assertThat(lines(day)).containsExactly("00:00 AWAY", "09:00 SITTING", "09:50 AWAY");
        assertThat(day.totals().longestBout()).isEqualTo(minutes(50));
    }

    @Test
    void havingBeenAwayCutsTheBoutWhereverTheEndIsWritten() {
        Event correction = new Event.Corrected(at("09:40"), Event.Correction.WAS_AWAY, at("09:20"), at("09:30"));
        String[] expected = {"00:00 AWAY", "09:00 SITTING", "09:20 AWAY", "09:30 SITTING", "09:50 AWAY"};

        assertThat(lines(day(started("09:00"), correction, ended("09:20", 20, BoutEnd.CORRECTED), started("09:30"),
                ended("09:50", 20, BoutEnd.AWAY)))).containsExactly(expected);
        assertThat(lines(day(started("09:00"), correction, ended("09:50", 40, BoutEnd.AWAY)))).containsExactly(expected);
    }

    @Test
    void aBoutOverMidnightIsCutThere() {
        List<Event> night = List.of(started("23:30"), new Event.BoutEnded(at("23:30").plus(minutes(60)), minutes(60), BoutEnd.AWAY));

        assertThat(Day.of(FRIDAY, VIENNA, entries(night), Optional.empty()).totals().sitting()).isEqualTo(minutes(30));
        assertThat(Day.of(FRIDAY.plusDays(1), VIENNA, entries(night), Optional.empty()).totals().sitting()).isEqualTo(minutes(30));
        assertThat(Day.of(FRIDAY.plusDays(1), VIENNA, entries(night.subList(1, 2)), Optional.empty()).totals().sitting())
                .as("its begin may lie in a file that was not handed in").isEqualTo(minutes(30));
    }

    @Test
    void theDaysOnWhichTheClocksChangeHave23And25Hours() {
        assertThat(length(LocalDate.of(2026, 3, 29))).isEqualTo(Duration.ofHours(23));
        assertThat(length(LocalDate.of(2026, 10, 25))).isEqualTo(Duration.ofHours(25));
        assertThat(Week.of(LocalDate.of(2026, 10, 19), VIENNA, List.of(), Optional.empty()).totals().away())
                .isEqualTo(Duration.ofHours(7 * 24 + 1));
    }

    @Test
    void whatGoesOnNowCountsUntilNow() {
        Day day = Day.of(FRIDAY, VIENNA, entries(List.of(started("09:00"))),
                Optional.of(new Ongoing(Segment.Kind.SITTING, at("09:00"), at("09:32"))));

        assertThat(lines(day)).containsExactly("00:00 AWAY", "09:00 SITTING");
        assertThat(day.to()).isEqualTo(at("09:32"));
        assertThat(day.totals().sitting()).isEqualTo(minutes(32));
    }

    @Test
    void aLockNotYetOldEnoughToEndTheBoutIsAwaySinceItBegan() {
        Day day = Day.of(FRIDAY, VIENNA, entries(List.of(started("09:00"))),
                Optional.of(new Ongoing(Segment.Kind.AWAY, at("09:31"), at("09:32"))));

        assertThat(lines(day)).containsExactly("00:00 AWAY", "09:00 SITTING", "09:31 AWAY");
    }

    @Test
    void aBoutWhoseEndWasLostLastsToTheLastThingKnownInIt() {
        Day day = day(started("09:00"), new Event.Due(at("09:45"), "desk", minutes(45)), started("13:00"),
                ended("13:10", 10, BoutEnd.AWAY));

        assertThat(lines(day)).containsExactly("00:00 AWAY", "09:00 SITTING", "09:45 AWAY", "13:00 SITTING", "13:10 AWAY");
    }

    @Test
    void countsAndMomentsAreThoseOfTheDay() {
        List<Event> events = List.of(new Event.Skipped(at("00:00").minusSeconds(1)), shown("09:45"),
                new Event.Snoozed(at("09:46"), minutes(5)),
                shown("09:51"), new Event.Missed(at("09:52")), shown("09:57"), new Event.BreakStarted(at("09:58"), "desk", List.of()),
                taken("09:58", "10:01"), new Event.NaturalBreak(at("12:30"), minutes(40)), new Event.Skipped(at("15:00")));

        Day day = Day.of(FRIDAY, VIENNA, entries(events), Optional.empty());

        assertThat(day.totals())
                .extracting(Totals::prompts, Totals::taken, Totals::natural, Totals::snoozed, Totals::skipped, Totals::missed)
                .containsExactly(3, 1, 1, 1, 1, 1);
        assertThat(day.moments()).extracting(m -> m.event().getClass().getSimpleName()).containsExactly("PromptShown", "Snoozed",
                "PromptShown", "Missed", "PromptShown", "BreakTaken", "NaturalBreak", "Skipped");
    }

    @Test
    void aDayToComeIsEmpty() {
        Day day = Day.of(FRIDAY.plusDays(1), VIENNA, List.of(), Optional.of(new Ongoing(Segment.Kind.AWAY, at("09:00"), at("09:30"))));

        assertThat(day.segments()).isEmpty();
        assertThat(day.totals()).isEqualTo(Totals.NONE);
    }

    static Instant at(String time) {
        return FRIDAY.atTime(java.time.LocalTime.parse(time)).atZone(VIENNA).toInstant();
    }

    static Event started(String time) {
        return new Event.BoutStarted(at(time));
    }

    static Event ended(String time, int sat, BoutEnd reason) {
        return new Event.BoutEnded(at(time), minutes(sat), reason);
    }

    static Event stood(String from, String to) {
        return new Event.Stood(at(to), at(from));
    }

    static Event taken(String from, String to) {
        return new Event.BreakTaken(at(to), "desk", at(from));
    }

    private static Event shown(String time) {
        return new Event.PromptShown(at(time), "desk", minutes(45), Event.Moment.LULL, Optional.empty(), 0);
    }

    private static Duration minutes(long n) {
        return Duration.ofMinutes(n);
    }

    private static Duration length(LocalDate date) {
        Totals totals = Day.of(date, VIENNA, List.of(), Optional.empty()).totals();
        return totals.sitting().plus(totals.standing()).plus(totals.away());
    }

    private static Day day(Event... events) {
        return Day.of(FRIDAY, VIENNA, entries(List.of(events)), Optional.empty());
    }

    static List<Entry> entries(List<Event> events) {
        return events.stream().map(e -> new Entry(e.at(), e, "")).toList();
    }

    private static List<String> lines(Day day) {
        return day.segments().stream().flatMap(s -> Stream.of(s.from().atZone(VIENNA).toLocalTime() + " " + s.kind())).toList();
    }
}
