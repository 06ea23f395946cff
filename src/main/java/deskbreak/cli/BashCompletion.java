// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completion for bash, from 3.2 on, which is macOS's; it needs no other package. */
final class BashCompletion {
    private final List<Place> places;

    BashCompletion(CommandSpec root) {
        places = Place.all(root);
    }

    String text() {
        return """
                # Completion of deskbreak for bash. Made by: deskbreak completion bash
                # shellcheck shell=bash disable=SC2207

                _deskbreak_words() { # WORDS CURRENT
                  local IFS=$' \\t\\n'
                  COMPREPLY=($(compgen -W "$1" -- "$2"))
                }

                _deskbreak_files() { # -f|-d CURRENT
                  local IFS=$'\\n'
                  COMPREPLY=($(compgen "$1" -- "$2"))
                  compopt -o filenames 2>/dev/null
                }

                _deskbreak() {
                  local program=$1 current=${COMP_WORDS[COMP_CWORD]} at='' option='' taken=0 home=() word i
                  for ((i = 1; i < COMP_CWORD; i++)); do
                    word=${COMP_WORDS[i]}
                    if [[ $word == '=' ]]; then continue; fi # --option=value comes as three words
                    if [[ -n $option ]]; then
                      if [[ $option == --home ]]; then home=(--home "${word/#\\~/$HOME}"); fi
                      option=''
                      continue
                    fi
                    case $word in
                      %s) option=$word ;;
                      -*) ;;
                      *)
                        case "$at:$word" in
                          %s) at=${at:+$at }$word ;;
                          *) taken=$((taken + 1)) ;;
                        esac
                        ;;
                    esac
                  done
                  if [[ $current == '=' ]]; then current=''; fi
                  COMPREPLY=()
                  if [[ -n $option ]]; then
                    case "$at:$option" in
                %s    esac
                  elif [[ $current == -* ]]; then
                    case $at in
                %s    esac
                  else
                    case "$at:$taken" in
                %s    esac
                  fi
                }

                complete -F _deskbreak deskbreak
                """.formatted(takingValue(), steps(), values(), options(), words());
    }

    private String takingValue() {
        return places.stream().flatMap(place -> place.options().stream()).filter(Place::takesValue).map(Place::longest).distinct()
                .collect(Collectors.joining(" | "));
    }

    private String steps() {
        return places.stream().flatMap(place -> place.children().stream().map(child -> quoted(place.path() + ":" + child.name())))
                .collect(Collectors.joining(" | "));
    }

    private String values() {
        return places.stream().flatMap(place -> (place.path().isEmpty() ? place.options() : place.ownOptions()).stream()
                .filter(Place::takesValue).map(option -> value(place, option))).collect(Collectors.joining());
    }

    private static String value(Place place, OptionSpec option) {
        String pattern = place.path().isEmpty() ? "*:" + option.longestName() : quoted(place.path() + ":" + option.longestName());
        return branch(pattern, Candidates.of(option));
    }

    private String options() {
        return places.stream().map(place -> "      " + quoted(place.path()) + ") _deskbreak_words "
                + quoted(place.options().stream().flatMap(o -> Place.names(o).stream()).collect(Collectors.joining(" ")))
                + " \"$current\" ;;\n").collect(Collectors.joining());
    }

    private String words() {
        return places.stream().flatMap(place -> Stream.concat(children(place), place.words().stream().map(word -> {
            boolean any = word.arity().max() > 2;
            return branch(any ? quoted(place.path() + ":") + "*" : quoted(place.path() + ":" + word.index().min()), Candidates.of(word));
        }))).collect(Collectors.joining());
    }

    private static Stream<String> children(Place place) {
        List<String> names = place.children().stream().map(Place::name).toList();
        return names.isEmpty() ? Stream.of() : Stream.of(branch(quoted(place.path() + ":0"), new Candidates.Words(names)));
    }

    private static String branch(String pattern, Candidates candidates) {
        String action = switch (candidates) {
            case Candidates.Words(var words) when words.isEmpty() -> "";
            case Candidates.Words(var words) -> "_deskbreak_words " + quoted(String.join(" ", words)) + " \"$current\"";
            case Candidates.Files.FILES -> "_deskbreak_files -f \"$current\"";
            case Candidates.Files.FOLDERS -> "_deskbreak_files -d \"$current\"";
            case Candidates.Ids ids ->
                "_deskbreak_words \"$(\"$program\" ${home[@]+\"${home[@]}\"} ids " + ids.word() + " 2>/dev/null)\" \"$current\"";
        };
        return action.isEmpty() ? "" : "      " + pattern + ") " + action + " ;;\n";
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
