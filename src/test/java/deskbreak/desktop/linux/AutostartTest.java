// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.desktop.Autostart.State;

import static org.assertj.core.api.Assertions.assertThat;

class AutostartTest {
    private static final List<String> COMMAND = List.of("/opt/my apps/java", "-jar", "/home/a$b/100% \"mine\"/deskbreak.jar");

    @TempDir
    Path home;

    @Property
    void whatIsWrittenIsReadBack(@ForAll("commands") List<String> command) {
        String line = ExecLine.write(command);
        assertThat(line).doesNotContain("\n").doesNotContain("\r");
        assertThat(ExecLine.read(line)).isEqualTo(Optional.of(command));
    }

    @Provide
    Arbitrary<List<String>> commands() {
        Arbitrary<String> odd = Arbitraries.strings().withChars(" \"'\\`$%&|;<>()*?#~\n\t=aU\u00e4").ofMaxLength(12);
        Arbitrary<String> any = Arbitraries.strings().excludeChars('\0').ofMaxLength(12);
        return Arbitraries.oneOf(odd, any).list().ofMinSize(1).ofMaxSize(5);
    }

    /** By the rules of the Desktop Entry Specification: quoted, and its backslashes doubled once more. */
    @Test
    void quotesAsTheSpecificationSays() {
        assertThat(ExecLine.write(List.of("/usr/bin/java", "a b", "c$d", "e\"f", "g\\h", "100%", "")))
                .isEqualTo("/usr/bin/java \"a b\" \"c\\\\$d\" \"e\\\\\"f\" \"g\\\\\\\\h\" 100%% \"\"");
        assertThat(ExecLine.read("deskbreak --home \"/a b\" %U")).isEqualTo(Optional.of(List.of("deskbreak", "--home", "/a b")));
        assertThat(ExecLine.read("deskbreak \"open")).isEmpty();
        assertThat(ExecLine.read("")).isEmpty();
    }

    @Test
    void switchesOnAndOff() throws IOException {
        XdgAutostart autostart = new XdgAutostart(Map.of(), home, COMMAND);
        assertThat(autostart.state()).isEqualTo(State.OFF);
        autostart.on();
        assertThat(autostart.state()).isEqualTo(State.ON);
        Path file = home.resolve(".config/autostart/deskbreak.desktop");
        assertThat(autostart.place()).isEqualTo(file.toString());
        assertThat(file).exists();
        autostart.on();
        autostart.off();
        autostart.off();
        assertThat(autostart.state()).isEqualTo(State.OFF);
    }

    @Test
    void respectsWhatTheDesktopSwitchedOff() throws IOException {
        XdgAutostart autostart = new XdgAutostart(Map.of("XDG_CONFIG_HOME", home.resolve("conf").toString()), home, COMMAND);
        autostart.on();
        Path file = Path.of(autostart.place());
        String entry = Files.readString(file);
        Files.writeString(file, entry + "Hidden=true\n");
        assertThat(autostart.state()).isEqualTo(State.OFF);
        Files.writeString(file, entry.replace("enabled=true", "enabled=false"));
        assertThat(autostart.state()).isEqualTo(State.OFF);
        Files.writeString(file, entry + "[Desktop Action x]\nHidden=true\n");
        assertThat(autostart.state()).isEqualTo(State.ON);
    }

    @Test
    void isPassedOverWhenTheProgramIsGone() throws IOException {
        XdgAutostart autostart = new XdgAutostart(Map.of(), home, List.of("/opt/my \\ apps/deskbreak", "--home", "/h"));
        autostart.on();
        assertThat(Files.readAllLines(Path.of(autostart.place()))).contains("TryExec=/opt/my \\\\ apps/deskbreak");
        assertThat(autostart.state()).isEqualTo(State.ON);
    }

    @Test
    void noticesAnotherPlace() throws IOException {
        new XdgAutostart(Map.of(), home, List.of("/old/deskbreak")).on();
        XdgAutostart autostart = new XdgAutostart(Map.of(), home, COMMAND);
        assertThat(autostart.state()).isEqualTo(State.OTHER);
        assertThat(autostart.finding().value()).startsWith("on, but ");
    }
}
