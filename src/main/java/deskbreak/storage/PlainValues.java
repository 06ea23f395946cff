// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * This program's values as trees of JSON, in the form that {@link Json} describes. {@link PlainReader} reads them back.
 *
 * <p>The library's binder would do the same. But it learns about every type anew at each start, before the tray icon is there, and what it has
 * learned stays in memory for weeks.
 */
final class PlainValues {
    /** Stands before the components of a record that is one of the kinds of a sealed interface. */
    static final String TYPE = "type";

    private PlainValues() {
    }

    /** "BreakTaken" and "BREAK_TAKEN" are both "break-taken". */
    static String word(String name) {
        StringBuilder word = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && i > 0 && !Character.isUpperCase(name.charAt(i - 1)) && name.charAt(i - 1) != '_') {
                word.append('-');
            }
            word.append(c == '_' ? '-' : c);
        }
        return word.toString().toLowerCase(Locale.ROOT);
    }

    static String word(Enum<?> constant) {
        return word(constant.name());
    }

    /**
     * @param value a record, a collection or map of such, a constant, text, number or time, or a tree already
     * @throws IllegalArgumentException when it is none of these, or has one in it that is not
     */
    static JsonNode tree(Object value) {
        return switch (value) {
            case JsonNode tree -> tree;
            case Record plain -> object(plain);
            case Map<?, ?> map -> object(map);
            case Collection<?> all -> array(all);
            case Boolean flag -> BooleanNode.valueOf(flag);
            case Integer number -> IntNode.valueOf(number);
            case Long number -> LongNode.valueOf(number);
            case Double number -> DoubleNode.valueOf(number);
            default -> StringNode.valueOf(text(value));
        };
    }

    private static String text(Object value) {
        return switch (value) {
            case String text -> text;
            case Enum<?> constant -> word(constant);
            // With their seconds, always: as they were written from the beginning.
            case LocalTime time -> DateTimeFormatter.ISO_LOCAL_TIME.format(time);
            case LocalDateTime time -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
            default -> {
                if (!PlainReader.isText(value)) {
                    throw new IllegalArgumentException("nothing says how to write " + value.getClass());
                }
                yield value.toString();
            }
        };
    }

    private static ObjectNode object(Record plain) {
        RecordShape shape = RecordShape.of(plain.getClass());
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        shape.kind().ifPresent(kind -> object.put(TYPE, kind));
        for (RecordShape.Part part : shape.parts()) {
            Object there = there(part.of(plain));
            if (there != null) {
                object.set(part.name(), tree(there));
            }
        }
        return object;
    }

    /** What is in an optional value, too; null for nothing. */
    private static @Nullable Object there(@Nullable Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.orElse(null);
            case OptionalInt optional -> optional.isPresent() ? optional.getAsInt() : null;
            case null, default -> value;
        };
    }

    /** In the order of the keys, so that the same map is always the same text. */
    private static ObjectNode object(Map<?, ?> map) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(map).forEach((key, value) -> object.set(text(key), tree(value)));
        return object;
    }

    private static ArrayNode array(Collection<?> all) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(all.size());
        all.forEach(value -> array.add(tree(value)));
        return array;
    }
}
