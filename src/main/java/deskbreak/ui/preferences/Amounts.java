// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import deskbreak.text.Spans;

/** Amounts of time as a person types them and likes to read them: {@code 45 min}, {@code 1 h 30 min}, {@code 90}. */
final class Amounts {
    private static final int LONGEST_TEXT = 40;
    private static final Pattern BRIEF = Pattern.compile("\\b\\d+[hms](?:\\d+[ms])*\\b");

    private Amounts() {
    }

    /** To the second: "1 h 30 min", "1 min 30 s", "0 min". */
    static String say(Duration amount) {
        List<String> parts = new ArrayList<>();
        part(parts, amount.toHours(), "h");
        part(parts, amount.toMinutesPart(), "min");
        part(parts, amount.toSecondsPart(), "s");
        return parts.isEmpty() ? "0 min" : String.join(" ", parts);
    }

    /** A sentence with the amounts in it as the command line writes them, with them as people read them. */
    static String inWords(String sentence) {
        return BRIEF.matcher(sentence).replaceAll(found -> Spans.read(found.group()).map(Amounts::say).orElse(found.group()));
    }

    private static void part(List<String> parts, long number, String unit) {
        if (number != 0) {
            parts.add(number + " " + unit);
        }
    }

    /** Reads "45 min", "1h 30", "90 s"; a number without a unit counts {@code units}, after hours it is minutes. Empty when unreadable. */
    static Optional<Duration> read(String text, ChronoUnit units) {
        String brief = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "").replaceAll("(?<=\\d)(minutes?|mins?)", "m")
                .replaceAll("(?<=\\d)(hours?|hrs?)", "h").replaceAll("(?<=\\d)(seconds?|secs?)", "s");
        if (brief.length() > LONGEST_TEXT || brief.isEmpty()) {
            return Optional.empty();
        }
        boolean bare = Character.isDigit(brief.charAt(brief.length() - 1));
        String unit = brief.contains("h") || units == ChronoUnit.MINUTES ? "m" : "s";
        return Spans.read(bare ? brief + unit : brief);
    }

    /** "5, 10, 15 min". */
    static String sayAll(List<Duration> amounts) {
        boolean minutes = amounts.stream().allMatch(a -> a.toSecondsPart() == 0 && a.toHours() == 0 && a.toMinutes() > 0);
        return minutes
                ? String.join(", ", amounts.stream().map(a -> String.valueOf(a.toMinutes())).toList()) + (amounts.isEmpty() ? "" : " min")
                : String.join(", ", amounts.stream().map(Amounts::say).toList());
    }

    /** Reads "5, 10, 15 min", shortest first and each once; empty when one of them is unreadable. */
    static Optional<List<Duration>> readAll(String text) {
        List<Optional<Duration>> read = text.isBlank()
                ? List.of()
                : List.of(text.split("[,;]", -1)).stream().map(t -> read(t, ChronoUnit.MINUTES)).toList();
        return read.stream().allMatch(Optional::isPresent)
                ? Optional.of(read.stream().flatMap(Optional::stream).distinct().sorted().toList())
                : Optional.empty();
    }
}
