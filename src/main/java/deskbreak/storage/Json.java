// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way this program's values become JSON and come back, without a mark on the values themselves: records by the names of their
 * components, times as ISO-8601 texts, enum constants in kebab case, members of a sealed interface with their class name in kebab case
 * as {@code "type"}. What is empty is left out, unknown properties are passed over, missing collections are empty.
 */
public final class Json {
    private static final JsonMapper MAPPER = build();

    private Json() {
    }

    static JsonMapper mapper() {
        return MAPPER;
    }

    /** One line of JSON, for {@code --json} and for files with a value a line. */
    public static String line(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** JSON over several lines, for people to read. */
    public static String pretty(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    private static JsonMapper build() {
        JsonMapper.Builder builder = JsonMapper.builder();
        AnnotationIntrospector stock = builder.annotationIntrospector();
        for (Class<?> collection : List.of(List.class, Set.class, Map.class)) {
            builder.withConfigOverride(collection, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
        }
        return builder.annotationIntrospector(AnnotationIntrospector.pair(new PlainValues(), stock))
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE).build();
    }
}
