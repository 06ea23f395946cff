// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.util.function.BiConsumer;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;

/**
 * One setting.
 *
 * @param key its path in the file and its name on the command line, "snoozes.most"
 */
record Setting<T>(String key, Form<T> form, Function<Draft, T> read, BiConsumer<Draft, T> write) {
    void fromJson(Draft draft, JsonNode node) throws BadValue {
        write.accept(draft, form.fromJson(node));
    }

    JsonNode toJson(Draft draft) {
        return form.toJson(read.apply(draft));
    }

    void fromText(Draft draft, String text) throws BadValue {
        write.accept(draft, form.fromText(text));
    }

    String toText(Draft draft) {
        return form.toText(read.apply(draft));
    }

    boolean same(Draft one, Draft other) {
        return read.apply(one).equals(read.apply(other));
    }
}
