// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import deskbreak.cli.Console;
import deskbreak.cli.Local;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.ExerciseText;
import deskbreak.exercise.Library;
import deskbreak.exercise.Source;
import deskbreak.exercise.SourceTexts;
import deskbreak.storage.ExerciseJson;
import deskbreak.storage.Home;
import deskbreak.storage.OwnExercises;

/** {@code exercises} and {@code exercise}. */
final class ExerciseCommands {
    private final Console console;
    private final Library library;

    ExerciseCommands(Home home, Console console) {
        this.console = console;
        library = OwnExercises.in(home).library();
    }

    int list(Local.Exercises command) {
        List<Exercise> found = library.catalogue().exercises().stream()
                .filter(e -> command.place().isEmpty() || word(e.place()).equals(command.place().get())).toList();
        if (command.json()) {
            console.out().println(ExerciseJson.array(found, library));
        } else {
            found.forEach(e -> console.out().println(line(e)));
        }
        return 0;
    }

    private String line(Exercise e) {
        return Words.say("exercise.line", "%-28s".formatted(e.id()), library.text(e.id()).name(), word(e.position()),
                ExerciseDoses.amount(e, e.dose()));
    }

    int one(Local.Exercise command) {
        Optional<Exercise> found = library.find(command.id());
        if (found.isEmpty()) {
            console.error(notThere(library, command.id()));
            return 1;
        }
        if (command.json()) {
            console.out().println(ExerciseJson.one(found.get(), library));
        } else {
            print(found.get(), library.text(command.id()));
        }
        return 0;
    }

    /** There is no such exercise, or there is a file of that name which cannot be used: then why not. */
    static String notThere(Library library, String id) {
        return library.rejected(id).map(file -> Words.say("exercise.unusable", id, file.why()))
                .orElseGet(() -> Words.say("exercise.unknown", id));
    }

    private void print(Exercise e, ExerciseText text) {
        console.out().println(text.name());
        console.out().println(facts(e));
        console.out().println(text.leadIn());
        text.steps().forEach(step -> console.out().println("  - " + step));
        List.of(text.breath(), text.caution()).stream().filter(t -> !t.isEmpty()).forEach(console.out()::println);
        console.out().println(Words.say(e.doses().size() > 1 ? "exercise.grows" : "exercise.stays"));
        e.doses().forEach(dose -> console.out().println("  - " + ExerciseDoses.led(e, dose)));
        if (library.own(e.id())) {
            console.out().println(Words.say("exercise.mine"));
        }
        if (!e.sources().isEmpty()) {
            console.out().println(Words.say("exercise.sources"));
        }
        SourceTexts articles = SourceTexts.in(Locale.getDefault());
        for (Source source : e.sources()) {
            console.out()
                    .println("  " + articles.name(source.source()) + ": " + source.heading() + " (" + ExerciseDoses.stated(source) + ")");
        }
    }

    private static String facts(Exercise e) {
        String where = word(e.place()) + ", " + word(e.position());
        String equipment = e.equipment().isEmpty() ? "" : Words.say("exercise.needs", list(e.equipment()));
        return Words.say("exercise.facts", where + equipment, list(e.areas()));
    }

    private static String list(Set<String> words) {
        return String.join(", ", new TreeSet<>(words)).replace('-', ' ');
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
