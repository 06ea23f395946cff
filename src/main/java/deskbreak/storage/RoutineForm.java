// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import deskbreak.breaks.RoutineChoice;
import deskbreak.exercise.Routine;

/**
 * A routine: an object in the file, {@code morning:07.30+20.00:neck-retraction+chair-cat-camel} on the command line. One that comes with
 * Deskbreak has no moves there: {@code seven-a:08.00+20.00}, {@code core:on} at its usual times, {@code core:off}.
 */
final class RoutineForm implements Form<RoutineChoice> {
    static final Form<List<String>> MOVES = new SomeForm<>(new ListForm<>(Forms.TEXT), Words.say("expected.moves"));
    private static final Form<List<LocalTime>> TIMES = new ListForm<>(Forms.CLOCK);
    private static final String ON = "on";

    @Override
    public RoutineChoice fromJson(JsonNode node) throws BadValue {
        if (!(node instanceof ObjectNode routine)) {
            throw BadValue.of(Words.say("expected.object"), Json.line(node));
        }
        String id = Part.needed(routine, "id", Forms.TEXT);
        List<String> moves = RoutinesReader.find(id).isPresent()
                ? Part.read(routine, "exercises", MOVES).orElse(List.of())
                : Part.needed(routine, "exercises", MOVES);
        Optional<List<LocalTime>> said = times(routine);
        // Until there was a switch, a routine with a time was on.
        boolean on = Part.read(routine, "on", Forms.SWITCH).orElse(!said.orElse(List.of()).isEmpty());
        Optional<String> name = Part.read(routine, "name", Forms.TEXT).map(String::strip).filter(n -> !n.isEmpty());
        return new RoutineChoice(id, name, on, said.orElseGet(() -> moves.isEmpty() ? usual(id) : List.of()), moves);
    }

    /** One time or "off", as it was when a routine had one; or several in brackets. */
    private static Optional<List<LocalTime>> times(ObjectNode routine) throws BadValue {
        return routine.get("at") instanceof ArrayNode
                ? Part.read(routine, "at", TIMES)
                : Part.read(routine, "at", Forms.TIME).map(t -> t.stream().toList());
    }

    private static List<LocalTime> usual(String id) {
        return RoutinesReader.find(id).map(Routine::times).orElse(List.of());
    }

    @Override
    public JsonNode toJson(RoutineChoice routine) {
        ObjectNode node = Json.mapper().createObjectNode();
        node.put("id", routine.id());
        node.put("on", routine.on());
        node.set("at", routine.times().size() == 1 ? Forms.CLOCK.toJson(routine.times().getFirst()) : TIMES.toJson(routine.times()));
        if (routine.own()) {
            // Also when it has none: what is left out of the object would stay in the file.
            node.put("name", routine.name().orElse(""));
            node.set("exercises", MOVES.toJson(routine.exercises()));
        }
        return node;
    }

    @Override
    public RoutineChoice fromText(String text) throws BadValue {
        String[] parts = text.split(":", -1);
        boolean shipped = parts.length == 2 && RoutinesReader.find(parts[0]).isPresent();
        if (!shipped && (parts.length != 3 || parts[0].isBlank() || parts[2].isBlank())) {
            throw BadValue.of(Words.say("expected.routine"), "\"" + text + "\"");
        }
        List<String> moves = shipped ? List.of() : Stream.of(parts[2].split("\\+")).map(String::strip).filter(m -> !m.isEmpty()).toList();
        if (shipped && parts[1].equals(ON)) {
            return new RoutineChoice(parts[0], Optional.empty(), true, usual(parts[0]), moves);
        }
        List<LocalTime> times = parts[1].equals(Forms.OFF)
                ? List.of()
                : TIMES.fromText(parts[1].replace('.', ':').replace('+', ','));
        return new RoutineChoice(parts[0], Optional.empty(), !times.isEmpty(), times, moves);
    }

    @Override
    public String toText(RoutineChoice routine) {
        String times = routine.times().stream().map(LocalTime::toString).collect(Collectors.joining("+")).replace(':', '.');
        return routine.id() + ":" + (routine.on() ? times : Forms.OFF)
                + (routine.own() ? ":" + String.join("+", routine.exercises()) : "");
    }
}
