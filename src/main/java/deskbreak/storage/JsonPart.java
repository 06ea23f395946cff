// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;

/**
 * A value in a file that people write by hand. It knows where it stands, so that whatever is wrong with it can be said
 * with file, place and reason.
 *
 * @param path where it stands, "sources[1].heading"; empty for the whole file
 */
record JsonPart(String file, String path, JsonNode node) {
    private static final int LONGEST = 240;
    /** What ends or turns a line, or is half a character: control characters, line separators, marks that turn the direction of writing. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern SECONDS = Pattern.compile("PT(\\d{1,3}S|\\d{1,2}M([0-5]?\\dS)?|[1-9]\\d?H)");

    JsonPart get(String key) {
        return find(key).orElseThrow(() -> wrong(Words.say("form.missing", key)));
    }

    /** The value of that key; empty when it is absent. */
    Optional<JsonPart> find(String key) {
        if (!node.isObject()) {
            throw wrong(Words.say("form.object"));
        }
        return Optional.ofNullable(node.get(key)).map(value -> new JsonPart(file, path.isEmpty() ? key : path + "." + key, value));
    }

    <T> List<T> items(Function<JsonPart, T> each) {
        if (!node.isArray()) {
            throw wrong(Words.say("form.list"));
        }
        return IntStream.range(0, node.size()).mapToObj(i -> new JsonPart(file, path + "[" + i + "]", node.get(i))).map(each).toList();
    }

    /** Whether it is a text of no characters. */
    boolean isEmpty() {
        return node.isString() && node.stringValue().isEmpty();
    }

    String text() {
        if (!node.isString() || node.stringValue().isBlank()) {
            throw wrong(Words.say("form.text"));
        }
        if (CONTROL.matcher(node.stringValue()).find()) {
            throw wrong(Words.say("form.one-line"));
        }
        return atMost(LONGEST, node.stringValue());
    }

    /** A text of at most so many characters. */
    String text(int longest) {
        return atMost(longest, text());
    }

    private String atMost(int longest, String text) {
        if (text.codePointCount(0, text.length()) > longest) {
            throw wrong(Words.say("form.longest", longest));
        }
        return text;
    }

    int number() {
        // 10.0 is as whole as 10, in JSON and in the schema.
        if (!node.isNumber() || !node.canConvertToExactIntegral() || !node.canConvertToInt()) {
            throw wrong(Words.say("form.whole"));
        }
        return node.intValue();
    }

    /** A number between these two. */
    double decimal(double least, double most) {
        if (!node.isNumber() || !(node.doubleValue() >= least && node.doubleValue() <= most)) {
            throw wrong(Words.say("form.number", plain(least), plain(most)));
        }
        return node.doubleValue();
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /** Its keys, in the order of the file. */
    List<String> keys() {
        if (!node.isObject()) {
            throw wrong(Words.say("form.object"));
        }
        return List.copyOf(node.propertyNames());
    }

    static OptionalInt number(Optional<JsonPart> part) {
        return part.map(p -> OptionalInt.of(p.number())).orElseGet(OptionalInt::empty);
    }

    /** A length of time in whole seconds, zero or more. */
    Duration seconds() {
        if (!SECONDS.matcher(text()).matches()) {
            throw wrong(Words.say("form.seconds", text()));
        }
        return Duration.parse(text());
    }

    /** One of the words of {@code type}, in small letters with hyphens. */
    <E extends Enum<E>> E oneOf(Class<E> type) {
        String said = text();
        return find(type, said).orElseThrow(() -> wrong(Words.say("form.one-of",
                Arrays.stream(type.getEnumConstants()).map(JsonPart::word).collect(Collectors.joining(", ")), said)));
    }

    boolean isText() {
        return node.isString();
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants()).filter(e -> word(e).equals(word)).findFirst();
    }

    InvalidExerciseFile wrong(String reason) {
        return new InvalidExerciseFile(file, path, reason);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
