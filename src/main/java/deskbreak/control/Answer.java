// SPDX-License-Identifier: Apache-2.0
package deskbreak.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the agent answered.
 *
 * @param line the whole answer as it came, without its line feed
 * @param fields its parts: maps, lists, strings, booleans and numbers
 */
public record Answer(String line, Map<String, Object> fields) {
    public boolean ok() {
        return Boolean.TRUE.equals(fields.get("ok"));
    }

    /** One line for the person; empty when there is none. */
    public String message() {
        return text("message").orElse("");
    }

    public Optional<String> text(String name) {
        return fields.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** @return the duration of that name; empty when there is none */
    public Optional<Duration> duration(String name) {
        return text(name).map(Duration::parse);
    }

    /** @return the instant of that name; empty when there is none */
    public Optional<Instant> instant(String name) {
        return text(name).map(Instant::parse);
    }

    /** The object of that name, to be asked like the answer itself; empty when there is none. */
    public Optional<Answer> part(String name) {
        return Optional.ofNullable(fields.get(name)).flatMap(Answer::object);
    }

    /** The objects in the list of that name. */
    public List<Answer> parts(String name) {
        return list(name).stream().flatMap(part -> object(part).stream()).toList();
    }

    /** The strings in the list of that name. */
    public List<String> texts(String name) {
        return list(name).stream().map(Object::toString).toList();
    }

    private List<?> list(String name) {
        return fields.get(name) instanceof List<?> list ? list : List.of();
    }

    @SuppressWarnings("unchecked") // the reader of lines makes no other maps than these
    private static Optional<Answer> object(Object value) {
        return value instanceof Map<?, ?> map ? Optional.of(new Answer("", (Map<String, Object>) map)) : Optional.empty();
    }
}
