// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

import deskbreak.cli.Console;
import deskbreak.cli.Local;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.Library;
import deskbreak.exercise.motion.Course;
import deskbreak.storage.Home;
import deskbreak.storage.OwnExercises;
import deskbreak.ui.figure.FigureFiles;

/** {@code exercise ID --png} and {@code --sheet}. They need no display. */
final class DrawCommand {
    private static final int STILL = 480;
    private static final int TILE = 320;

    private final Console console;
    private final Library library;

    DrawCommand(Home home, Console console) {
        this.console = console;
        library = OwnExercises.in(home).library();
    }

    int run(Local.Draw command) {
        Optional<Exercise> exercise = library.find(command.id());
        if (exercise.isEmpty()) {
            console.error(ExerciseCommands.notThere(library, command.id()));
            return 1;
        }
        if (exercise.get().motion().isEmpty()) {
            return refuse("exercise.no-motion", command.id());
        }
        System.setProperty("java.awt.headless", "true");
        try {
            draw(command, exercise.get(), Course.of(exercise.get().motion().get()));
            return 0;
        } catch (IOException e) {
            return refuse("exercise.not-written", command.file(), reason(e));
        }
    }

    private void draw(Local.Draw command, Exercise exercise, Course course) throws IOException {
        if (command.at().isPresent()) {
            double hold = exercise.dose().hold().toMillis() / 1000.0;
            new FigureFiles(command.dark(), command.size().orElse(STILL)).still(command.file(), course,
                    FigureFiles.at(course, command.at().getAsDouble(), hold));
        } else {
            new FigureFiles(command.dark(), command.size().orElse(TILE)).sheet(command.file(),
                    library.text(exercise.id()).name(), course);
        }
    }

    private int refuse(String key, Object... values) {
        console.error(Words.say(key, values));
        return 1;
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> Words.say("exercise.no-folder");
            case AccessDeniedException denied -> Words.say("exercise.no-access");
            case FileSystemException failed when failed.getReason() != null -> failed.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
