// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

import deskbreak.cli.Candidates.Files;
import deskbreak.cli.Candidates.Ids;
import deskbreak.cli.Candidates.Words;
import deskbreak.text.Messages;

/** The command line as picocli knows it. It is built by hand: reading annotations would cost a third of the answer time. */
record Grammar(Messages texts) {
    static final String HOME = "--home";
    static final String JSON = "--json";
    private static final Candidates EXERCISES = new Ids(Local.Kind.EXERCISES);
    private static final Candidates ROUTINES = new Ids(Local.Kind.ROUTINES);
    private static final Candidates SETTINGS = new Ids(Local.Kind.SETTINGS);
    private static final Candidates SNOOZES = Candidates.words("5m", "10m", "15m");
    private static final Candidates PAUSES = Candidates.words("30m", "1h", "2h", "until", "tomorrow");
    private static final Candidates NOTHING = Candidates.words();

    /** The commands by name, made when they are wanted: most starts want one. */
    private Map<String, Supplier<CommandSpec>> commands() {
        Map<String, Supplier<CommandSpec>> commands = new LinkedHashMap<>();
        commands.put("status", () -> command("status").addOption(json()));
        commands.put("break", () -> command("break").addOption(value("--exercise", "ID", EXERCISES))
                .addOption(value("--routine", "ID", ROUTINES)).addOption(flag("--short")));
        commands.put("snooze", () -> command("snooze").addPositional(words("0..1", "LENGTH", SNOOZES)));
        commands.put("skip", () -> command("skip"));
        commands.put("done", () -> command("done"));
        commands.put("pause", () -> command("pause").addPositional(words("0..2", "TIME", PAUSES)));
        for (String plain : List.of("resume", "stand", "sit", "was-away", "was-here")) {
            commands.put(plain, () -> command(plain));
        }
        commands.put("exercises", this::exercises);
        commands.put("exercise", this::exercise);
        commands.put("today", () -> command("today").addOption(json()));
        commands.put("history", this::history);
        commands.put("settings", this::settings);
        commands.put("simulate", this::simulate);
        commands.put("doctor", () -> command("doctor").addOption(json()));
        commands.put("autostart", () -> command("autostart").addPositional(word(0, "on|off|status", new Words(Meaning.WISHES))));
        commands.put("quit", () -> command("quit"));
        commands.put("completion", () -> command("completion").addPositional(word(0, "bash|zsh|fish", new Words(Meaning.SHELLS))));
        commands.put("manual", () -> hidden(command("manual")));
        commands.put("ids", () -> hidden(command("ids").addPositional(word(0, "KIND", new Words(Meaning.KINDS)))));
        return commands;
    }

    /**
     * The grammar for these words: with the commands that stand among them, or with all where none does. To build all of them for
     * each start would double its time.
     */
    CommandSpec root(List<String> words) {
        CommandSpec root = command("deskbreak");
        root.addOption(
                OptionSpec.builder(HOME).type(Path.class).paramLabel("DIR").completionCandidates(Files.FOLDERS).scopeType(ScopeType.INHERIT)
                        .description(texts.get("option.home")).build());
        root.addOption(OptionSpec.builder("--version").versionHelp(true).description(texts.get("option.version")).build());
        root.addOption(OptionSpec.builder("--record-trace").type(Path.class).paramLabel("FILE").description(texts.get("option.record"))
                .build());
        root.addOption(hidden("--test-clock-rate").type(int.class).defaultValue("1").build());
        root.addOption(hidden("--test-short-intervals").build());
        Map<String, Supplier<CommandSpec>> commands = commands();
        boolean all = words.stream().noneMatch(commands::containsKey);
        commands.forEach((name, maker) -> {
            if (all || words.contains(name)) {
                add(root, maker.get());
            }
        });
        return root;
    }

    private CommandSpec history() {
        return command("history").addOption(value("--from", "D", NOTHING)).addOption(value("--to", "D", NOTHING))
                .addOption(flag("--csv")).addOption(json()).addOption(flag("--erase")).addOption(value("--before", "D", NOTHING));
    }

    private CommandSpec exercises() {
        return command("exercises").addOption(json()).addOption(value("--place", "PLACE", new Words(Meaning.PLACES)))
                .addOption(flag("--schema")).addOption(value("--export", "FILE", Files.FILES))
                .addOption(value("--import", "FILE", Files.FILES)).addOption(flag("--replace"))
                .addPositional(words("0..*", "ID", EXERCISES));
    }

    private CommandSpec exercise() {
        return command("exercise").addPositional(word(0, "ID", EXERCISES)).addOption(json()).addOption(value("--png", "FILE", Files.FILES))
                .addOption(value("--at", "SECONDS", NOTHING)).addOption(value("--sheet", "FILE", Files.FILES))
                .addOption(flag("--dark")).addOption(value("--size", "PIXELS", NOTHING));
    }

    private CommandSpec settings() {
        CommandSpec settings = command("settings");
        add(settings, command("get").addPositional(word(0, "KEY", SETTINGS)));
        add(settings, command("set").addPositional(word(0, "KEY", SETTINGS)).addPositional(word(1, "VALUE", NOTHING)));
        add(settings, command("path"));
        add(settings, command("check").addPositional(words("0..1", "FILE", Files.FILES)));
        return settings;
    }

    private CommandSpec simulate() {
        return command("simulate").addPositional(word(0, "TRACE", Files.FILES)).addOption(value("--settings", "FILE", Files.FILES))
                .addOption(value("--answer", "ANSWER", new Words(Meaning.ANSWERS))).addOption(number("--seed"))
                .addOption(value("--zone", "ID", NOTHING)).addOption(json());
    }

    private static void add(CommandSpec parent, CommandSpec child) {
        parent.addSubcommand(child.name(), child);
    }

    private CommandSpec command(String name) {
        CommandSpec command = CommandSpec.create().name(name);
        command.usageMessage().description(texts.get("command." + name)).width(100).sortOptions(false);
        command.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description(texts.get("option.help")).build());
        return command;
    }

    private OptionSpec json() {
        return flag(JSON);
    }

    private OptionSpec flag(String name) {
        return OptionSpec.builder(name).type(boolean.class).description(texts.get("option." + name.substring(2))).build();
    }

    private OptionSpec value(String name, String label, Candidates candidates) {
        return OptionSpec.builder(name).type(candidates == Files.FILES ? Path.class : String.class).paramLabel(label)
                .completionCandidates(candidates).description(texts.get("option." + name.substring(2))).build();
    }

    private OptionSpec number(String name) {
        return OptionSpec.builder(name).type(long.class).paramLabel("N").completionCandidates(NOTHING)
                .description(texts.get("option." + name.substring(2))).build();
    }

    private static OptionSpec.Builder hidden(String name) {
        return OptionSpec.builder(name).type(boolean.class).hidden(true);
    }

    /** For the build and the shells: no person needs to see it. */
    private static CommandSpec hidden(CommandSpec command) {
        command.usageMessage().hidden(true);
        return command;
    }

    private static PositionalParamSpec word(int index, String label, Candidates candidates) {
        return PositionalParamSpec.builder().index(Integer.toString(index)).arity("1").required(true).paramLabel(label).type(String.class)
                .completionCandidates(candidates).build();
    }

    private static PositionalParamSpec words(String arity, String label, Candidates candidates) {
        return PositionalParamSpec.builder().index("0..*").arity(arity).paramLabel(label).type(String[].class).auxiliaryTypes(String.class)
                .completionCandidates(candidates).build();
    }
}
