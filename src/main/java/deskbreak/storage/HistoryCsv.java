// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import deskbreak.history.Entry;

/** Entries as a table for spreadsheets, by RFC 4180: one line an entry, the same columns for all. */
public final class HistoryCsv {
    private static final List<String> COLUMNS = List.of("at", "event", "plan", "sat", "reason", "reasons", "why", "held", "snoozes", "for",
            "exercises", "from", "to", "away", "about", "answer", EventJson.WRITTEN, EventJson.NOTE);
    private static final String END = "\r\n";

    private HistoryCsv() {
    }

    /** The line with the names of the columns, with its line end. */
    public static String header() {
        return String.join(",", COLUMNS) + END;
    }

    /** An entry, with its line end. */
    public static String line(Entry entry) {
        ObjectNode tree = EventJson.tree(entry);
        return COLUMNS.stream().map(c -> cell(text(tree.get(c)))).collect(Collectors.joining(",")) + END;
    }

    private static String text(@Nullable JsonNode value) {
        if (value == null) {
            return "";
        }
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).map(JsonNode::asString).collect(Collectors.joining(" "))
                : value.asString();
    }

    /** A spreadsheet would run what begins like a formula: the apostrophe makes it a text. */
    private static String cell(String text) {
        String safe = text.isEmpty() || "=+-@\t\r\n".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
