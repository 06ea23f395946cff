// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.text.Messages;

import static org.assertj.core.api.Assertions.assertThat;

/** Real shells complete real lines, with a program in their path that knows two exercises, or one in another home. */
class CompletionTest {
    private static final String DRIVERS = "src/test/resources/completion/";
    /** What a person types, and what may come next. Files are those of the folder. */
    private static final Map<String, String> LINES = new LinkedHashMap<>();

    static {
        LINES.put("deskbreak snoo", "snooze");
        LINES.put("deskbreak settings ", "check get path set");
        LINES.put("deskbreak snooze ", "10m 15m 5m");
        LINES.put("deskbreak pause ", "1h 2h 30m tomorrow until");
        LINES.put("deskbreak autostart o", "off on");
        LINES.put("deskbreak completion ", "bash fish zsh");
        LINES.put("deskbreak status --", "--help --home --json");
        LINES.put("deskbreak settings get --h", "--help --home");
        LINES.put("deskbreak exercises --place ", "desk home office");
        LINES.put("deskbreak simulate --answer s", "skip snooze start");
        LINES.put("deskbreak break --exercise al", "alpha alpine");
        LINES.put("deskbreak break --routine ", "morning");
        LINES.put("deskbreak exercise al", "alpha alpine");
        LINES.put("deskbreak exercises --export some.zip alpha al", "alpha alpine");
        LINES.put("deskbreak --home elsewhere exercise al", "alone");
        LINES.put("deskbreak exercise --home elsewhere al", "alone");
        LINES.put("deskbreak settings set plans", "plans.desk.every");
        LINES.put("deskbreak simulate tra", "trace.jsonl");
        LINES.put("deskbreak settings check set", "settings.json");
    }

    @TempDir
    private Path folder;
    private final Calls cli = new Calls();

    @BeforeEach
    void program() throws IOException {
        Files.writeString(folder.resolve("trace.jsonl"), "");
        Files.writeString(folder.resolve("settings.json"), "");
        Path program = Files.writeString(folder.resolve("deskbreak"), """
                #!/bin/sh
                case "$*" in
                  "ids exercises") printf 'alpha\\nalpine\\nbeta\\n' ;;
                  "--home elsewhere ids exercises") printf 'alone\\n' ;;
                  "ids routines") echo morning ;;
                  "ids settings") printf 'awayAfter\\nplans.desk.every\\n' ;;
                esac
                """);
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    private Path script(String shell, String name) throws IOException {
        assertThat(cli.run("completion", shell)).isZero();
        return Files.writeString(folder.resolve(name), cli.out());
    }

    private Optional<Tool.Said> run(String... command) {
        return Tool.run(Map.of("PATH", folder + ":" + System.getenv("PATH"), "HOME", folder.toString(), "TERM", "dumb"), folder, command);
    }

    private static String[] with(List<String> command, Stream<String> lines) {
        List<String> all = new ArrayList<>(command);
        lines.forEach(all::add);
        return all.toArray(String[]::new);
    }

    private static String driver(String name) {
        return Path.of(DRIVERS, name).toAbsolutePath().toString();
    }

    /** Each answer is one line of matches. */
    private static void agree(Tool.Said said, UnaryOperator<String> matches) {
        List<String> answers = said.output().lines().toList();
        Map<String, String> found = new LinkedHashMap<>();
        int i = 0;
        for (String line : LINES.keySet()) {
            String answer = i < answers.size() ? answers.get(i) : "";
            found.put(line, sorted(matches.apply(answer.startsWith(line.substring(0, line.lastIndexOf(' ') + 1))
                    ? answer.substring(line.lastIndexOf(' ') + 1)
                    : answer)));
            i++;
        }
        assertThat(found).isEqualTo(LINES);
        assertThat(said.complaints()).isEmpty();
    }

    private static String sorted(String words) {
        Set<String> sorted = new TreeSet<>(List.of(words.trim().split("\\s+", -1)));
        return String.join(" ", sorted);
    }

    @Test
    void bash() throws IOException {
        String script = script("bash", "script.bash").toString();
        run(with(List.of("bash", "--norc", driver("typed.bash"), script), LINES.keySet().stream())).ifPresent(said -> agree(said, a -> a));
    }

    /** Bash hands "--place=d" over as three words. */
    @Test
    void bashWithAnEqualsSign() throws IOException {
        String script = script("bash", "script.bash").toString();
        run("bash", "--norc", driver("typed.bash"), script, "deskbreak exercises --place = d", "deskbreak --home = elsewhere exercise a",
                "deskbreak exercises --place =")
                .ifPresent(said -> assertThat(said.output().lines()).containsExactly("desk", "alone", "desk office home"));
    }

    @Test
    void zsh() throws IOException {
        script("zsh", "_deskbreak");
        // Where an option stands alone, zsh adds the sign that its value comes after.
        run(with(List.of("zsh", "-f", driver("typed.zsh"), folder.toString()), LINES.keySet().stream()))
                .ifPresent(said -> agree(said, a -> a.replaceAll("=(\\s|$)", "$1")));
    }

    @Test
    void fish() throws IOException {
        String script = script("fish", "script.fish").toString();
        run(with(List.of("fish", "--no-config", driver("typed.fish"), script), LINES.keySet().stream()))
                .ifPresent(said -> agree(said, a -> a));
    }

    /** A word that no shell offers after "deskbreak" was forgotten. */
    @Test
    void eachShellOffersEachCommand() throws IOException {
        Set<String> commands = Place.all(new Grammar(Messages.of("cli")).root(List.of())).getFirst().children().stream().map(Place::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(commands).contains("status", "completion").doesNotContain("manual", "ids");
        String all = String.join(" ", commands);
        String bash = script("bash", "script.bash").toString();
        run("bash", "--norc", driver("typed.bash"), bash, "deskbreak ").ifPresent(s -> assertThat(sorted(s.output())).isEqualTo(all));
        script("zsh", "_deskbreak");
        run("zsh", "-f", driver("typed.zsh"), folder.toString(), "deskbreak ")
                .ifPresent(s -> assertThat(sorted(s.output())).isEqualTo(sorted(all + " deskbreak")));
        String fish = script("fish", "script.fish").toString();
        run("fish", "--no-config", driver("typed.fish"), fish, "deskbreak ").ifPresent(s -> assertThat(sorted(s.output())).isEqualTo(all));
    }
}
