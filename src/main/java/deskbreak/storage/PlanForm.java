// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.Duration;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import deskbreak.breaks.Plan;
import deskbreak.breaks.Rules;

/** A break plan: an object in the file, {@code desk:45m:3m:2} on the command line. */
final class PlanForm implements Form<Plan> {
    private static final Plan COMMON = Rules.DEFAULT.plans().getFirst();

    @Override
    public Plan fromJson(JsonNode node) throws BadValue {
        if (!(node instanceof ObjectNode plan)) {
            throw BadValue.of(Words.say("expected.object"), Json.line(node));
        }
        return new Plan(Part.needed(plan, "id", Forms.TEXT), Part.needed(plan, "every", Forms.SPAN),
                Part.read(plan, "length", Forms.SPAN).orElse(COMMON.length()),
                Part.read(plan, "moves", Forms.WHOLE).orElse(COMMON.moves()));
    }

    @Override
    public JsonNode toJson(Plan plan) {
        ObjectNode node = Json.mapper().createObjectNode();
        node.put("id", plan.id()).put("every", plan.every().toString()).put("length", plan.length().toString()).put("moves", plan.moves());
        return node;
    }

    @Override
    public Plan fromText(String text) throws BadValue {
        String[] parts = text.split(":", -1);
        if (parts.length < 2 || parts.length > 4) {
            throw BadValue.of(Words.say("expected.plan"), "\"" + text + "\"");
        }
        Optional<Duration> length = parts.length > 2 ? Optional.of(Forms.SPAN.fromText(parts[2])) : Optional.empty();
        Optional<Integer> moves = parts.length > 3 ? Optional.of(Forms.WHOLE.fromText(parts[3])) : Optional.empty();
        return new Plan(parts[0], Forms.SPAN.fromText(parts[1]), length.orElse(COMMON.length()), moves.orElse(COMMON.moves()));
    }

    @Override
    public String toText(Plan plan) {
        return plan.id() + ":" + Forms.SPAN.toText(plan.every()) + ":" + Forms.SPAN.toText(plan.length()) + ":" + plan.moves();
    }
}
