// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.Instant;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import deskbreak.breaks.Event;
import deskbreak.history.Entry;

/**
 * The form of an event in the history and in the output of {@code simulate --json}. Written out by hand, for programs rely on its words:
 * renaming a record's component must not change them.
 */
public final class EventJson {
    /** The key of {@link Entry#why}; {@code "why"} is how a prompt's moment was chosen. */
    static final String NOTE = "note";
    static final String WRITTEN = "written";

    private EventJson() {
    }

    /** One line of {@code simulate --json}, without its line end. */
    public static String line(Event event) {
        return Json.line(tree(event));
    }

    /** One line of the history: the event, {@code "written"} where that differs from {@code "at"}, and the plain words as {@code "note"}. */
    public static String line(Entry entry) {
        return Json.line(tree(entry));
    }

    /**
     * A line that is no event of the rules, such as the {@code summary} of a simulation.
     *
     * @param fields a record; its components follow {@code "at"} and {@code "event"}
     */
    public static String line(Instant at, String event, Record fields) {
        ObjectNode line = new Fields(at, event).node();
        line.setAll((ObjectNode) PlainValues.tree(fields));
        return Json.line(line);
    }

    static ObjectNode tree(Entry entry) {
        ObjectNode line = tree(entry.event());
        if (!entry.written().equals(entry.event().at())) {
            line.put(WRITTEN, entry.written().toString());
        }
        if (!entry.why().isEmpty()) {
            line.put(NOTE, entry.why());
        }
        return line;
    }

    /** The word of an event: {@code "bout-ended"}. */
    public static String word(Event event) {
        return PlainValues.word(event.getClass().getSimpleName());
    }

    static ObjectNode tree(Event event) {
        Fields line = new Fields(event.at(), word(event));
        Fields full = switch (event) {
            case Event.BoutStarted e -> line;
            case Event.BoutEnded e -> line.put("sat", e.sat()).put("reason", e.reason());
            case Event.Stood e -> line.put("from", e.from());
            case Event.Due e -> line.put("plan", e.plan()).put("sat", e.sat());
            case Event.Held e -> line.putWords("reasons", e.reasons().stream().sorted().map(r -> r.word()).toList())
                    .putWordsIf("call", e.call().stream().sorted().map(c -> c.word()).toList());
            case Event.Released e -> line;
            case Event.PromptShown e -> line.put("plan", e.plan()).put("sat", e.sat()).put("why", e.why()).putIf("held", e.held())
                    .put("snoozes", e.snoozes());
            case Event.PromptWithdrawn e -> line;
            case Event.Missed e -> line;
            case Event.Snoozed e -> line.put("for", e.length());
            case Event.Skipped e -> line;
            case Event.BreakStarted e -> line.put("plan", e.plan()).putWords("exercises", e.exercises());
            case Event.BreakTaken e -> line.put("plan", e.plan()).put("from", e.from());
            case Event.BreakAbandoned e -> line.put("plan", e.plan()).put("from", e.from());
            case Event.NaturalBreak e -> line.put("away", e.away());
            case Event.QuestionAsked e -> line.put("about", e.about());
            case Event.Corrected e -> line.put("answer", e.answer()).put("from", e.from()).put("to", e.to());
            case Event.Capped e -> line;
        };
        return full.node();
    }

    /**
     * Reads a line of the history.
     *
     * @throws IllegalArgumentException when it is none, with the reason
     */
    static Entry read(String text) {
        JsonNode node;
        try {
            node = Json.mapper().readTree(text);
        } catch (tools.jackson.core.JacksonException e) {
            throw new IllegalArgumentException(ReadFault.reason(e), e);
        }
        if (!(node instanceof ObjectNode line)) {
            throw new IllegalArgumentException("no object");
        }
        Fields fields = new Fields(line);
        Event event = EventRead.event(fields);
        return new Entry(fields.has(WRITTEN) ? fields.instant(WRITTEN) : event.at(), event, fields.has(NOTE) ? fields.text(NOTE) : "");
    }
}
