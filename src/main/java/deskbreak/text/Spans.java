// SPDX-License-Identifier: Apache-2.0
package deskbreak.text;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Amounts of time as the command line writes them: {@code 45m}, {@code 1h30m}, {@code 10s}. */
public final class Spans {
    private static final Pattern BRIEF = Pattern.compile("(?:(\\d{1,4})h)?(?:(\\d{1,5})m)?(?:(\\d{1,6})s)?");

    private Spans() {
    }

    /** {@code 45m}, {@code 1h30m}, {@code 10s}, {@code 0s}; fractions of a second are cut, a negative span has a leading minus. */
    public static String brief(Duration span) {
        if (span.isNegative()) {
            return "-" + brief(span.negated());
        }
        StringBuilder out = new StringBuilder();
        part(out, span.toHours(), 'h');
        part(out, span.toMinutesPart(), 'm');
        part(out, span.toSecondsPart(), 's');
        return out.isEmpty() ? "0s" : out.toString();
    }

    private static void part(StringBuilder out, long amount, char unit) {
        if (amount > 0) {
            out.append(amount).append(unit);
        }
    }

    /** Reads {@code 45m}, {@code 1h30m}, {@code 90s} or an ISO-8601 duration such as {@code PT45M}; empty when it is neither. */
    public static Optional<Duration> read(String text) {
        Matcher brief = BRIEF.matcher(text);
        if (!text.isEmpty() && brief.matches()) {
            return Optional
                    .of(Duration.ofHours(amount(brief.group(1))).plusMinutes(amount(brief.group(2))).plusSeconds(amount(brief.group(3))));
        }
        try {
            return Optional.of(Duration.parse(text));
        } catch (java.time.format.DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static long amount(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
