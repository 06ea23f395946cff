// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.util.Optional;
import java.util.function.Function;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A value that is a number or a truth value in the file; the command line says the same word.
 *
 * @param expected what to write, for the person who wrote something else
 * @param read empty when the node is no such value
 */
record NodeForm<T>(String expected, Function<JsonNode, Optional<T>> read, Function<T, JsonNode> node) implements Form<T> {
    @Override
    public T fromJson(JsonNode found) throws BadValue {
        Optional<T> value = read.apply(found);
        if (value.isEmpty()) {
            throw BadValue.of(expected, Json.line(found));
        }
        return value.get();
    }

    @Override
    public JsonNode toJson(T value) {
        return node.apply(value);
    }

    @Override
    public T fromText(String text) throws BadValue {
        Optional<T> value = parsed(text).flatMap(read);
        if (value.isEmpty()) {
            throw BadValue.of(expected, "\"" + text + "\"");
        }
        return value.get();
    }

    /** A word that is no JSON by itself, such as auto, is a text. */
    private static Optional<JsonNode> parsed(String text) {
        try {
            return Optional
                    .of(Json.mapper().readTree(text.matches("[a-z]+") && !text.matches("true|false|null") ? '"' + text + '"' : text));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toText(T value) {
        return node.apply(value).asString();
    }
}
