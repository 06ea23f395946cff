// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When prompts may be shown, by the wall clock. Without any weekday the rule is off and every moment is inside.
 *
 * @param week the open span of each weekday; a weekday that is missing is a day off
 * @param holidays days off whatever their weekday
 */
public record WorkingHours(Map<DayOfWeek, Span> week, Set<LocalDate> holidays) {
    /** Always open. */
    public static final WorkingHours OFF = new WorkingHours(Map.of(), Set.of());

    /**
     * From (included) until (excluded), on one day; an end of midnight means the end of that day.
     */
    public record Span(LocalTime from, LocalTime until) {
        public Span {
            if (!until.equals(LocalTime.MIDNIGHT) && !from.isBefore(until)) {
                throw new IllegalArgumentException("working hours must end after they begin: " + from + "-" + until);
            }
        }

        private boolean contains(LocalTime time) {
            return !time.isBefore(from) && (until.equals(LocalTime.MIDNIGHT) || time.isBefore(until));
        }
    }

    public WorkingHours {
        week = Map.copyOf(week);
        holidays = Set.copyOf(holidays);
    }

    /** Whether the rule applies at all. */
    public boolean limited() {
        return !week.isEmpty();
    }

    /** Whether {@code moment} lies inside the working hours. */
    public boolean open(LocalDateTime moment) {
        return !limited() || span(moment.toLocalDate()).map(s -> s.contains(moment.toLocalTime())).orElse(false);
    }

    /** The open span of that day, if it has one. */
    public Optional<Span> span(LocalDate day) {
        return holidays.contains(day) ? Optional.empty() : Optional.ofNullable(week.get(day.getDayOfWeek()));
    }

    /**
     * The next moment after {@code moment} at which {@link #open} changes, looked for over the coming year; empty when it never does.
     */
    public Optional<LocalDateTime> nextChange(LocalDateTime moment) {
        if (!limited()) {
            return Optional.empty();
        }
        boolean now = open(moment);
        for (LocalDate day = moment.toLocalDate(); day.isBefore(moment.toLocalDate().plusYears(1)); day = day.plusDays(1)) {
            Optional<LocalDateTime> edge = edge(day, moment, now);
            if (edge.isPresent()) {
                return edge;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDateTime> edge(LocalDate day, LocalDateTime after, boolean openBefore) {
        Optional<Span> span = span(day);
        if (span.isEmpty()) {
            LocalDateTime midnight = day.atStartOfDay();
            return openBefore && midnight.isAfter(after) ? Optional.of(midnight) : Optional.empty();
        }
        LocalDateTime opens = day.atTime(span.get().from());
        boolean toMidnight = span.get().until().equals(LocalTime.MIDNIGHT);
        LocalDateTime closes = toMidnight ? day.plusDays(1).atStartOfDay() : day.atTime(span.get().until());
        if (!openBefore) {
            return opens.isAfter(after) ? Optional.of(opens) : Optional.empty();
        }
        if (opens.isAfter(after) && !opens.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return Optional.of(day.atStartOfDay());
        }
        return closes.isAfter(after) && !(toMidnight && open(closes)) ? Optional.of(closes) : Optional.empty();
    }
}
