// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completion for zsh, a file {@code _deskbreak} in its function path. */
final class ZshCompletion {
    private final List<Place> places;

    ZshCompletion(CommandSpec root) {
        places = Place.all(root);
    }

    String text() {
        return """
                #compdef deskbreak
                # Completion of deskbreak for zsh. Made by: deskbreak completion zsh

                _deskbreak_ids() { # KIND
                  local -a ids home
                  if (( $+opt_args[--home] )); then home=(--home ${~${(Q)opt_args[--home]}}); fi
                  ids=(${(f)"$(_call_program ids ${(q)deskbreak_program} ${(q)home} ids $1 2>/dev/null)"})
                  compadd -a ids
                }

                """ + places.stream().map(this::function).collect(Collectors.joining("\n")) + """

                local deskbreak_program=$words[1]
                _deskbreak "$@"
                """;
    }

    private String function(Place place) {
        List<Place> children = place.children();
        Stream<String> options = place.options().stream().map(ZshCompletion::option);
        Stream<String> words = children.isEmpty()
                ? place.words().stream().map(ZshCompletion::word)
                : Stream.of("'1: :->command'", "'*:: :->rest'");
        String arguments = Stream.concat(options, words).map(a -> " \\\n    " + a).collect(Collectors.joining());
        String name = functionName(place);
        if (children.isEmpty()) {
            return name + "() {\n  _arguments" + arguments + "\n}\n";
        }
        return """
                %s() {
                  local state line context ret=1
                  local -a commands
                  _arguments -C%s && ret=0
                  case $state in
                    command)
                      commands=(
                %s      )
                      _describe -t commands command commands && ret=0
                      ;;
                    rest)
                      case $words[1] in
                %s      esac
                      ;;
                  esac
                  return ret
                }
                """.formatted(name, arguments, each(children, c -> "        " + quoted(c.name() + ":" + c.description())),
                each(children, c -> "        " + c.name() + ") " + functionName(c) + " && ret=0 ;;"));
    }

    private static String each(List<Place> places, java.util.function.Function<Place, String> line) {
        return places.stream().map(place -> line.apply(place) + "\n").collect(Collectors.joining());
    }

    private static String functionName(Place place) {
        return place.path().isEmpty() ? "_deskbreak" : "_deskbreak_" + place.path().replace(' ', '_');
    }

    private static String option(OptionSpec option) {
        String description = "[" + escaped(Place.description(option)).replace("[", "\\[").replace("]", "\\]") + "]";
        List<String> names = Place.names(option);
        String together = names.size() > 1 ? "'(" + String.join(" ", names) + ")'{" + String.join(",", names) + "}" : "";
        String name = together.isEmpty() ? "'" + names.getFirst() : together + "'";
        return Place.takesValue(option)
                ? name + "=" + description + ":" + option.paramLabel() + ":" + action(option) + "'"
                : name + description + "'";
    }

    private static String word(PositionalParamSpec word) {
        String label = word.paramLabel().replace("|", " ").replace(":", " ");
        if (word.arity().max() > 2) {
            return "'*:" + label + ":" + action(word) + "'";
        }
        return "'" + (word.index().min() + 1) + (word.arity().min() == 0 ? "::" : ":") + label + ":" + action(word) + "'";
    }

    private static String action(ArgSpec arg) {
        return switch (Candidates.of(arg)) {
            case Candidates.Words(var words) when words.isEmpty() -> "";
            case Candidates.Words(var words) -> "(" + String.join(" ", words) + ")";
            case Candidates.Files.FILES -> "_files";
            case Candidates.Files.FOLDERS -> "_files -/";
            case Candidates.Ids ids -> "_deskbreak_ids " + ids.word();
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private static String escaped(String text) {
        return text.replace("'", "'\\''");
    }
}
