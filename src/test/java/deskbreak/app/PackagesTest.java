// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the packages carry agrees with the program. */
class PackagesTest {
    private static final Path LINUX = Path.of("installer/linux");

    @Test
    void the_software_centres_know_this_version_and_its_day() throws IOException {
        assertThat(Files.readString(LINUX.resolve("io.github.deskbreak.Deskbreak.metainfo.xml")))
                .contains("<release version=\"" + Version.text() + "\" date=\"" + Version.date() + "\"");
    }

    /** A menu that starts a command which is none would do nothing, and nobody would hear of it. */
    @Test
    void the_actions_of_the_menu_are_commands(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> commands = Files.readAllLines(LINUX.resolve("deskbreak.desktop")).stream()
                .filter(line -> line.startsWith("Exec=deskbreak "))
                .map(line -> line.substring("Exec=deskbreak ".length())).toList();
        assertThat(commands).hasSize(3);
        for (String command : commands) {
            // 3: understood, and no agent is there to carry it out.
            assertThat(new CommandProcess(folder).run(command.split(" ", -1)).status()).as(command).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @CsvSource({"C:\\Programs\\Deskbreak\\deskbreak-cli.exe,C:\\Programs\\Deskbreak\\Deskbreak.exe",
            "C:\\Programs\\Deskbreak\\Deskbreak.exe,C:\\Programs\\Deskbreak\\Deskbreak.exe", "/usr/bin/deskbreak,/usr/bin/deskbreak"})
    void a_login_starts_the_program_without_a_console(String packaged, String started) {
        assertThat(StartCommand.withoutConsole(packaged)).isEqualTo(started);
    }
}
