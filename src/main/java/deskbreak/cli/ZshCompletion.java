// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

import java.util.List;
import java.util.function.Function;
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

                _deskbreak_ids() { # [COMPADD OPTION]... KIND
                  local home=${opt_args[--home]:-$deskbreak_home}
                  local -a ids program=($deskbreak_program)
                  if [[ -n $home ]]; then program+=(--home ${~${(Q)home}}); fi
                  ids=(${(f)"$(_call_program ids ${(q)program} ids $@[-1] 2>/dev/null)"})
                  compadd "${@[1,-2]}" -a ids
                }

                _deskbreak() {
                  local deskbreak_program=$words[1] deskbreak_home=
                  _deskbreak_program
                }

                """ + places.stream().map(this::function).collect(Collectors.joining("\n")) + """

                _deskbreak "$@"
                """;
    }

    private String function(Place place) {
        List<Place> children = place.children();
        String options = arguments(place.options().stream().map(ZshCompletion::option));
        return children.isEmpty()
                ? """
                        %s() {
                          local -A opt_args
                          _arguments%s
                        }
                        """.formatted(functionName(place), options + arguments(place.words().stream().map(ZshCompletion::word)))
                : """
                        %s() {
                          local state line context ret=1
                          local -a commands
                          local -A opt_args
                          _arguments -C -A '-*'%s \\
                            '1: :->command' \\
                            '*:: :->rest' && ret=0
                          deskbreak_home=${opt_args[--home]:-$deskbreak_home}
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
                        """.formatted(functionName(place), options,
                        each(children, c -> "        " + quoted(c.name() + ":" + c.description())),
                        each(children, c -> "        " + c.name() + ") " + functionName(c) + " && ret=0 ;;"));
    }

    private static String arguments(Stream<String> specs) {
        return specs.map(spec -> " \\\n    " + spec).collect(Collectors.joining());
    }

    private static String each(List<Place> places, Function<Place, String> line) {
        return places.stream().map(place -> line.apply(place) + "\n").collect(Collectors.joining());
    }

    private static String functionName(Place place) {
        return place.path().isEmpty() ? "_deskbreak_program" : "_deskbreak_" + place.path().replace(' ', '_');
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
