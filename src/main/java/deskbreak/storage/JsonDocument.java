// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A file of JSON that remembers where each value stands. Values are known by their path, "plans.desk.every" or "plans.0.every". */
final class JsonDocument {
    /** A place in a text, both from 1 on. */
    record Place(int line, int column) {
        static final Place START = new Place(1, 1);

        static Place of(@Nullable TokenStreamLocation location) {
            return location == null ? START : new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
        }
    }

    /** Reads one value out of many: what follows it is the next one. */
    private static final ObjectReader VALUES = Json.mapper().reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Map<String, Place> places = new HashMap<>();
    private final ObjectNode root;

    private JsonDocument(JsonParser in) throws BadValue {
        in.nextToken();
        if (!(value(in, "") instanceof ObjectNode object)) {
            throw BadValue.because(Words.say("settings.notobject"));
        }
        root = object;
        if (in.nextToken() != null) {
            throw BadValue.because(Words.say("settings.twovalues"));
        }
    }

    /**
     * @throws JacksonException when it is not JSON
     * @throws BadValue when it is not one object
     */
    static JsonDocument parse(byte[] content) throws BadValue {
        try (JsonParser in = VALUES.createParser(content)) {
            return new JsonDocument(in);
        }
    }

    private JsonNode value(JsonParser in, String path) {
        JsonToken token = in.currentToken();
        places.put(path, Place.of(in.currentTokenLocation()));
        if (token == JsonToken.START_OBJECT) {
            ObjectNode object = Json.mapper().createObjectNode();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                object.set(name, value(in, join(path, name)));
            }
            return object;
        }
        if (token == JsonToken.START_ARRAY) {
            ArrayNode array = Json.mapper().createArrayNode();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(in, join(path, Integer.toString(array.size()))));
            }
            return array;
        }
        return token == null ? Json.mapper().missingNode() : VALUES.readTree(in);
    }

    private static String join(String path, String part) {
        return path.isEmpty() ? part : path + "." + part;
    }

    ObjectNode root() {
        return root;
    }

    /** Where the value of {@code key} stands, or the nearest one around it that the file has. */
    Place place(String key) {
        JsonNode at = root;
        String path = "";
        for (String part : key.split("\\.", -1)) {
            String name = at instanceof ArrayNode array ? index(array, part) : part;
            JsonNode next = at instanceof ArrayNode array ? array.get(Integer.parseInt(name)) : at.get(name);
            if (next == null) {
                break;
            }
            at = next;
            path = join(path, name);
        }
        return places.getOrDefault(path, Place.START);
    }

    private static String index(ArrayNode array, String part) {
        for (int i = 0; i < array.size(); i++) {
            JsonNode id = array.get(i).get("id");
            if (id != null && id.isString() && id.stringValue().equals(part)) {
                return Integer.toString(i);
            }
        }
        return part.matches("\\d{1,6}") ? part : "-1";
    }
}
