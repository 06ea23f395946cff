// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import tools.jackson.databind.node.ObjectNode;

import deskbreak.breaks.Input;
import deskbreak.breaks.Rules;
import deskbreak.settings.Settings;
import deskbreak.simulation.TraceLine;

/** The form of a line that is written; {@link TraceLines} reads it. */
final class TraceForm {
    /** The shortest interval that a test may have recorded. */
    private static final Duration SHORTEST_INTERVAL = Duration.ofSeconds(1);

    private TraceForm() {
    }

    static String json(TraceLine line) {
        Fields fields = switch (line) {
            case TraceLine.Inputs l -> inputs(l);
            case TraceLine.Signal l -> signal(l.at(), l.kind().word());
            case TraceLine.Answer l -> signal(l.at(), "answer").put("answer", l.answer().word()).putIf("for", l.length());
            case TraceLine.ClockStep l -> signal(l.at(), "clock-step").put("by", l.by());
            case TraceLine.Restart l -> signal(l.at(), "restart").put("down", l.down());
            case TraceLine.Told l -> told(l.at(), l.input());
            case TraceLine.End l -> signal(l.at(), "end");
        };
        return Json.line(fields.node());
    }

    private static Fields inputs(TraceLine.Inputs inputs) {
        Fields line = signal(inputs.at(), "input");
        return inputs.until().equals(inputs.at()) ? line : line.put("until", inputs.until()).put("every", inputs.every());
    }

    private static Fields signal(Instant at, String word) {
        return new Fields(Json.mapper().createObjectNode()).put("at", at).put("signal", word);
    }

    private static Fields told(Instant at, Input input) {
        return switch (input) {
            case Input.ZoneChanged i -> signal(at, "zone").put("zone", i.zone().getId());
            case Input.RoutineDue i -> signal(at, "routine-due").put("routine", i.routine().id()).put("for", i.routine().length());
            case Input.RulesChanged i -> rules(signal(at, "settings"), i.rules());
            default -> AskedForm.write(signal(at, "command"), input);
        };
    }

    /** Only what is not the default, and of routines that the person made no name. */
    private static Fields rules(Fields line, Rules rules) {
        Settings settings = Settings.DEFAULT.withRules(new Rules(rules.plans(), rules.awayAfter(), rules.lull(), rules.waitAtMost(),
                rules.answerWithin(), rules.snoozes(), rules.limits(), rules.hours(), rules.observed(),
                rules.routines().stream().map(r -> r.withName(Optional.empty())).toList()));
        ObjectNode object = line.node().putObject("settings");
        Draft draft = new Draft(settings);
        Draft defaults = new Draft(Settings.DEFAULT);
        for (Setting<?> setting : SettingsTable.ALL) {
            if (!setting.same(draft, defaults)) {
                String[] path = setting.key().split("\\.", -1);
                ObjectNode holder = path.length == 1 ? object : object.withObjectProperty(path[0]);
                holder.set(path[path.length - 1], setting.toJson(draft));
            }
        }
        return line;
    }

    static Rules rules(ObjectNode settings) {
        SettingsRead read = new SettingsText("settings", SHORTEST_INTERVAL, Settings.DEFAULT)
                .read(Json.line(settings).getBytes(StandardCharsets.UTF_8));
        return read.settings().orElseThrow(() -> new IllegalArgumentException(read.problems().getFirst().message())).rules();
    }
}
