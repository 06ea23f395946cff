// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/** The completion for fish. */
final class FishCompletion {
    private final List<Place> places;

    FishCompletion(CommandSpec root) {
        places = Place.all(root);
    }

    String text() {
        return """
                # Completion of deskbreak for fish. Made by: deskbreak completion fish

                function __deskbreak_at --description 'Is the cursor in this command, after so many words?' --argument-names path count
                    set -l at
                    set -l taken 0
                    set -l value
                    set -l words (commandline -opc)
                    for word in $words[2..]
                        if set -q value[1]
                            set -e value
                            continue
                        end
                        switch $word
                            case %s
                                set value next
                            case '-*'
                            case '*'
                                switch "$at:$word"
                                    case %s
                                        set at (string trim -- "$at $word")
                                    case '*'
                                        set taken (math $taken + 1)
                                end
                        end
                    end
                    test "$at" = "$path"; and test -z "$count" -o "$count" = "$taken"
                end

                function __deskbreak_ids --argument-names kind
                    set -l words (commandline -opc)
                    set -l home
                    for i in (seq 2 (count $words))
                        switch $words[$i]
                            case --home
                                set -q words[(math $i + 1)]; and set home $words[(math $i + 1)]
                            case '--home=*'
                                set home (string replace -- --home= '' $words[$i])
                        end
                    end
                    set -q home[1]; and set home --home (string replace -r -- '^~' $HOME $home)
                    command $words[1] $home ids $kind 2>/dev/null
                end

                complete -c deskbreak -f
                """.formatted(takingValue(), steps())
                + places.stream().flatMap(this::lines).map(line -> line + "\n").collect(Collectors.joining());
    }

    private String takingValue() {
        return places.stream().flatMap(place -> place.options().stream()).filter(Place::takesValue).map(Place::longest).distinct()
                .collect(Collectors.joining(" "));
    }

    private String steps() {
        return places.stream().flatMap(place -> place.children().stream().map(child -> quoted(place.path() + ":" + child.name())))
                .collect(Collectors.joining(" "));
    }

    private Stream<String> lines(Place place) {
        Stream<String> children = place.children().stream()
                .map(child -> at(place, "0") + " -a " + child.name() + " -d " + quoted(child.description()));
        Stream<String> options = place.ownOptions().stream().map(option -> option(place, option));
        return Stream.of(children, options, place.words().stream().flatMap(word -> word(place, word))).flatMap(lines -> lines);
    }

    /** What belongs to the program itself, such as the home, may stand in every command. */
    private static String option(Place place, OptionSpec option) {
        String names = Place.names(option).stream()
                .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                .collect(Collectors.joining());
        String value = Place.takesValue(option) ? " -x" + arguments(Candidates.of(option)) : "";
        boolean everywhere = place.path().isEmpty() && (option.scopeType() == ScopeType.INHERIT || option.usageHelp());
        return (everywhere ? "complete -c deskbreak" : at(place, "")) + names + value + " -d " + quoted(Place.description(option));
    }

    private static Stream<String> word(Place place, PositionalParamSpec word) {
        String arguments = arguments(Candidates.of(word));
        return arguments.isEmpty() ? Stream.of() : Stream.of(at(place, word.arity().max() > 2 ? "" : "" + word.index().min()) + arguments);
    }

    private static String at(Place place, String count) {
        return "complete -c deskbreak -n \"__deskbreak_at '" + place.path() + "' " + count + "\"";
    }

    private static String arguments(Candidates candidates) {
        return switch (candidates) {
            case Candidates.Words(var words) when words.isEmpty() -> "";
            case Candidates.Words(var words) -> " -a " + quoted(String.join(" ", words));
            case Candidates.Files.FILES -> " -a '(__fish_complete_path (commandline -ct))'";
            case Candidates.Files.FOLDERS -> " -a '(__fish_complete_directories (commandline -ct) \"\")'";
            case Candidates.Ids ids -> " -a '(__deskbreak_ids " + ids.word() + ")'";
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
