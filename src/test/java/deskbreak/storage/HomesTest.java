// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.text.Messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the expected paths are written the POSIX way")
class HomesTest {
    @TempDir
    Path folder;

    @Test
    void linuxUsesTheXdgPlaces() {
        Home home = Homes.find(Optional.empty(), Map.of("XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s", "XDG_RUNTIME_DIR", "/run/user/7"),
                system("Linux"));
        assertThat(home.settings()).hasToString("/c/deskbreak/settings.json");
        assertThat(home.savedState()).hasToString("/s/deskbreak/state.json");
        assertThat(home.history()).hasToString("/s/deskbreak/history");
        assertThat(home.log()).hasToString("/s/deskbreak/agent.log");
        assertThat(home.socket()).hasToString("/run/user/7/deskbreak/agent.sock");
    }

    @Test
    void linuxWithoutXdgVariablesFallsBackToTheUsersFolders() {
        Home home = Homes.find(Optional.empty(), Map.of("XDG_CONFIG_HOME", "relative/is/ignored"), system("Linux"));
        assertThat(home.config()).hasToString("/home/kim/.config/deskbreak");
        assertThat(home.state()).hasToString("/home/kim/.local/state/deskbreak");
        assertThat(home.socket()).hasToString("/tmp/deskbreak-kim/agent.sock");
    }

    @Test
    void windowsAndMacHaveTheirOwnPlaces() {
        Home windows = Homes.find(Optional.empty(), Map.of("APPDATA", "/u/Roaming", "LOCALAPPDATA", "/u/Local"), system("Windows 11"));
        assertThat(windows.config()).hasToString("/u/Roaming/Deskbreak");
        assertThat(windows.state()).hasToString("/u/Local/Deskbreak");
        assertThat(windows.socket()).hasToString("/u/Local/Deskbreak/agent.sock");
        Home mac = Homes.find(Optional.empty(), Map.of(), system("Mac OS X"));
        assertThat(mac.config()).hasToString("/home/kim/Library/Application Support/Deskbreak");
        assertThat(mac.socket()).hasToString("/home/kim/Library/Application Support/Deskbreak/agent.sock");
    }

    @Test
    void oneFolderHoldsEverythingAndTheOptionBeatsTheVariable() {
        Map<String, String> environment = Map.of(Homes.VARIABLE, "/by/variable", "XDG_RUNTIME_DIR", "/run/user/7");
        assertThat(Homes.find(Optional.empty(), environment, system("Linux")).settings()).hasToString("/by/variable/settings.json");
        Home home = Homes.find(Optional.of("/by/./option/"), environment, system("Linux"));
        assertThat(home).isEqualTo(new Home(Path.of("/by/option"), Path.of("/by/option"), Path.of("/run/user/7/deskbreak"),
                Path.of("/by/option/agent.sock"), Optional.empty()));
    }

    @Test
    void aPackageThatIsCarriedAboutNamesItsFolderAndThePersonBeatsIt() {
        Function<String, @Nullable String> carried = name -> name.equals(Homes.PROPERTY) ? "/stick/home" : system("Linux").apply(name);
        assertThat(Homes.find(Optional.empty(), Map.of(), carried).settings()).hasToString("/stick/home/settings.json");
        assertThat(Homes.find(Optional.empty(), Map.of(Homes.VARIABLE, "/v"), carried).settings()).hasToString("/v/settings.json");
        assertThat(Homes.find(Optional.of("/o"), Map.of(), carried).settings()).hasToString("/o/settings.json");
    }

    @Test
    void theAdministratorsDefaultsAreTheMachinesAndNotThoseOfOneFolder() {
        Map<String, String> environment = Map.of("ProgramData", "/all", "APPDATA", "/u", "LOCALAPPDATA", "/l");
        assertThat(Homes.find(Optional.empty(), Map.of(), system("Linux")).defaults()).contains(Path.of("/etc/deskbreak/settings.json"));
        assertThat(Homes.find(Optional.empty(), environment, system("Windows 11")).defaults())
                .contains(Path.of("/all/Deskbreak/settings.json"));
        assertThat(Homes.find(Optional.empty(), Map.of(), system("Mac OS X")).defaults())
                .contains(Path.of("/Library/Application Support/Deskbreak/settings.json"));
        assertThat(Homes.find(Optional.of("/o"), Map.of(), system("Linux")).defaults()).isEmpty();
        assertThat(Homes.find(Optional.empty(), Map.of(Homes.VARIABLE, "/v"), system("Linux")).defaults()).isEmpty();
    }

    @Test
    void theManualPageNamesThesePlaces() {
        Messages manual = Messages.of("manual");
        Home linux = Homes.find(Optional.empty(), Map.of(), system("Linux"));
        assertThat(manual.get("files.linux")).contains(shown(linux.config()), shown(linux.state()), shown(linux.defaults().orElseThrow()));
        Home windows = Homes.find(Optional.empty(),
                Map.of("APPDATA", "/%APPDATA%", "LOCALAPPDATA", "/%LOCALAPPDATA%", "ProgramData", "/%ProgramData%"), system("Windows 11"));
        assertThat(manual.get("files.windows").replace('\\', '/')).contains(windows.config().toString().substring(1),
                windows.state().toString().substring(1), windows.defaults().orElseThrow().toString().substring(1));
        Home mac = Homes.find(Optional.empty(), Map.of(), system("Mac OS X"));
        assertThat(manual.get("files.macos")).contains(shown(mac.config()), shown(mac.defaults().orElseThrow()));
        assertThat(manual.get("variable.home")).isEqualTo(Homes.VARIABLE);
    }

    private static String shown(Path place) {
        return place.toString().replace("/home/kim", "~");
    }

    @Test
    void aHomeTooLongForASocketPutsItInTheRuntimeFolderUnderAHash() {
        String deep = "/" + "ä".repeat(50);
        Map<String, String> environment = Map.of("XDG_RUNTIME_DIR", "/run/user/7");
        Path socket = Homes.find(Optional.of(deep), environment, system("Linux")).socket();
        assertThat(socket.toString()).matches("/run/user/7/deskbreak/[0-9a-f]{16}\\.sock");
        assertThat(Homes.find(Optional.of(deep + "/"), environment, system("Linux")).socket()).isEqualTo(socket);
        assertThat(Homes.find(Optional.of(deep + "x"), environment, system("Linux")).socket()).isNotEqualTo(socket);
        assertThat(Homes.find(Optional.of(deep), Map.of("XDG_RUNTIME_DIR", deep), system("Linux")).socket().toString())
                .matches("/tmp/deskbreak-kim/[0-9a-f]{16}\\.sock");
    }

    @Test
    void twoSpellingsOfOneHomeAreOneHome() throws IOException {
        Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        assertThat(Homes.here(Optional.of(folder + "/link/new/../home")).state())
                .isEqualTo(Homes.here(Optional.of(folder + "/real/home")).state()).endsWithRaw(Path.of("real/home"));
    }

    @Test
    void foldersAreMadeForTheirOwnerAlone() throws IOException {
        Home home = Homes.here(Optional.of(folder + "/a/b"));
        home.create();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a/b")))).isEqualTo("rwx------");
        home.create();
    }

    @Test
    void aRuntimeFolderThatOthersMayWriteToIsRefused() throws IOException {
        Path open = Files.createDirectory(folder.resolve("deskbreak"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        Home home = new Home(folder.resolve("c"), folder.resolve("s"), open, open.resolve("agent.sock"), Optional.empty());
        assertThatIOException().isThrownBy(home::create).withMessageContaining("chmod 700 " + open);
    }

    @Test
    void aFileInTheWayIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Home home = Homes.here(Optional.of(file + "/home"));
        assertThatIOException().isThrownBy(home::create).withMessageContaining(file + " is a file, and a folder is needed");
    }

    private static Function<String, @Nullable String> system(String name) {
        return Map.of("os.name", name, "user.home", "/home/kim", "user.name", "kim", "java.io.tmpdir", "/tmp")::get;
    }

    @Test
    void theHashIsTheOneThatItsStandardGives() {
        // RFC 9923, FNV-1a over 64 bits
        assertThat(Homes.hash(Path.of("a"))).isEqualTo("af63dc4c8601ec8c");
        assertThat(Homes.hash(Path.of("foobar"))).isEqualTo("85944171f73967e8");
    }
}
