// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import deskbreak.cli.Console;
import deskbreak.cli.Local;
import deskbreak.storage.ExerciseExchange;
import deskbreak.storage.ExerciseExchange.Outcome;
import deskbreak.storage.ExerciseSchema;
import deskbreak.storage.Home;
import deskbreak.storage.OwnExercises;

/** {@code exercises --schema}, {@code --export} and {@code --import}. */
final class ExchangeCommands {
    private final ExerciseExchange exchange;
    private final Console console;

    ExchangeCommands(Home home, Console console) {
        this.console = console;
        exchange = new ExerciseExchange(OwnExercises.in(home));
    }

    static int schema(Console console) throws IOException {
        console.out().print(ExerciseSchema.text());
        return 0;
    }

    int export(Local.ExportExercises command) throws IOException {
        if (!command.replace() && Files.exists(command.zip())) {
            console.error(Words.say("export.exists", command.zip()));
            return 1;
        }
        List<String> exported = exchange.export(command.zip(), command.ids());
        console.out().println(Words.say("export.done", exported.size(), command.zip()));
        return 0;
    }

    int take(Local.ImportExercises command) throws IOException {
        return switch (exchange.take(command.zip(), command.replace())) {
            case Outcome.Imported(var added, var replaced) -> {
                console.out().println(Words.say("import.done", added.size(), replaced.size()));
                yield 0;
            }
            case Outcome.Conflicts(var ids) -> refuse(Words.say("import.conflicts", String.join(", ", ids)));
            case Outcome.Refused(var files) -> refuse(Words.say("import.refused", files.getFirst(), files.size() - 1));
        };
    }

    private int refuse(String line) {
        console.error(line);
        return 1;
    }
}
