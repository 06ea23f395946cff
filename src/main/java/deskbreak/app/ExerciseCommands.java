// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import deskbreak.cli.Console;
import deskbreak.cli.Local;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.ExerciseText;
import deskbreak.exercise.Library;
import deskbreak.exercise.Source;
import deskbreak.storage.ExerciseJson;
import deskbreak.storage.Home;
import deskbreak.storage.OwnExercises;
import deskbreak.text.Spans;

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
        return Words.say("exercise.line", "%-28s".formatted(e.id()), library.text(e.id()).name(), word(e.position()).replace('_', ' '),
                dose(e));
    }

    int one(Local.Exercise command) {
        Optional<Exercise> found = library.find(command.id());
        if (found.isEmpty()) {
            console.error(Words.say("exercise.unknown", command.id()));
            return 1;
        }
        if (command.json()) {
            console.out().println(ExerciseJson.one(found.get(), library));
        } else {
            print(found.get(), library.text(command.id()));
        }
        return 0;
    }

    private void print(Exercise e, ExerciseText text) {
        console.out().println(text.name());
        console.out().println(dose(e) + (e.dose().own() ? " " + Words.say("exercise.own") : ""));
        console.out().println(text.leadIn());
        text.steps().forEach(step -> console.out().println("  - " + step));
        List.of(text.breath(), text.caution()).stream().filter(t -> !t.isEmpty()).forEach(console.out()::println);
        if (library.own(e.id())) {
            console.out().println(Words.say("exercise.mine"));
        }
        if (!e.sources().isEmpty()) {
            console.out().println(Words.say("exercise.sources"));
        }
        for (Source source : e.sources()) {
            console.out().println("  " + source.source() + ": " + source.heading());
        }
    }

    private static String dose(Exercise e) {
        String dose = e.dose().hold().isZero()
                ? Words.say("exercise.dose", e.dose().repetitions())
                : Words.say("exercise.dose-held", e.dose().repetitions(), Spans.brief(e.dose().hold()));
        return switch (e.sides()) {
            case BOTH -> dose;
            case EACH -> dose + " " + Words.say("exercise.each");
            case ALTERNATING -> dose + ", " + Words.say("exercise.alternating");
            case AFFECTED -> dose + " " + Words.say("exercise.affected");
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
