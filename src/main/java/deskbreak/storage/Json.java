// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way this program's values become JSON and come back, without a mark on the values themselves: records by the names of their
 * components, times as ISO-8601 texts, enum constants in kebab case, members of a sealed interface with their class name in kebab case
 * as {@code "type"}. What is empty is left out, unknown properties are passed over, missing collections are empty.
 */
public final class Json {
    /** For trees alone: it binds nothing. */
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private Json() {
    }

    static JsonMapper mapper() {
        return MAPPER;
    }

    /** One line of JSON, for {@code --json} and for files with a value a line. */
    public static String line(Object value) {
        return MAPPER.writeValueAsString(PlainValues.tree(value));
    }

    /** JSON over several lines, for people to read. */
    public static String pretty(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(PlainValues.tree(value));
    }

    /** The same as {@link #line} as bytes. */
    static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(PlainValues.tree(value));
    }

    /**
     * Reads back what {@link #line} wrote.
     *
     * @throws tools.jackson.core.JacksonException when it is no JSON
     * @throws IllegalArgumentException when it is no such value, with the name of the property at fault
     */
    static <T> T read(Class<T> type, byte[] content) {
        return PlainReader.value(type, MAPPER.readTree(content));
    }
}
