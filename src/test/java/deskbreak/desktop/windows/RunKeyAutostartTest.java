// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.windows;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import deskbreak.desktop.Autostart.State;
import deskbreak.desktop.Finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RunKeyAutostartTest {
    private static final List<String> COMMAND = List.of("C:\\Program Files\\Deskbreak\\Deskbreak.exe", "--home", "D:\\my \"own\" home\\");

    private final FakeRegistry registry = new FakeRegistry();
    private final RunKeyAutostart autostart = new RunKeyAutostart(registry, COMMAND);

    @Property
    void whatIsWrittenIsReadBack(@ForAll("commands") List<String> command) {
        assertThat(CommandLine.read(CommandLine.write(command))).isEqualTo(Optional.of(command));
    }

    @Provide
    Arbitrary<List<String>> commands() {
        Arbitrary<String> program = Arbitraries.strings().withChars("abc \\:.#").ofMinLength(1).ofMaxLength(12);
        Arbitrary<List<String>> arguments = Arbitraries.strings().withChars("a \\\"\t=%").ofMaxLength(8).list().ofMaxSize(4);
        return Combinators.combine(program, arguments).as((first, more) -> Stream.concat(Stream.of(first), more.stream()).toList());
    }

    /** By the rules of CommandLineToArgvW. */
    @Test
    void quotesAsWindowsTakesItApart() {
        assertThat(CommandLine.write(COMMAND))
                .isEqualTo("\"C:\\Program Files\\Deskbreak\\Deskbreak.exe\" --home \"D:\\my \\\"own\\\" home\\\\\"");
        assertThat(CommandLine.read("C:\\java.exe -jar a\\b.jar  \"c d\"")).contains(List.of("C:\\java.exe", "-jar", "a\\b.jar", "c d"));
        assertThat(CommandLine.read("x a\\\\\\\"b c\\\\\"d e\"")).contains(List.of("x", "a\\\"b", "c\\d e"));
        assertThat(CommandLine.read("\"open")).isEmpty();
        assertThat(CommandLine.read("x \"open")).isEmpty();
        assertThat(CommandLine.read(" ")).isEmpty();
    }

    @Test
    void switchesOnAndOff() throws IOException {
        assertThat(autostart.state()).isEqualTo(State.OFF);
        autostart.on();
        assertThat(autostart.state()).isEqualTo(State.ON);
        assertThat(registry.values(RunKeyAutostart.RUN)).containsOnlyKeys("Deskbreak");
        autostart.off();
        autostart.off();
        assertThat(autostart.state()).isEqualTo(State.OFF);
        assertThat(registry.values(RunKeyAutostart.RUN)).isEmpty();
    }

    @Test
    void respectsWhatWasSwitchedOffInTheTaskManager() throws IOException {
        autostart.on();
        registry.with(RunKeyAutostart.APPROVED, Map.of("Deskbreak", new byte[]{3, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8}));
        assertThat(autostart.state()).isEqualTo(State.OFF);
        autostart.on();
        assertThat(autostart.state()).as("asked for anew").isEqualTo(State.ON);
        registry.with(RunKeyAutostart.APPROVED, Map.of("Deskbreak", new byte[]{2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
        assertThat(autostart.state()).isEqualTo(State.ON);
        registry.with(RunKeyAutostart.APPROVED, Map.of("Deskbreak", "damaged"));
        assertThat(autostart.state()).isEqualTo(State.ON);
    }

    @Test
    void noticesAnotherPlace() throws IOException {
        registry.with(RunKeyAutostart.RUN, Map.of("Deskbreak", "C:\\old\\deskbreak.exe"));
        assertThat(autostart.state()).isEqualTo(State.OTHER);
        assertThat(autostart.finding().value()).startsWith("on, but ");
        registry.with(RunKeyAutostart.RUN, Map.of("Deskbreak", 7));
        assertThat(autostart.state()).isEqualTo(State.OTHER);
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        registry.readOnly = true;
        assertThatThrownBy(autostart::on).isInstanceOf(IOException.class);
        registry.readOnly = false;
        RunKeyAutostart tooLong = new RunKeyAutostart(registry, List.of("C:\\" + "x".repeat(300)));
        assertThatThrownBy(tooLong::on).isInstanceOf(IOException.class).hasMessageContaining("260");
        assertThat(tooLong.state()).isEqualTo(State.OFF);
    }

    @Test
    void whatCannotBeReadIsSaid() {
        registry.broken = true;
        assertThat(autostart.finding()).isEqualTo(new Finding("autostart", "", "",
                List.of(new Finding.Attempt("Run key", autostart.place() + " cannot be read")),
                "Make " + autostart.place() + " readable."));
    }
}
