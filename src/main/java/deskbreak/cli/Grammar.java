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

import deskbreak.text.Messages;

/** The command line as picocli knows it. It is built by hand: reading annotations would cost a third of the answer time. */
record Grammar(Messages texts) {
    static final String HOME = "--home";
    static final String JSON = "--json";

    /** The commands by name, made when they are wanted: most starts want one. */
    private Map<String, Supplier<CommandSpec>> commands() {
        Map<String, Supplier<CommandSpec>> commands = new LinkedHashMap<>();
        commands.put("status", () -> command("status").addOption(json()));
        commands.put("break", () -> command("break").addOption(value("--exercise", "ID", String.class))
                .addOption(value("--routine", "ID", String.class)).addOption(flag("--short")));
        commands.put("snooze", () -> command("snooze").addPositional(words("0..1", "LENGTH")));
        commands.put("skip", () -> command("skip"));
        commands.put("done", () -> command("done"));
        commands.put("pause", () -> command("pause").addPositional(words("0..2", "TIME")));
        for (String plain : List.of("resume", "stand", "sit", "was-away", "was-here")) {
            commands.put(plain, () -> command(plain));
        }
        commands.put("exercises", () -> command("exercises").addOption(json()).addOption(value("--place", "PLACE", String.class))
                .addOption(flag("--schema")).addOption(value("--export", "FILE", Path.class))
                .addOption(value("--import", "FILE", Path.class))
                .addOption(flag("--replace")).addPositional(words("0..*", "ID")));
        commands.put("exercise", this::exercise);
        commands.put("today", () -> command("today").addOption(json()));
        commands.put("history", this::history);
        commands.put("settings", this::settings);
        commands.put("simulate", this::simulate);
        commands.put("doctor", () -> command("doctor").addOption(json()));
        commands.put("autostart", () -> command("autostart").addPositional(word(0, "on|off|status")));
        commands.put("quit", () -> command("quit"));
        return commands;
    }

    /**
     * The grammar for these words: with the commands that stand among them, or with all where none does. To build all of them for
     * each start would double its time.
     */
    CommandSpec root(List<String> words) {
        CommandSpec root = command("deskbreak");
        root.addOption(OptionSpec.builder(HOME).type(Path.class).paramLabel("DIR").scopeType(ScopeType.INHERIT)
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
        return command("history").addOption(value("--from", "D", String.class)).addOption(value("--to", "D", String.class))
                .addOption(flag("--csv")).addOption(json()).addOption(flag("--erase")).addOption(value("--before", "D", String.class));
    }

    private CommandSpec exercise() {
        return command("exercise").addPositional(word(0, "ID")).addOption(json()).addOption(value("--png", "FILE", Path.class))
                .addOption(value("--at", "SECONDS", String.class)).addOption(value("--sheet", "FILE", Path.class))
                .addOption(flag("--dark")).addOption(value("--size", "PIXELS", String.class));
    }

    private CommandSpec settings() {
        CommandSpec settings = command("settings");
        add(settings, command("get").addPositional(word(0, "KEY")));
        add(settings, command("set").addPositional(word(0, "KEY")).addPositional(word(1, "VALUE")));
        add(settings, command("path"));
        add(settings, command("check").addPositional(words("0..1", "FILE")));
        return settings;
    }

    private CommandSpec simulate() {
        return command("simulate").addPositional(word(0, "TRACE")).addOption(value("--settings", "FILE", Path.class))
                .addOption(value("--answer", "ANSWER", String.class)).addOption(value("--seed", "N", long.class))
                .addOption(value("--zone", "ID", String.class)).addOption(json());
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

    private OptionSpec value(String name, String label, Class<?> type) {
        return OptionSpec.builder(name).type(type).paramLabel(label).description(texts.get("option." + name.substring(2))).build();
    }

    private static OptionSpec.Builder hidden(String name) {
        return OptionSpec.builder(name).type(boolean.class).hidden(true);
    }

    private static PositionalParamSpec word(int index, String label) {
        return PositionalParamSpec.builder().index(Integer.toString(index)).arity("1").required(true).paramLabel(label).type(String.class)
                .build();
    }

    private static PositionalParamSpec words(String arity, String label) {
        return PositionalParamSpec.builder().index("0..*").arity(arity).paramLabel(label).type(String[].class).auxiliaryTypes(String.class)
                .build();
    }
}
