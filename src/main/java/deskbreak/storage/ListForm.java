// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Several values: a list in the file, separated by commas on the command line. */
record ListForm<T>(Form<T> item) implements Form<List<T>> {
    @Override
    public List<T> fromJson(JsonNode node) throws BadValue {
        if (!(node instanceof ArrayNode array)) {
            throw BadValue.of(Words.say("expected.list"), Json.line(node));
        }
        List<T> values = new ArrayList<>();
        for (JsonNode one : array) {
            try {
                values.add(item.fromJson(one));
            } catch (BadValue e) {
                throw e.in(name(one, values.size()));
            }
        }
        return values;
    }

    /** A plan or a routine is known by its id, anything else by its place. */
    private static String name(JsonNode one, int place) {
        JsonNode id = one.get("id");
        return id != null && id.isString() ? id.stringValue() : Integer.toString(place);
    }

    @Override
    public JsonNode toJson(List<T> values) {
        ArrayNode array = Json.mapper().createArrayNode();
        values.forEach(v -> array.add(item.toJson(v)));
        return array;
    }

    @Override
    public List<T> fromText(String text) throws BadValue {
        List<T> values = new ArrayList<>();
        if (!text.isBlank()) {
            for (String part : text.split(",", -1)) {
                values.add(item.fromText(part.strip()));
            }
        }
        return values;
    }

    @Override
    public String toText(List<T> values) {
        return values.stream().map(item::toText).collect(Collectors.joining(","));
    }
}
