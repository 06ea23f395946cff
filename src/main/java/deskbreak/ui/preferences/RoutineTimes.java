// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import deskbreak.breaks.WorkingHours;

/** The times of a routine as a person writes them: "8:00, 20:00". */
final class RoutineTimes {
    private RoutineTimes() {
    }

    static String say(List<LocalTime> times) {
        return times.stream().map(Scale.clock().say()).collect(Collectors.joining(", "));
    }

    /** Empty where one of them is no time; nothing at all is no times. */
    static Optional<List<LocalTime>> read(String text) {
        List<LocalTime> times = new ArrayList<>();
        for (String part : text.isBlank() ? new String[0] : text.strip().split("[,;\\s]+")) {
            Optional<LocalTime> time = Scale.clock().read().apply(part);
            if (time.isEmpty()) {
                return Optional.empty();
            }
            times.add(time.get());
        }
        return Optional.of(times.stream().distinct().sorted().toList());
    }

    /** Those at which no day of the week is worked. */
    static List<LocalTime> closed(List<LocalTime> times, WorkingHours hours) {
        WorkingHours anyWeek = new WorkingHours(hours.week(), Set.of());
        return times.stream().filter(time -> Stream.of(DayOfWeek.values())
                .noneMatch(day -> anyWeek.open(LocalDate.EPOCH.with(TemporalAdjusters.nextOrSame(day)).atTime(time)))).toList();
    }
}
