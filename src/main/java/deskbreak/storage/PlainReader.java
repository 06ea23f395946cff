// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads back what {@link PlainValues} wrote. What is missing is false, zero or empty, where a type has such a value: a later version asks for more
 * than an earlier one wrote. What cannot be read throws {@link IllegalArgumentException}, with the name of the property at fault.
 */
final class PlainReader {
    private static final Map<Class<?>, Function<String, Object>> TEXTS = Map.of(String.class, text -> text, Instant.class, Instant::parse,
            Duration.class, Duration::parse, LocalDate.class, LocalDate::parse, LocalTime.class, LocalTime::parse,
            LocalDateTime.class, LocalDateTime::parse, ZoneId.class, ZoneId::of);

    private PlainReader() {
    }

    /** Whether that value stands as its text. */
    static boolean isText(Object value) {
        return TEXTS.keySet().stream().anyMatch(type -> type.isInstance(value));
    }

    static <T> T value(Class<T> type, JsonNode node) {
        return type.cast(value("the whole", type, Optional.of(node)));
    }

    /** @param name the property, for what goes wrong */
    private static Object value(String name, Type type, Optional<JsonNode> found) {
        Optional<JsonNode> node = found.filter(n -> !n.isNull());
        if (type instanceof ParameterizedType generic) {
            return generic(name, (Class<?>) generic.getRawType(), generic.getActualTypeArguments(), node);
        }
        if (type == OptionalInt.class) {
            return node.map(n -> OptionalInt.of((int) plain(name, int.class, n))).orElseGet(OptionalInt::empty);
        }
        Class<?> plain = (Class<?>) type;
        return node.isEmpty() && plain.isPrimitive()
                ? Array.get(Array.newInstance(plain, 1), 0)
                : plain(name, plain, node.orElseThrow(() -> wrong(name, "missing")));
    }

    private static Object plain(String name, Class<?> type, JsonNode node) {
        @Nullable
        Object value = node.isString() ? text(type, node.stringValue()) : node.isObject() ? structure(type, node) : number(type, node);
        if (value == null) {
            throw wrong(name, node.toString());
        }
        return value;
    }

    private static @Nullable Object number(Class<?> type, JsonNode node) {
        if (type == boolean.class || type == Boolean.class) {
            return node.isBoolean() ? node.booleanValue() : null;
        }
        if (type == int.class || type == Integer.class) {
            return node.isIntegralNumber() && node.canConvertToInt() ? node.intValue() : null;
        }
        if (type == long.class || type == Long.class) {
            return node.isIntegralNumber() && node.canConvertToLong() ? node.longValue() : null;
        }
        return (type == double.class || type == Double.class) && node.isNumber() ? node.doubleValue() : null;
    }

    private static @Nullable Object text(Class<?> type, String text) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).filter(c -> PlainValues.word((Enum<?>) c).equals(text)).findFirst().orElse(null);
        }
        try {
            return TEXTS.containsKey(type) ? TEXTS.get(type).apply(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Object structure(Class<?> type, JsonNode node) {
        if (type.isRecord()) {
            RecordShape shape = RecordShape.of(type);
            return shape
                    .make(shape.parts().stream().map(p -> value(p.name(), p.type(), Optional.ofNullable(node.get(p.name())))).toArray());
        }
        String kind = node.path(PlainValues.TYPE).asString("");
        return kinds(type).filter(k -> PlainValues.word(k.getSimpleName()).equals(kind)).findFirst().map(k -> structure(k, node))
                .orElse(null);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).flatMap(PlainReader::kinds);
        }
        return type.isRecord() ? Stream.of(type) : Stream.empty();
    }

    private static Object generic(String name, Class<?> raw, Type[] of, Optional<JsonNode> node) {
        if (raw == Optional.class) {
            return node.map(n -> value(name, of[0], node));
        }
        if (raw == Map.class) {
            return map(name, of, node);
        }
        List<Object> all = new ArrayList<>();
        node.ifPresent(array -> {
            if (!array.isArray()) {
                throw wrong(name, array.toString());
            }
            array.forEach(part -> all.add(value(name, of[0], Optional.of(part))));
        });
        return raw == Set.class ? new LinkedHashSet<>(all) : all;
    }

    private static Map<Object, Object> map(String name, Type[] of, Optional<JsonNode> node) {
        Map<Object, Object> map = new LinkedHashMap<>();
        node.ifPresent(object -> {
            if (!object.isObject()) {
                throw wrong(name, object.toString());
            }
            object.properties().forEach(entry -> map.put(
                    Optional.ofNullable(text((Class<?>) of[0], entry.getKey())).orElseThrow(() -> wrong(name, entry.getKey())),
                    value(name, of[1], Optional.of(entry.getValue()))));
        });
        return map;
    }

    private static IllegalArgumentException wrong(String name, String found) {
        return new IllegalArgumentException(Words.say("state.value", name, found));
    }
}
