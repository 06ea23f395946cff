// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import deskbreak.breaks.Event;
import deskbreak.breaks.Input;
import deskbreak.breaks.Moves;
import deskbreak.cli.Console;
import deskbreak.cli.Local;
import deskbreak.exercise.Chooser;
import deskbreak.settings.Settings;
import deskbreak.settings.SettingsCheck;
import deskbreak.simulation.Simulation;
import deskbreak.simulation.Summary;
import deskbreak.simulation.TraceLine;
import deskbreak.storage.CatalogueReader;
import deskbreak.storage.EventJson;
import deskbreak.storage.SettingsFile;
import deskbreak.storage.SettingsRead;
import deskbreak.storage.TraceException;
import deskbreak.storage.TraceFile;

/** {@code simulate}: the agent's own rules over a recorded day. Writes no file. */
final class SimulateCommand {
    private final Console console;

    SimulateCommand(Console console) {
        this.console = console;
    }

    int run(Local.Simulate command) {
        Optional<Settings> settings = command.settings().map(this::read).orElse(Optional.of(Settings.DEFAULT));
        if (settings.isEmpty()) {
            return 1;
        }
        List<TraceLine> trace;
        try {
            trace = TraceFile.read(command.trace().toString());
            if (command.settings().isPresent()) {
                trace = trace.stream().filter(line -> !recordedSettings(line)).toList();
            }
        } catch (TraceException e) {
            console.mistake(String.valueOf(e.getMessage()));
            return 1;
        }
        // Many lines at once: unbuffered, a year of them would take longer to print than to simulate.
        PrintStream out = new PrintStream(new BufferedOutputStream(console.out(), 1 << 16), false, StandardCharsets.UTF_8);
        simulate(command, settings.get(), trace, out);
        out.flush();
        return 0;
    }

    /** Those that were asked for take the place of the recorded ones. */
    private static boolean recordedSettings(TraceLine line) {
        return line instanceof TraceLine.Told told && told.input() instanceof Input.RulesChanged;
    }

    private Optional<Settings> read(Path file) {
        if (!Files.exists(file)) {
            console.error(Words.say("no-settings-file", file));
            return Optional.empty();
        }
        SettingsRead read = new SettingsFile(file, SettingsCheck.SHORTEST_INTERVAL, Clock.systemUTC()).read();
        read.problems().forEach(p -> console.mistake(p.toString()));
        return read.settings();
    }

    private static void simulate(Local.Simulate command, Settings settings, List<TraceLine> trace, PrintStream out) {
        Chooser chooser = new Chooser(CatalogueReader.shipped());
        Moves moves = (memory, count, now) -> chooser.pick(memory, count, now, settings.profile(), settings.moves().wishes());
        Simulation.Options options = new Simulation.Options(settings.rules(), answer(command.answer()), command.seed(), command.zone());
        EventText text = new EventText(command.zone());
        Summary summary = Simulation.run(trace, moves, options, event -> {
            if (!(event instanceof Event.Stood)) {
                out.println(command.json() ? EventJson.line(event) : text.line(event));
            }
        });
        Instant end = Simulation.end(trace);
        if (command.json()) {
            out.println(EventJson.line(end, "summary", summary));
        } else {
            text.summary(summary).forEach(out::println);
        }
    }

    private static Optional<TraceLine.Answers> answer(String word) {
        return word.equals("ignore") ? Optional.empty() : Optional.of(TraceLine.Answers.valueOf(word.toUpperCase(Locale.ROOT)));
    }
}
