// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import deskbreak.text.Messages;

import static org.assertj.core.api.Assertions.assertThat;

/** The manual page is whole, and those who show it find no fault in it. */
class ManualTest {
    @TempDir
    private Path folder;
    private final Calls cli = new Calls();
    private String page = "";

    @BeforeEach
    void print() {
        assertThat(cli.run("manual")).isZero();
        page = cli.out();
    }

    @Test
    void names_each_command_and_option_and_nothing_hidden() {
        CommandSpec grammar = new Grammar(Messages.of("cli")).root(List.of());
        assertThat(commands(grammar).filter(c -> c != grammar && !c.usageMessage().hidden()).map(CommandSpec::qualifiedName)).isNotEmpty()
                .allSatisfy(name -> assertThat(page)
                        .contains("\n.SS " + name.substring("deskbreak ".length()).replace("-", "\\-") + "\n\\fB"
                                + name.replace("-", "\\-")));
        assertThat(commands(grammar).flatMap(c -> c.options().stream()).filter(o -> !o.hidden()).flatMap(o -> Stream.of(o.names())))
                .isNotEmpty().allSatisfy(name -> assertThat(page).contains("\\fB" + name.replace("-", "\\-") + "\\fR"));
        assertThat(page).doesNotContain("test\\-", "\\fBmanual", "\\fBids");
    }

    private static Stream<CommandSpec> commands(CommandSpec command) {
        return Stream.concat(Stream.of(command), command.subcommands().values().stream().flatMap(c -> commands(c.getCommandSpec())));
    }

    @Test
    void says_of_each_option_what_its_help_says() {
        CommandSpec grammar = new Grammar(Messages.of("cli")).root(List.of());
        String words = page.replace("\n", " ").replace("\\-", "-");
        assertThat(commands(grammar).flatMap(c -> c.options().stream()).filter(o -> !o.hidden()).map(ManualTest::help))
                .allSatisfy(help -> assertThat(words).contains(help));
    }

    private static String help(OptionSpec option) {
        return String.join(" ", option.description());
    }

    @Test
    void has_its_version_day_sections_and_exit_statuses() {
        assertThat(page).startsWith(".TH DESKBREAK 1 2026-01-31 \"Deskbreak 1.2.3\"\n");
        assertThat(page.lines().filter(line -> line.startsWith(".SH "))).containsExactly(".SH NAME", ".SH SYNOPSIS", ".SH DESCRIPTION",
                ".SH OPTIONS", ".SH COMMANDS", ".SH EXIT STATUS", ".SH FILES", ".SH ENVIRONMENT", ".SH EXAMPLES", ".SH SEE ALSO",
                ".SH NOTES");
        assertThat(page).contains("\\fB0\\fR\nDone.", "\\fB1\\fR\nRefused", "\\fB2\\fR\nWrong", "\\fB3\\fR\nNo agent")
                .doesNotContain("exit.", "files.linux", "example.");
    }

    @Test
    void man_and_mandoc_find_no_fault() throws IOException {
        Path file = Files.writeString(folder.resolve("deskbreak.1"), page);
        Tool.run("man", "--warnings", "-E", "UTF-8", "-l", file.toString()).ifPresent(said -> assertThat(said.complaints()).isEmpty());
        Tool.run("mandoc", "-Tlint", file.toString()).ifPresent(said -> assertThat(said.output()).isEmpty());
    }
}
