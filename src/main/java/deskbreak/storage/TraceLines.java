// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import deskbreak.breaks.Input;
import deskbreak.simulation.TraceLine;

/** Makes trace lines of lines of text and checks that they can be run. Each wrong one throws {@link IllegalArgumentException}. */
final class TraceLines {
    private static final Map<String, TraceLine.Kind> SIGNALS = Stream.of(TraceLine.Kind.values())
            .collect(Collectors.toUnmodifiableMap(TraceLine.Kind::word, Function.identity()));
    private static final Map<String, TraceLine.Answers> ANSWERS = Stream.of(TraceLine.Answers.values())
            .collect(Collectors.toUnmodifiableMap(TraceLine.Answers::word, Function.identity()));
    private static final Duration SINGLE = Duration.ofSeconds(1);

    private final List<TraceLine> lines = new ArrayList<>();
    private final TraceFields fields = new TraceFields();
    private Instant latest = Instant.MIN;
    /** The last run of single inputs, still open for a next one at the same distance. */
    private @Nullable Instant first;
    private Instant last = Instant.MIN;
    private Duration every = Duration.ZERO;

    void add(LineBytes bytes) {
        fields.read(bytes);
        Instant at = fields.instant("at");
        if (at.isBefore(latest)) {
            throw new IllegalArgumentException(Words.say("trace.order", at, latest));
        }
        latest = at;
        String signal = fields.text("signal");
        if (signal.equals("input") && !fields.has("until") && !fields.has("every")) {
            single(at);
        } else {
            close();
            lines.add(line(signal, at));
        }
    }

    List<TraceLine> done() {
        close();
        return List.copyOf(lines);
    }

    private void single(Instant at) {
        if (first != null && at.isAfter(last)) {
            Duration gap = Duration.between(last, at);
            if (first.equals(last) || gap.equals(every)) {
                every = gap;
                last = at;
                return;
            }
        }
        close();
        first = at;
        last = at;
    }

    private void close() {
        if (first != null) {
            lines.add(new TraceLine.Inputs(first, last, first.equals(last) ? SINGLE : every));
            first = null;
        }
    }

    private TraceLine line(String signal, Instant at) {
        return switch (signal) {
            case "input" -> range(at);
            case "answer" -> answer(at);
            case "clock-step" -> new TraceLine.ClockStep(at, fields.span("by"));
            case "restart" -> new TraceLine.Restart(at, notNegative("down"));
            case "command" -> new TraceLine.Told(at, AskedForm.read(fields, at));
            case "routine-due" -> new TraceLine.Told(at, new Input.RoutineDue(at, AskedForm.routine(fields)));
            case "settings" -> new TraceLine.Told(at, new Input.RulesChanged(at, TraceForm.rules(fields.object("settings"))));
            case "zone" -> new TraceLine.Told(at, new Input.ZoneChanged(at, fields.zone("zone")));
            case "end" -> new TraceLine.End(at);
            default -> new TraceLine.Signal(at, kind(signal));
        };
    }

    private TraceLine range(Instant at) {
        if (!fields.has("until")) {
            throw new IllegalArgumentException(Words.say("trace.alone"));
        }
        Instant until = fields.instant("until");
        if (!fields.has("every")) {
            throw new IllegalArgumentException(Words.say("trace.every"));
        }
        if (until.isBefore(at)) {
            throw new IllegalArgumentException(Words.say("trace.until"));
        }
        return new TraceLine.Inputs(at, until, overZero("every"));
    }

    private TraceLine answer(Instant at) {
        String word = fields.text("answer");
        TraceLine.Answers answer = ANSWERS.get(word);
        if (answer == null) {
            throw new IllegalArgumentException(
                    Words.say("trace.answer", word, words(Stream.of(TraceLine.Answers.values()).map(TraceLine.Answers::word))));
        }
        if (!fields.has("for")) {
            return new TraceLine.Answer(at, answer, Optional.empty());
        }
        if (answer != TraceLine.Answers.SNOOZE) {
            throw new IllegalArgumentException(Words.say("trace.for"));
        }
        return new TraceLine.Answer(at, answer, Optional.of(overZero("for")));
    }

    private static TraceLine.Kind kind(String signal) {
        TraceLine.Kind kind = SIGNALS.get(signal);
        if (kind == null) {
            Stream<String> known = Stream.concat(Stream.of("input"), Stream.of(TraceLine.Kind.values()).map(TraceLine.Kind::word));
            throw new IllegalArgumentException(Words.say("trace.signal", signal,
                    words(Stream.concat(known,
                            Stream.of("answer", "command", "routine-due", "settings", "zone", "clock-step", "restart", "end")))));
        }
        return kind;
    }

    private static String words(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }

    private Duration overZero(String key) {
        Duration span = fields.span(key);
        if (span.isNegative() || span.isZero()) {
            throw new IllegalArgumentException(Words.say("trace.zero", key));
        }
        return span;
    }

    private Duration notNegative(String key) {
        Duration span = fields.span(key);
        if (span.isNegative()) {
            throw new IllegalArgumentException(Words.say("trace.negative", key));
        }
        return span;
    }
}
