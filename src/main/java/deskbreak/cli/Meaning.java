// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import picocli.CommandLine.ParseResult;

import deskbreak.control.Request;
import deskbreak.text.Messages;
import deskbreak.text.Spans;

/** What a parsed command line asks for. */
record Meaning(Messages texts) {
    static final List<String> PLACES = List.of("desk", "office", "home");
    static final List<String> ANSWERS = List.of("start", "snooze", "skip", "ignore");
    static final List<String> WISHES = List.of("on", "off", "status");
    static final List<String> SHELLS = List.of("bash", "zsh", "fish");
    static final List<String> KINDS = List.of("exercises", "routines", "settings");

    /** Whom the command is for. */
    sealed interface Action {
        record Ask(Request request) implements Action {}

        record Run(Local command) implements Action {}

        /** Print what the command line knows of itself. */
        record Describe(Reference reference) implements Action {}
    }

    /** @throws Wrong when words or options do not fit together */
    Action of(ParseResult parsed) throws Wrong {
        String name = parsed.commandSpec().name();
        return switch (name) {
            case "status", "skip", "done", "resume", "stand", "sit", "was-away", "was-here", "quit" -> new Action.Ask(Request.of(name));
            case "break" -> new Action.Ask(takeBreak(parsed));
            case "snooze" -> new Action.Ask(snooze(words(parsed)));
            case "pause" -> new Action.Ask(pause(words(parsed)));
            case "completion" -> new Action.Describe(
                    Reference.valueOf(known("completion", words(parsed).getFirst(), SHELLS).toUpperCase(Locale.ROOT)));
            case "manual" -> new Action.Describe(Reference.MANUAL);
            default -> new Action.Run(local(name, parsed));
        };
    }

    private Request takeBreak(ParseResult parsed) throws Wrong {
        exclusive(parsed, "--exercise", "--routine");
        Request request = Request.of("break");
        for (String option : List.of("--exercise", "--routine")) {
            Optional<String> id = value(parsed, option);
            if (id.isPresent()) {
                request = request.with(option.substring(2), id.get());
            }
        }
        return parsed.hasMatchedOption("--short") ? request.with("short", "true") : request;
    }

    private Request snooze(List<String> words) throws Wrong {
        return words.isEmpty() ? Request.of("snooze") : Request.of("snooze").lasting(span(words.get(0), "wrong.snooze"));
    }

    private Request pause(List<String> words) throws Wrong {
        Request pause = Request.of("pause");
        if (words.isEmpty()) {
            return pause;
        }
        if (words.get(0).equals("until") && words.size() == 2) {
            return pause.with("until", time(words.get(1)).toString());
        }
        if (words.size() > 1) {
            throw new Wrong(texts.get("wrong.pause", String.join(" ", words)));
        }
        return words.get(0).equals("tomorrow") ? pause.with("until", "tomorrow") : pause.lasting(span(words.get(0), "wrong.pause"));
    }

    private Duration span(String word, String complaint) throws Wrong {
        return Spans.read(word).filter(Duration::isPositive).orElseThrow(() -> new Wrong(texts.get(complaint, word)));
    }

    private LocalTime time(String word) throws Wrong {
        try {
            return LocalTime.parse(word.length() == "9:00".length() ? "0" + word : word);
        } catch (DateTimeException e) {
            throw new Wrong(texts.get("wrong.time", word));
        }
    }

    private Optional<LocalDate> day(ParseResult parsed, String option) throws Wrong {
        Optional<String> word = value(parsed, option);
        try {
            return word.map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new Wrong(texts.get("wrong.day", word.orElseThrow()));
        }
    }

    private Local local(String name, ParseResult parsed) throws Wrong {
        List<String> words = words(parsed);
        boolean json = parsed.hasMatchedOption(Grammar.JSON);
        return switch (name) {
            case "exercises" -> exercises(parsed, words, json);
            case "exercise" -> exercise(parsed, words.get(0), json);
            case "today" -> new Local.Today(json);
            case "history" -> history(parsed);
            case "settings" -> new Local.GetSetting(Optional.empty());
            case "get" -> new Local.GetSetting(Optional.of(words.get(0)));
            case "set" -> new Local.ChangeSetting(words.get(0), words.get(1));
            case "path" -> new Local.SettingsPath();
            case "check" -> new Local.CheckSettings(words.isEmpty() ? Optional.empty() : Optional.of(path(words.get(0))));
            case "simulate" -> simulate(parsed, path(words.get(0)), json);
            case "doctor" -> new Local.Doctor(json);
            case "autostart" -> new Local.Autostart(
                    Local.Wish.valueOf(known("autostart", words.get(0), WISHES).toUpperCase(Locale.ROOT)));
            case "ids" -> new Local.Ids(Local.Kind.valueOf(known("ids", words.getFirst(), KINDS).toUpperCase(Locale.ROOT)));
            default -> start(parsed);
        };
    }

    private Local exercises(ParseResult parsed, List<String> ids, boolean json) throws Wrong {
        String doing = only(parsed, List.of("--schema", "--export", "--import", Grammar.JSON, "--place"));
        boolean replace = parsed.hasMatchedOption("--replace");
        if (replace && !doing.equals("--export") && !doing.equals("--import")) {
            throw new Wrong(texts.get("wrong.replace"));
        }
        if (!ids.isEmpty() && !doing.equals("--export")) {
            throw new Wrong(texts.get("wrong.ids", ids.getFirst()));
        }
        return switch (doing) {
            case "--schema" -> new Local.ExerciseSchema();
            case "--export" -> new Local.ExportExercises(parsed.matchedOptionValue(doing, Path.of("")), ids, replace);
            case "--import" -> new Local.ImportExercises(parsed.matchedOptionValue(doing, Path.of("")), replace);
            default -> new Local.Exercises(oneOf(parsed, "--place", PLACES), json);
        };
    }

    /** The first of these options that is given; what goes with a list goes together, the others stand alone. Empty when none is. */
    private String only(ParseResult parsed, List<String> options) throws Wrong {
        List<String> given = options.stream().filter(parsed::hasMatchedOption).toList();
        if (given.size() > 1 && !given.equals(List.of(Grammar.JSON, "--place"))) {
            throw new Wrong(texts.get("wrong.together", given.get(0), given.get(1)));
        }
        return given.isEmpty() ? "" : given.getFirst();
    }

    private Local exercise(ParseResult parsed, String id, boolean json) throws Wrong {
        Optional<Path> still = value(parsed, "--png");
        Optional<Path> file = still.or(() -> value(parsed, "--sheet"));
        if (file.isEmpty()) {
            for (String option : List.of("--at", "--dark", "--size")) {
                needs(parsed, option, "--png or --sheet");
            }
            return new Local.Exercise(id, json);
        }
        exclusive(parsed, "--png", "--sheet");
        exclusive(parsed, Grammar.JSON, still.isPresent() ? "--png" : "--sheet");
        if (still.isEmpty()) {
            needs(parsed, "--at", "--png");
        }
        return new Local.Draw(id, file.get(), still.isPresent() ? OptionalDouble.of(seconds(parsed)) : OptionalDouble.empty(),
                parsed.hasMatchedOption("--dark"), size(parsed));
    }

    private double seconds(ParseResult parsed) throws Wrong {
        String said = parsed.matchedOptionValue("--at", "0");
        try {
            double at = Double.parseDouble(said);
            if (at >= 0 && !Double.isInfinite(at)) {
                return at;
            }
        } catch (NumberFormatException e) {
            // refused below, like any other number that is no moment
        }
        throw new Wrong(texts.get("wrong.at", said));
    }

    private OptionalInt size(ParseResult parsed) throws Wrong {
        Optional<String> said = value(parsed, "--size");
        if (said.isEmpty()) {
            return OptionalInt.empty();
        }
        int size = said.get().matches("\\d{2,4}") ? Integer.parseInt(said.get()) : 0;
        if (size < 48 || size > 2000) {
            throw new Wrong(texts.get("wrong.size", said.get()));
        }
        return OptionalInt.of(size);
    }

    private void needs(ParseResult parsed, String option, String other) throws Wrong {
        if (parsed.hasMatchedOption(option)) {
            throw new Wrong(texts.get("wrong.alone", option, other));
        }
    }

    private Local start(ParseResult parsed) throws Wrong {
        int rate = parsed.matchedOptionValue("--test-clock-rate", 1);
        if (rate < 1 || rate > 10_000) {
            throw new Wrong(texts.get("wrong.rate", Integer.toString(rate)));
        }
        return new Local.Start(rate, parsed.hasMatchedOption("--test-short-intervals"), value(parsed, "--record-trace"));
    }

    private Local history(ParseResult parsed) throws Wrong {
        if (parsed.hasMatchedOption("--erase")) {
            for (String other : List.of("--from", "--to", "--csv", Grammar.JSON)) {
                exclusive(parsed, "--erase", other);
            }
            return new Local.EraseHistory(day(parsed, "--before"));
        }
        if (parsed.hasMatchedOption("--before")) {
            throw new Wrong(texts.get("wrong.before"));
        }
        exclusive(parsed, "--csv", Grammar.JSON);
        Local.Format format = parsed.hasMatchedOption("--csv")
                ? Local.Format.CSV
                : parsed.hasMatchedOption(Grammar.JSON) ? Local.Format.JSON : Local.Format.TEXT;
        return new Local.History(day(parsed, "--from"), day(parsed, "--to"), format);
    }

    private Local simulate(ParseResult parsed, Path trace, boolean json) throws Wrong {
        ZoneId zone = zone(parsed.matchedOptionValue("--zone", "UTC"));
        return new Local.Simulate(trace, value(parsed, "--settings"), oneOf(parsed, "--answer", ANSWERS).orElse("start"),
                parsed.matchedOptionValue("--seed", 1L), zone, json);
    }

    private ZoneId zone(String id) throws Wrong {
        try {
            return id.equals("UTC") ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new Wrong(texts.get("wrong.zone", id));
        }
    }

    private Path path(String word) throws Wrong {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new Wrong(texts.get("wrong.path", word));
        }
    }

    private Optional<String> oneOf(ParseResult parsed, String option, List<String> known) throws Wrong {
        Optional<String> value = value(parsed, option);
        return value.isPresent() ? Optional.of(known(option, value.get(), known)) : value;
    }

    private String known(String what, String word, List<String> known) throws Wrong {
        if (!known.contains(word)) {
            throw new Wrong(texts.get("wrong.choice", what, String.join(", ", known), word));
        }
        return word;
    }

    private void exclusive(ParseResult parsed, String one, String other) throws Wrong {
        if (parsed.hasMatchedOption(one) && parsed.hasMatchedOption(other)) {
            throw new Wrong(texts.get("wrong.together", one, other));
        }
    }

    private static <T> Optional<T> value(ParseResult parsed, String option) {
        return parsed.hasMatchedOption(option) ? Optional.of(parsed.matchedOption(option).getValue()) : Optional.empty();
    }

    private static List<String> words(ParseResult parsed) {
        return parsed.matchedPositionals().stream().flatMap(p -> p.stringValues().stream()).toList();
    }
}
