// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import deskbreak.breaks.Routine;

/** A routine: an object in the file, {@code morning:10.30:neck-retraction+chair-stand} on the command line. */
final class RoutineForm implements Form<Routine> {
    private static final Form<List<String>> MOVES = new ListForm<>(Forms.TEXT);

    @Override
    public Routine fromJson(JsonNode node) throws BadValue {
        if (!(node instanceof ObjectNode routine)) {
            throw BadValue.of(Words.say("expected.object"), Json.line(node));
        }
        String id = Part.needed(routine, "id", Forms.TEXT);
        Optional<LocalTime> at = Part.read(routine, "at", Forms.TIME).orElse(Optional.empty());
        List<String> moves = Part.needed(routine, "exercises", MOVES);
        if (moves.isEmpty()) {
            throw BadValue.because(Words.say("settings.missing", "exercises"));
        }
        return new Routine(id, at, moves);
    }

    @Override
    public JsonNode toJson(Routine routine) {
        ObjectNode node = Json.mapper().createObjectNode();
        node.put("id", routine.id()).set("at", Forms.TIME.toJson(routine.at()));
        node.set("exercises", MOVES.toJson(routine.exercises()));
        return node;
    }

    @Override
    public Routine fromText(String text) throws BadValue {
        String[] parts = text.split(":", -1);
        if (parts.length != 3 || parts[0].isBlank() || parts[2].isBlank()) {
            throw BadValue.of(Words.say("expected.routine"), "\"" + text + "\"");
        }
        return new Routine(parts[0], Forms.TIME.fromText(parts[1].replace('.', ':')), List.of(parts[2].split("\\+")));
    }

    @Override
    public String toText(Routine routine) {
        return routine.id() + ":" + Forms.TIME.toText(routine.at()).replace(':', '.') + ":" + String.join("+", routine.exercises());
    }
}
