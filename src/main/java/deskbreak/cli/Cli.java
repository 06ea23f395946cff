// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import deskbreak.control.Answer;
import deskbreak.control.ControlClient;
import deskbreak.control.ControlClient.Outcome;
import deskbreak.control.Request;
import deskbreak.text.Messages;

/** The command line: parses, asks the agent or runs a function of the program, prints, and gives the exit status. */
public final class Cli {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;
    private static final int NO_AGENT = 3;

    private final LocalCommands local;
    private final Console console;
    private final BiFunction<Path, Request, Outcome> agent;
    private final Messages texts = Messages.of("cli");

    public Cli(LocalCommands local, Console console) {
        this(local, console, (socket, request) -> new ControlClient(socket).ask(request));
    }

    Cli(LocalCommands local, Console console, BiFunction<Path, Request, Outcome> agent) {
        this.local = local;
        this.console = console;
        this.agent = agent;
    }

    /**
     * Carries out one command line.
     *
     * @return 0 done; 1 refused or failed; 2 wrong usage; 3 no agent is running
     */
    public int run(String... args) {
        return args.length == 0 ? start() : parse(args);
    }

    /** At every login, and so without the parser, which alone would take a quarter of the start. */
    private int start() {
        try {
            return local.run(Local.Start.ORDINARY, Optional.empty(), console);
        } catch (IOException e) {
            return failed(explain(e));
        } catch (UncheckedIOException e) {
            return failed(String.valueOf(e.getMessage()));
        } finally {
            flush();
        }
    }

    private void flush() {
        console.out().flush();
        console.err().flush();
    }

    private int parse(String... args) {
        CommandLine line = new CommandLine(new Grammar(texts).root(List.of(args)));
        try {
            return carryOut(line.parseArgs(args));
        } catch (ParameterException e) {
            return wrong(e.getCommandLine(), firstLine(String.valueOf(e.getMessage())));
        } finally {
            flush();
        }
    }

    private int carryOut(ParseResult whole) {
        ParseResult deepest = whole;
        Optional<Path> home = home(whole);
        while (deepest.hasSubcommand()) {
            deepest = deepest.subcommand();
            home = home(deepest).isPresent() ? home(deepest) : home;
        }
        if (deepest.isUsageHelpRequested() || whole.isUsageHelpRequested()) {
            deepest.commandSpec().commandLine().usage(console.out());
            return DONE;
        }
        if (whole.isVersionHelpRequested()) {
            console.out().println("deskbreak " + local.version());
            return DONE;
        }
        return carryOut(deepest, home);
    }

    /** The option may stand before the command or after it. */
    private static Optional<Path> home(ParseResult parsed) {
        return Optional.ofNullable(parsed.matchedOptionValue(Grammar.HOME, null));
    }

    private int carryOut(ParseResult command, Optional<Path> home) {
        try {
            return switch (new Meaning(texts).of(command)) {
                case Meaning.Action.Ask(var request) -> ask(request, home, command.hasMatchedOption(Grammar.JSON));
                case Meaning.Action.Run(var wanted) -> local.run(wanted, home, console);
                case Meaning.Action.Describe(var reference) -> describe(reference);
            };
        } catch (Wrong e) {
            return wrong(command.commandSpec().commandLine(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return failed(explain(e));
        } catch (UncheckedIOException e) {
            return failed(String.valueOf(e.getMessage()));
        }
    }

    private int describe(Reference reference) {
        CommandSpec grammar = new Grammar(texts).root(List.of());
        console.out().print(switch (reference) {
            case BASH -> new BashCompletion(grammar).text();
            case ZSH -> new ZshCompletion(grammar).text();
            case FISH -> new FishCompletion(grammar).text();
            case MANUAL -> new Manual(grammar, Messages.of("manual")).text(local.version(), local.date());
        });
        return DONE;
    }

    private int ask(Request request, Optional<Path> home, boolean json) {
        return switch (agent.apply(local.socket(home), request)) {
            case Outcome.Answered(var answer) -> print(answer, json, request.command().equals("status"));
            case Outcome.NoAnswer(var why) -> failed(texts.get("no-answer", why));
            case Outcome.NoAgent() -> {
                console.error(texts.get("no-agent"));
                yield NO_AGENT;
            }
        };
    }

    private int print(Answer answer, boolean json, boolean status) {
        if (!answer.ok()) {
            return failed(answer.message());
        }
        if (json) {
            console.out().println(answer.line());
        } else if (status) {
            new StatusLines(texts).of(answer).forEach(console.out()::println);
        } else if (!answer.message().isEmpty()) {
            console.out().println(answer.message());
        }
        return DONE;
    }

    /** These two say no more than the name of the file. */
    private String explain(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> texts.get("no-file", missing.getFile());
            case AccessDeniedException denied -> texts.get("no-access", denied.getFile());
            default -> String.valueOf(e.getMessage());
        };
    }

    private int failed(String message) {
        console.error(message);
        return FAILED;
    }

    private int wrong(CommandLine command, String message) {
        console.error(message + texts.get("see-help", command.getCommandSpec().qualifiedName()));
        return WRONG_USAGE;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
