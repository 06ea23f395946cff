// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of one line of a trace; the same object serves all lines. Errors are {@link IllegalArgumentException}s for the person. */
final class TraceFields {
    private static final Duration HUNDRED_YEARS = Duration.ofDays(36_525);
    private static final String NO_TEXT = new String("no text");

    private final Map<String, String> texts = new HashMap<>();
    private final InstantText instants = new InstantText();
    private @Nullable LineBytes bytes;

    void read(LineBytes line) {
        if (!line.utf8()) {
            throw new IllegalArgumentException(Words.say("trace.utf8"));
        }
        texts.clear();
        bytes = line;
        try (JsonParser in = TraceFile.FACTORY.createParser(ObjectReadContext.empty(), line.bytes(), line.offset(), line.length())) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException(Words.say("trace.notobject"));
            }
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                texts.put(name, value(in));
            }
            if (in.nextToken() != null) {
                throw new IllegalArgumentException(Words.say("trace.two"));
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException(Words.say("trace.notjson", ReadFault.reason(e)), e);
        }
    }

    private static String value(JsonParser in) {
        if (in.nextToken() == JsonToken.VALUE_STRING) {
            return in.getString();
        }
        in.skipChildren();
        return NO_TEXT;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    @SuppressWarnings("ReferenceEquality") // the mark for what is no text is one object, whatever a text may say
    String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException(Words.say("trace.lacks", key));
        }
        if (text == NO_TEXT) {
            throw new IllegalArgumentException(Words.say("trace.text", key));
        }
        return text;
    }

    Instant instant(String key) {
        String text = text(key);
        try {
            return instants.read(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(Words.say("trace.instant", key, text), e);
        }
    }

    ZoneId zone(String key) {
        String text = text(key);
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(Words.say("trace.zone", key, text), e);
        }
    }

    /** Read anew: there are few of them in a long trace, whose other lines have texts alone. */
    ObjectNode object(String key) {
        LineBytes line = Objects.requireNonNull(bytes);
        JsonNode all = Json.mapper().readTree(line.bytes(), line.offset(), line.length());
        if (all.get(key) instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException(Words.say("trace.object", key));
    }

    /** A duration of at most a hundred years, so that no sum of instants and durations runs over. */
    Duration span(String key) {
        String text = text(key);
        Duration span;
        try {
            span = Duration.parse(text);
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException(Words.say("trace.span", key, text), e);
        }
        if (span.abs().compareTo(HUNDRED_YEARS) > 0) {
            throw new IllegalArgumentException(Words.say("trace.large", key));
        }
        return span;
    }
}
