// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.util.List;

import tools.jackson.databind.JsonNode;

/** Several values, one at least. */
record SomeForm<T>(Form<List<T>> list, String expected) implements Form<List<T>> {
    @Override
    public List<T> fromJson(JsonNode node) throws BadValue {
        return some(list.fromJson(node), Json.line(node));
    }

    @Override
    public JsonNode toJson(List<T> values) {
        return list.toJson(values);
    }

    @Override
    public List<T> fromText(String text) throws BadValue {
        return some(list.fromText(text), "\"" + text + "\"");
    }

    @Override
    public String toText(List<T> values) {
        return list.toText(values);
    }

    private List<T> some(List<T> values, String found) throws BadValue {
        if (values.isEmpty()) {
            throw BadValue.of(expected, found);
        }
        return values;
    }
}
