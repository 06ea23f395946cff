// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads one key of an object; null counts as absent. */
final class Part {
    private Part() {
    }

    static <T> Optional<T> read(ObjectNode object, String key, Form<T> form) throws BadValue {
        JsonNode node = object.get(key);
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(form.fromJson(node));
        } catch (BadValue e) {
            throw e.in(key);
        }
    }

    static <T> T needed(ObjectNode object, String key, Form<T> form) throws BadValue {
        Optional<T> value = read(object, key, form);
        if (value.isEmpty()) {
            throw BadValue.because(Words.say("settings.missing", key));
        }
        return value.get();
    }
}
