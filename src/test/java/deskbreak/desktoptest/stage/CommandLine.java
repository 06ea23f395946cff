// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.nio.file.Path;
import java.util.Map;

/** The packaged program, as a command that a person types. */
public final class CommandLine {
    private final Programs programs;
    private final Path home;
    private final Map<String, String> environment;

    CommandLine(Programs programs, Path home, Map<String, String> environment) {
        this.programs = programs;
        this.home = home;
        this.environment = environment;
    }

    /** What came of a command. */
    public record Result(int status, String output, String errors) {}

    /** The same where there is no display. */
    public CommandLine withoutDisplay() {
        return new CommandLine(programs, home, Map.of("DISPLAY", ""));
    }

    public Result run(String... arguments) {
        Programs.Outcome outcome = programs.run(Agent.command(home, arguments), environment);
        return new Result(outcome.status(), outcome.output(), outcome.errors());
    }
}
