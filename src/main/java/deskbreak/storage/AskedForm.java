// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import deskbreak.breaks.Input;
import deskbreak.breaks.Pause;
import deskbreak.breaks.Sequence;

/** What the person asked of a recorded agent, as the "command" of a trace. */
final class AskedForm {
    private static final String COMMANDS = "start, short, walk, exercise, routine, snooze, skip, done, was-here, was-away, pause, resume, ask-anyway, "
            + "undo-skip, undo-longer, guide-pause, guide-resume, guide-seek";

    private AskedForm() {
    }

    static Fields write(Fields line, Input asked) {
        return switch (asked) {
            case Input.Start i -> line.put("command", word(i.manner()));
            case Input.StartOf i -> line.put("command", "exercise").put("exercise", String.join(",", i.exercises()))
                    .put("manner", i.manner());
            case Input.StartRoutine i -> line.put("command", "routine").put("routine", i.routine().id())
                    .put("for", i.routine().length()).put("manner", i.manner());
            case Input.Snooze i -> line.put("command", "snooze").putIf("for", i.length());
            case Input.Skip i -> line.put("command", "skip");
            case Input.Done i -> line.put("command", "done");
            case Input.WasHere i -> line.put("command", "was-here");
            case Input.WasAway i -> line.put("command", "was-away");
            case Input.PauseBy i -> pause(line.put("command", "pause"), i.pause());
            case Input.Resume i -> line.put("command", "resume");
            case Input.AskAnyway i -> line.put("command", "ask-anyway");
            case Input.UndoSkip i -> line.put("command", "undo-skip");
            case Input.UndoLonger i -> line.put("command", "undo-longer");
            case Input.GuidePause i -> line.put("command", i.on() ? "guide-pause" : "guide-resume");
            case Input.GuideSeek i -> line.put("command", "guide-seek").put("to", i.progress());
            default -> throw new IllegalArgumentException("not asked by a person: " + asked);
        };
    }

    private static String word(Input.Manner manner) {
        return manner == Input.Manner.FULL ? "start" : PlainValues.word(manner);
    }

    private static Fields pause(Fields line, Pause pause) {
        return switch (pause) {
            case Pause.Until until -> line.put("until", until.at());
            case Pause.UntilShown until -> line.put("shown", until.moment().toString());
            case Pause.UntilResumed until -> line;
        };
    }

    static Input read(TraceFields fields, Instant at) {
        String command = fields.text("command");
        return switch (command) {
            case "start" -> new Input.Start(at, Input.Manner.FULL);
            case "short" -> new Input.Start(at, Input.Manner.SHORT);
            case "walk" -> new Input.Start(at, Input.Manner.WALK);
            case "exercise" -> new Input.StartOf(at, List.of(fields.text("exercise").split(",", -1)), manner(fields));
            case "routine" -> new Input.StartRoutine(at, routine(fields), manner(fields));
            case "snooze" -> new Input.Snooze(at, fields.has("for") ? Optional.of(fields.span("for")) : Optional.empty());
            case "skip" -> new Input.Skip(at);
            case "done" -> new Input.Done(at);
            case "was-here" -> new Input.WasHere(at);
            case "was-away" -> new Input.WasAway(at);
            case "pause" -> new Input.PauseBy(at, pause(fields));
            case "resume" -> new Input.Resume(at);
            case "ask-anyway" -> new Input.AskAnyway(at);
            case "undo-skip" -> new Input.UndoSkip(at);
            case "undo-longer" -> new Input.UndoLonger(at);
            case "guide-pause" -> new Input.GuidePause(at, true);
            case "guide-resume" -> new Input.GuidePause(at, false);
            case "guide-seek" -> new Input.GuideSeek(at, fields.span("to"));
            default -> throw new IllegalArgumentException(Words.say("trace.command", command, COMMANDS));
        };
    }

    /** What it leads through is not written down; only its length matters for what is offered when. */
    static Sequence routine(TraceFields fields) {
        Duration length = fields.span("for");
        return new Sequence(fields.text("routine"), List.of(), length);
    }

    private static Input.Manner manner(TraceFields fields) {
        return fields.has("manner") && fields.text("manner").equals("short") ? Input.Manner.SHORT : Input.Manner.FULL;
    }

    private static Pause pause(TraceFields fields) {
        if (fields.has("until")) {
            return new Pause.Until(fields.instant("until"));
        }
        if (!fields.has("shown")) {
            return new Pause.UntilResumed();
        }
        try {
            return new Pause.UntilShown(LocalDateTime.parse(fields.text("shown")));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(Words.say("trace.shown", fields.text("shown")), e);
        }
    }
}
