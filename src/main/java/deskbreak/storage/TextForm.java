// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.util.Optional;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * A value that is a text in the file too.
 *
 * @param expected what to write, for the person who wrote something else
 * @param read empty when the text says no such value
 * @param file how the file says it
 * @param line how the command line says it
 */
record TextForm<T>(String expected, Function<String, Optional<T>> read, Function<T, String> file, Function<T, String> line)
        implements
            Form<T> {
    TextForm(String expected, Function<String, Optional<T>> read, Function<T, String> both) {
        this(expected, read, both, both);
    }

    @Override
    public T fromJson(JsonNode node) throws BadValue {
        if (!node.isString()) {
            throw BadValue.of(expected, Json.line(node));
        }
        return fromText(node.stringValue());
    }

    @Override
    public JsonNode toJson(T value) {
        return StringNode.valueOf(file.apply(value));
    }

    @Override
    public T fromText(String text) throws BadValue {
        Optional<T> value = read.apply(text);
        if (value.isEmpty()) {
            throw BadValue.of(expected, "\"" + text + "\"");
        }
        return value.get();
    }

    @Override
    public String toText(T value) {
        return line.apply(value);
    }
}
