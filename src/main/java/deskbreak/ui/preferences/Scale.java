// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How values of one kind are written, read and stepped through.
 *
 * @param step the value so many steps further; empty where there is none
 * @param unreadable the key of what to say about a text that is none of them
 */
record Scale<T>(Class<T> type, Function<T, String> say, Function<String, Optional<T>> read, BiFunction<T, Integer, Optional<T>> step,
        String unreadable) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    static Scale<Duration> minutes(int step) {
        return amounts(ChronoUnit.MINUTES, step);
    }

    static Scale<Duration> seconds(int step) {
        return amounts(ChronoUnit.SECONDS, step);
    }

    private static Scale<Duration> amounts(ChronoUnit unit, int step) {
        return new Scale<>(Duration.class, Amounts::say, text -> Amounts.read(text, unit),
                (value, steps) -> Optional.of(value.plus((long) steps * step, unit)).filter(d -> !d.isNegative()),
                unit == ChronoUnit.MINUTES ? "unreadable.minutes" : "unreadable.seconds");
    }

    static Scale<Integer> count(String suffix, int step) {
        return new Scale<>(Integer.class, n -> n + suffix, text -> number(text.replace(suffix.strip(), "")),
                (value, steps) -> Optional.of(value + steps * step), "unreadable.number");
    }

    static Scale<LocalTime> clock() {
        return new Scale<>(LocalTime.class, CLOCK::format, Scale::time, (value, steps) -> Optional.of(value.plusMinutes(15L * steps)),
                "unreadable.time");
    }

    private static Optional<Integer> number(String text) {
        return text.strip().matches("-?\\d{1,6}") ? Optional.of(Integer.parseInt(text.strip())) : Optional.empty();
    }

    private static Optional<LocalTime> time(String text) {
        String full = text.strip().matches("\\d{1,2}") ? text.strip() + ":00" : text.strip().replace('.', ':');
        try {
            return Optional.of("24:00".equals(full) ? LocalTime.MIDNIGHT : LocalTime.parse(full, CLOCK));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
