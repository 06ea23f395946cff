// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import deskbreak.text.Messages;

/** The manual page: the commands from the grammar, the rest from its own texts. */
final class Manual {
    private static final List<String> PLACES = List.of("linux", "windows", "macos", "home");
    private static final List<String> VARIABLES = List.of("home", "xdg");
    private static final List<String> EXAMPLES = List.of("status", "break", "pause", "every", "simulate", "picture", "completion");

    private final List<Place> places;
    private final Messages texts;
    private final StringBuilder page = new StringBuilder();

    /** @param texts the bundle "manual" */
    Manual(CommandSpec root, Messages texts) {
        places = Place.all(root);
        this.texts = texts;
    }

    /** The page in the form of man(7). */
    String text(String version, LocalDate date) {
        Place program = places.getFirst();
        page.setLength(0);
        line(".TH DESKBREAK 1 " + date + " \"Deskbreak " + version + "\"");
        // Ragged on the right: filled lines tear the usage apart.
        line(".ad l");
        line(".nh");
        section("NAME");
        line("deskbreak \\- " + Roff.prose(texts.get("name")));
        section("SYNOPSIS");
        synopsis();
        section("DESCRIPTION");
        prose(program.description());
        List.of("description.what", "description.agent").forEach(key -> {
            line(".PP");
            prose(texts.get(key));
        });
        section("OPTIONS");
        program.options().forEach(this::option);
        section("COMMANDS");
        places.stream().skip(1).forEach(this::command);
        rest();
        return page.toString();
    }

    private void rest() {
        section("EXIT STATUS");
        IntStream.rangeClosed(0, 3).forEach(status -> entry(Roff.bold(Integer.toString(status)), texts.get("exit." + status)));
        section("FILES");
        prose(texts.get("files"));
        PLACES.forEach(place -> entry(Roff.prose(texts.get("place." + place)), texts.get("files." + place)));
        section("ENVIRONMENT");
        VARIABLES.forEach(variable -> entry(Roff.bold(texts.get("variable." + variable)), texts.get("environment." + variable)));
        section("EXAMPLES");
        EXAMPLES.forEach(example -> entry(Roff.bold(texts.get("example." + example)), texts.get("shows." + example)));
        section("SEE ALSO");
        prose(texts.get("see-also"));
        section("NOTES");
        prose(texts.get("notes"));
    }

    private void synopsis() {
        String lines = places.stream().filter(place -> place.path().isEmpty() || !place.children().isEmpty() || !place.path().contains(" "))
                .map(place -> usage(place, place.path().isEmpty() ? place.options() : place.ownOptions()))
                .collect(Collectors.joining("\n.br\n"));
        line(lines);
    }

    private void command(Place place) {
        line(".SS " + Roff.prose(place.path()));
        line(usage(place, place.ownOptions()));
        line(".PP");
        prose(place.description());
        place.ownOptions().forEach(this::option);
    }

    private static String usage(Place place, List<OptionSpec> options) {
        String before = Roff.bold(place.path().isEmpty() ? "deskbreak" : "deskbreak " + place.path());
        String between = options.stream().map(option -> " [" + form(option) + "]").collect(Collectors.joining());
        String children = place.children().stream().map(child -> Roff.bold(child.name())).collect(Collectors.joining(" | "));
        String after = place.words().stream().map(Manual::form).collect(Collectors.joining());
        return before + between + (children.isEmpty() || place.path().isEmpty() ? "" : " [" + children + "]") + after;
    }

    private static String form(PositionalParamSpec word) {
        String label = Roff.italic(word.paramLabel()) + (word.arity().max() > 2 ? "..." : "");
        return word.arity().min() == 0 ? " [" + label + "]" : " " + label;
    }

    private static String form(OptionSpec option) {
        String names = Place.names(option).stream().map(Roff::bold).collect(Collectors.joining(" | "));
        return Place.takesValue(option) ? names + " " + Roff.italic(option.paramLabel()) : names;
    }

    private void option(OptionSpec option) {
        String names = Place.names(option).stream().map(Roff::bold).collect(Collectors.joining(", "));
        entry(Place.takesValue(option) ? names + " " + Roff.italic(option.paramLabel()) : names, Place.description(option));
    }

    private void section(String title) {
        line(".SH " + title);
    }

    private void entry(String head, String text) {
        line(".TP");
        line(head);
        prose(text);
    }

    private void prose(String text) {
        Roff.lines(text).forEach(this::line);
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
