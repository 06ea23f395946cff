// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One line's object, written and read by key. What is missing or of another kind throws {@link IllegalArgumentException} with the key. */
record Fields(ObjectNode node) {
    Fields(Instant at, String event) {
        this(Json.mapper().createObjectNode());
        put("at", at).node.put("event", event);
    }

    Fields put(String key, Instant value) {
        return put(key, value.toString());
    }

    Fields put(String key, Duration value) {
        return put(key, value.toString());
    }

    Fields put(String key, Enum<?> value) {
        return put(key, PlainValues.word(value));
    }

    Fields put(String key, String value) {
        node.put(key, value);
        return this;
    }

    Fields put(String key, int value) {
        node.put(key, value);
        return this;
    }

    Fields putIf(String key, Optional<Duration> value) {
        value.ifPresent(v -> put(key, v));
        return this;
    }

    Fields putWords(String key, List<String> words) {
        ArrayNode array = node.putArray(key);
        words.forEach(array::add);
        return this;
    }

    Fields putWordsIf(String key, List<String> words) {
        return words.isEmpty() ? this : putWords(key, words);
    }

    boolean has(String key) {
        return node.hasNonNull(key);
    }

    String text(String key) {
        return Optional.ofNullable(node.get(key)).filter(JsonNode::isString).map(JsonNode::stringValue).orElseThrow(() -> wrong(key));
    }

    int whole(String key) {
        return Optional.ofNullable(node.get(key)).filter(n -> n.isIntegralNumber() && n.canConvertToInt()).map(JsonNode::intValue)
                .orElseThrow(() -> wrong(key));
    }

    Instant instant(String key) {
        try {
            return Instant.parse(text(key));
        } catch (DateTimeException e) {
            throw wrong(key);
        }
    }

    Duration span(String key) {
        try {
            return Duration.parse(text(key));
        } catch (DateTimeException e) {
            throw wrong(key);
        }
    }

    Optional<Duration> spanIf(String key) {
        return has(key) ? Optional.of(span(key)) : Optional.empty();
    }

    <E extends Enum<E>> E word(String key, E[] constants) {
        String word = text(key);
        return Stream.of(constants).filter(c -> PlainValues.word(c).equals(word)).findFirst().orElseThrow(() -> wrong(key));
    }

    List<String> words(String key) {
        if (!(node.get(key) instanceof ArrayNode array)) {
            throw wrong(key);
        }
        List<String> words = new ArrayList<>();
        for (JsonNode word : array) {
            if (!word.isString()) {
                throw wrong(key);
            }
            words.add(word.stringValue());
        }
        return words;
    }

    private static IllegalArgumentException wrong(String key) {
        return new IllegalArgumentException("\"" + key + "\" is missing or wrong");
    }
}
