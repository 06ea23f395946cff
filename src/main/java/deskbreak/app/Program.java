// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import deskbreak.cli.Cli;
import deskbreak.cli.Console;
import deskbreak.cli.Local;
import deskbreak.cli.LocalCommands;
import deskbreak.storage.Home;
import deskbreak.storage.Homes;
import deskbreak.storage.LogFile;

/** The functions behind the commands that need no agent, and the start of the agent itself. */
public final class Program implements LocalCommands {
    private Program() {
    }

    /** Carries out one command line and returns its exit status; a started agent returns when it ends. */
    public static int run(String[] args) {
        return new Cli(new Program(), new Console(System.out, System.err)).run(args);
    }

    @Override
    public int run(Local command, Optional<Path> home, Console console) throws IOException {
        if (!(command instanceof Local.Start)) {
            LogFile.none(Optional.empty());
        }
        return switch (command) {
            case Local.Start c -> new AgentStart(home, home(home), console).run(c);
            case Local.Exercises c -> new ExerciseCommands(home(home), console).list(c);
            case Local.ExerciseSchema c -> ExchangeCommands.schema(console);
            case Local.ExportExercises c -> new ExchangeCommands(home(home), console).export(c);
            case Local.ImportExercises c -> new ExchangeCommands(home(home), console).take(c);
            case Local.Exercise c -> new ExerciseCommands(home(home), console).one(c);
            case Local.Draw c -> new DrawCommand(home(home), console).run(c);
            case Local.Today c -> new HistoryCommands(home(home), console).today(c);
            case Local.History c -> new HistoryCommands(home(home), console).history(c);
            case Local.EraseHistory c -> new HistoryCommands(home(home), console).erase(c);
            case Local.GetSetting c -> new SettingsCommands(home(home), console).get(c);
            case Local.ChangeSetting c -> new SettingsCommands(home(home), console).change(c);
            case Local.SettingsPath c -> new SettingsCommands(home(home), console).path();
            case Local.CheckSettings c -> new SettingsCommands(home(home), console).check(c);
            case Local.Simulate c -> new SimulateCommand(console).run(c);
            case Local.Doctor c -> new DoctorCommand(home(home), console).run(c);
            case Local.Ids c -> new IdsCommand(home(home), console).run(c);
            case Local.Autostart c -> new AutostartCommand(home, console).run(c);
        };
    }

    @Override
    public Path socket(Optional<Path> home) {
        return home(home).socket();
    }

    @Override
    public String version() {
        return Version.text();
    }

    @Override
    public LocalDate date() {
        return Version.date();
    }

    private static Home home(Optional<Path> option) {
        return Homes.here(option.map(Path::toString));
    }
}
