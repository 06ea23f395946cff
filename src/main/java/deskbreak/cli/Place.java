// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * One command as a person sees it: nothing hidden.
 *
 * @param path the words that lead to it, such as "settings get"; empty for the program itself
 */
record Place(String path, CommandSpec spec) {
    /** The program and all its commands, each before those below it. */
    static List<Place> all(CommandSpec root) {
        List<Place> places = new ArrayList<>();
        collect(new Place("", root), places);
        return List.copyOf(places);
    }

    private static void collect(Place place, List<Place> places) {
        places.add(place);
        place.children().forEach(child -> collect(child, places));
    }

    List<Place> children() {
        return spec.subcommands().values().stream().map(CommandLine::getCommandSpec).filter(child -> !child.usageMessage().hidden())
                .map(child -> new Place(path.isEmpty() ? child.name() : path + " " + child.name(), child)).toList();
    }

    String name() {
        return spec.name();
    }

    String description() {
        return String.join(" ", spec.usageMessage().description());
    }

    List<OptionSpec> options() {
        return spec.options().stream().filter(option -> !option.hidden()).toList();
    }

    /** Those that belong to this command alone. */
    List<OptionSpec> ownOptions() {
        return options().stream().filter(option -> !option.inherited() && (path.isEmpty() || !option.usageHelp())).toList();
    }

    List<PositionalParamSpec> words() {
        return spec.positionalParameters();
    }

    static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0;
    }

    static String longest(OptionSpec option) {
        return option.longestName();
    }

    static List<String> names(OptionSpec option) {
        return Arrays.asList(option.names());
    }

    static String description(OptionSpec option) {
        return String.join(" ", option.description());
    }
}
