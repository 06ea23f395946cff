// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
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
    JsonPart get(String key) {
        return find(key).orElseThrow(() -> wrong("\"" + key + "\" is missing"));
    }

    /** The value of that key; empty when it is absent or null. */
    Optional<JsonPart> find(String key) {
        if (!node.isObject()) {
            throw wrong("must be an object in braces");
        }
        return Optional.ofNullable(node.get(key)).filter(value -> !value.isNull())
                .map(value -> new JsonPart(file, path.isEmpty() ? key : path + "." + key, value));
    }

    <T> List<T> items(Function<JsonPart, T> each) {
        if (!node.isArray()) {
            throw wrong("must be a list in brackets");
        }
        return IntStream.range(0, node.size()).mapToObj(i -> new JsonPart(file, path + "[" + i + "]", node.get(i))).map(each).toList();
    }

    /** Whether it is a text without a word in it. */
    boolean isEmpty() {
        return node.isString() && node.stringValue().isBlank();
    }

    String text() {
        if (!node.isString() || node.stringValue().isBlank()) {
            throw wrong("must be a text in quotes");
        }
        return node.stringValue();
    }

    int number() {
        if (!node.isInt()) {
            throw wrong("must be a whole number");
        }
        return node.intValue();
    }

    /** A number between these two. */
    double decimal(double least, double most) {
        if (!node.isNumber() || !(node.doubleValue() >= least && node.doubleValue() <= most)) {
            throw wrong("must be a number from " + plain(least) + " to " + plain(most));
        }
        return node.doubleValue();
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /** Its keys, in the order of the file. */
    List<String> keys() {
        if (!node.isObject()) {
            throw wrong("must be an object in braces");
        }
        return List.copyOf(node.propertyNames());
    }

    static OptionalInt number(Optional<JsonPart> part) {
        return part.map(p -> OptionalInt.of(p.number())).orElseGet(OptionalInt::empty);
    }

    /** A length of time in whole seconds, zero or more. */
    Duration seconds() {
        try {
            Duration length = Duration.parse(text());
            if (!length.isNegative() && length.equals(length.truncatedTo(ChronoUnit.SECONDS))) {
                return length;
            }
        } catch (DateTimeParseException e) {
            // Said below, together with the other things that a length may not be.
        }
        throw wrong("must be whole seconds such as PT15S, not \"" + text() + "\"");
    }

    /** One of the words of {@code type}, in small letters with hyphens. */
    <E extends Enum<E>> E oneOf(Class<E> type) {
        String said = text();
        return find(type, said).orElseThrow(() -> wrong("must be one of "
                + Arrays.stream(type.getEnumConstants()).map(JsonPart::word).collect(Collectors.joining(", ")) + ", not \"" + said
                + "\""));
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
