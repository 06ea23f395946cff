// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import tools.jackson.databind.JsonNode;

/** How one kind of value stands in the settings file and on the command line. */
interface Form<T> {
    /** @throws BadValue when the node is of another kind */
    T fromJson(JsonNode node) throws BadValue;

    JsonNode toJson(T value);

    /** @throws BadValue when the text says no such value */
    T fromText(String text) throws BadValue;

    String toText(T value);
}
