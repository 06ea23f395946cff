// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import deskbreak.desktop.Autostart.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LaunchAgentAutostartTest {
    private static final List<String> COMMAND = List.of("/Applications/Deskbreak.app/Contents/MacOS/Deskbreak", "--home",
            "/Users/a&b/<my> \"home\"");

    @TempDir
    Path home;

    @Property
    void whatIsWrittenIsReadBack(@ForAll("commands") List<String> command) {
        assertThat(Plist.read(Plist.agent("label", command)).map(agent -> agent.get("ProgramArguments"))).isEqualTo(Optional.of(command));
    }

    @Provide
    Arbitrary<List<String>> commands() {
        Arbitrary<String> odd = Arbitraries.strings().withChars(" <>&'\"]!-%\r\n\ta\u00e4\ud83d\ude00").ofMaxLength(12)
                .filter(text -> text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE));
        return odd.list().ofMinSize(1).ofMaxSize(5);
    }

    @Test
    void switchesOnAndOff() throws IOException {
        LaunchAgentAutostart autostart = new LaunchAgentAutostart(home, COMMAND);
        assertThat(autostart.state()).isEqualTo(State.OFF);
        autostart.on();
        assertThat(autostart.state()).isEqualTo(State.ON);
        Path file = home.resolve("Library/LaunchAgents/org.deskbreak.agent.plist");
        assertThat(autostart.place()).isEqualTo(file.toString());
        assertThat(file).content().contains("<string>/Users/a&amp;b/&lt;my&gt; \"home\"</string>", "<key>RunAtLoad</key>\n    <true/>");
        autostart.on();
        autostart.off();
        autostart.off();
        assertThat(autostart.state()).isEqualTo(State.OFF);
        assertThat(home.resolve("Library/LaunchAgents")).isEmptyDirectory();
    }

    @Test
    void respectsWhatWasSwitchedOff() throws IOException {
        LaunchAgentAutostart autostart = new LaunchAgentAutostart(home, COMMAND);
        autostart.on();
        Path file = Path.of(autostart.place());
        String agent = Files.readString(file);
        Files.writeString(file, agent.replace("<key>RunAtLoad</key>", "<key>Disabled</key><true/><key>RunAtLoad</key>"));
        assertThat(autostart.state()).isEqualTo(State.OFF);
        Files.writeString(file, agent.replace("<true/>", "<false/>"));
        assertThat(autostart.state()).isEqualTo(State.OFF);
        Files.writeString(file,
                agent.replace("<key>Label</key>", "<key>More</key><dict><key>RunAtLoad</key><false/></dict><key>Label</key>"));
        assertThat(autostart.state()).as("keys of another dictionary").isEqualTo(State.ON);
    }

    @Test
    void noticesAnotherPlace() throws IOException {
        new LaunchAgentAutostart(home, List.of("/old/deskbreak")).on();
        LaunchAgentAutostart autostart = new LaunchAgentAutostart(home, COMMAND);
        assertThat(autostart.state()).isEqualTo(State.OTHER);
        assertThat(autostart.finding().value()).startsWith("on, but ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bplist00", "<plist><dict><key>RunAtLoad</key>", "<plist><array/></plist>", "<a/>",
            "<!DOCTYPE plist [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><plist><dict><key>A</key><string>&x;</string></dict></plist>"})
    void aFileOfAnotherFormIsSomethingElse(String text) throws IOException {
        LaunchAgentAutostart autostart = new LaunchAgentAutostart(home, COMMAND);
        autostart.on();
        Files.writeString(Path.of(autostart.place()), text);
        assertThat(autostart.state()).isNotEqualTo(State.ON);
    }

    @Test
    void aBinaryFileIsSomethingElse() throws IOException {
        LaunchAgentAutostart autostart = new LaunchAgentAutostart(home, COMMAND);
        autostart.on();
        Files.write(Path.of(autostart.place()), new byte[]{'b', 'p', 'l', 'i', 's', 't', (byte) 0xD1, 0, (byte) 0xFF});
        assertThat(autostart.state()).isEqualTo(State.OTHER);
    }

    @Test
    void aCommandThatCannotStandInTheFileChangesNothing() throws IOException {
        new LaunchAgentAutostart(home, COMMAND).on();
        assertThatThrownBy(() -> new LaunchAgentAutostart(home, List.of("/a\u0001b")).on()).isInstanceOf(IOException.class);
        assertThat(new LaunchAgentAutostart(home, COMMAND).state()).isEqualTo(State.ON);
    }
}
