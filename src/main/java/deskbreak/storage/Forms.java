// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

import deskbreak.breaks.WorkingHours;
import deskbreak.text.Spans;

/** The kinds of values that settings have. */
final class Forms {
    /** The word for "at no time". */
    static final String OFF = "off";
    static final Form<Duration> SPAN = new TextForm<>(Words.say("expected.span"), Spans::read, Duration::toString, Spans::brief);
    static final Form<Integer> WHOLE = new NodeForm<>(Words.say("expected.whole"), Forms::whole, IntNode::new);
    static final Form<OptionalInt> AUTO = new NodeForm<>(Words.say("expected.auto"), Forms::auto,
            n -> n.isPresent() ? new IntNode(n.getAsInt()) : StringNode.valueOf("auto"));
    static final Form<Boolean> SWITCH = new NodeForm<>(Words.say("expected.switch"),
            n -> n.isBoolean() ? Optional.of(n.booleanValue()) : Optional.empty(), BooleanNode::valueOf);
    static final Form<String> TEXT = new TextForm<>(Words.say("expected.text"), Optional::of, Function.identity());
    static final Form<LocalDate> DATE = new TextForm<>(Words.say("expected.date"), t -> time(t, LocalDate::parse), LocalDate::toString);
    static final Form<Optional<LocalTime>> TIME = new TextForm<>(Words.say("expected.time"),
            t -> t.equals(OFF) ? Optional.of(Optional.empty()) : clock(t).stream().map(Optional::of).findFirst(),
            t -> t.map(LocalTime::toString).orElse(OFF));
    static final Form<LocalTime> CLOCK = new TextForm<>(Words.say("expected.clock"), Forms::clock, LocalTime::toString);
    /** The open span of a weekday; empty for a day off. */
    static final Form<Optional<WorkingHours.Span>> HOURS = new TextForm<>(Words.say("expected.hours"),
            t -> t.equals(OFF) ? Optional.of(Optional.empty()) : hours(t).stream().map(Optional::of).findFirst(),
            h -> h.map(Forms::hours).orElse(OFF));

    private Forms() {
    }

    /** One of some constants, by their words. */
    static <E extends Enum<E>> Form<E> word(E[] constants) {
        String known = Stream.of(constants).map(c -> "\"" + PlainValues.word(c) + "\"").collect(Collectors.joining(", "));
        return new TextForm<>(Words.say("expected.word", known),
                t -> Stream.of(constants).filter(c -> PlainValues.word(c).equals(t)).findFirst(), PlainValues::word);
    }

    private static Optional<Integer> whole(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToInt() ? Optional.of(node.intValue()) : Optional.empty();
    }

    private static Optional<OptionalInt> auto(JsonNode node) {
        return node.isString() && node.stringValue().equals("auto") ? Optional.of(OptionalInt.empty()) : whole(node).map(OptionalInt::of);
    }

    private static Optional<WorkingHours.Span> hours(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        Optional<LocalTime> until = ends[1].equals("24:00") ? Optional.of(LocalTime.MIDNIGHT) : clock(ends[1]);
        try {
            return clock(ends[0]).flatMap(from -> until.map(u -> new WorkingHours.Span(from, u)));
        } catch (IllegalArgumentException endsBeforeItBegins) {
            return Optional.empty();
        }
    }

    private static String hours(WorkingHours.Span span) {
        return span.from() + "-" + (span.until().equals(LocalTime.MIDNIGHT) ? "24:00" : span.until());
    }

    /** "9:00" is as good as "09:00". */
    static Optional<LocalTime> clock(String text) {
        return time(text.matches("\\d:.*") ? "0" + text : text, LocalTime::parse);
    }

    private static <T> Optional<T> time(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
