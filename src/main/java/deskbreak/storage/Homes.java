// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Finds the places: one folder when the person names it, each platform's own places otherwise. */
public final class Homes {
    /** The environment variable that does what {@code --home} does; the option wins. */
    public static final String VARIABLE = "DESKBREAK_HOME";
    /** The system property by which a package that is carried about names its own folder; what the person says wins. */
    public static final String PROPERTY = "deskbreak.home";
    /** A socket's address holds 108 bytes on Linux and 104 on macOS and the BSDs, with its end mark. */
    private static final int LONGEST_SOCKET = 100;

    private final Map<String, String> environment;
    private final Path user;
    private final Path temporary;
    private final String system;

    private Homes(Map<String, String> environment, Function<String, @Nullable String> property) {
        this.environment = environment;
        user = Path.of(said(property, "user.home"));
        temporary = Path.of(said(property, "java.io.tmpdir"))
                .resolve("deskbreak-" + said(property, "user.name").replaceAll("[^\\w.-]", "_"));
        system = said(property, "os.name").toLowerCase(Locale.ROOT);
    }

    private static String said(Function<String, @Nullable String> property, String name) {
        String value = property.apply(name);
        return value == null ? "" : value;
    }

    /**
     * The home of this process.
     *
     * @param option the value of {@code --home}, if it was given
     */
    public static Home here(Optional<String> option) {
        return find(option.map(o -> real(Path.of(o).toAbsolutePath().normalize()).toString()), System.getenv(), System::getProperty);
    }

    /**
     * The same from a given environment and given system properties; looks at no file.
     *
     * @param property {@link #PROPERTY}, {@code user.home}, {@code user.name}, {@code java.io.tmpdir} and {@code os.name} are asked for
     */
    public static Home find(Optional<String> option, Map<String, String> environment, Function<String, @Nullable String> property) {
        Homes homes = new Homes(environment, property);
        return option.or(() -> homes.set(VARIABLE)).or(() -> Optional.of(said(property, PROPERTY)).filter(p -> !p.isBlank()))
                .map(one -> homes.under(Path.of(one).toAbsolutePath().normalize()))
                .orElseGet(homes::ownPlaces);
    }

    private Home under(Path folder) {
        return home(folder, folder, runtime(), folder, Optional.empty());
    }

    private Home ownPlaces() {
        if (system.startsWith("windows")) {
            Path roaming = folder("APPDATA", "AppData/Roaming").resolve("Deskbreak");
            Path local = folder("LOCALAPPDATA", "AppData/Local").resolve("Deskbreak");
            return home(roaming, local, local, local, machine(folder("ProgramData", "C:/ProgramData").resolve("Deskbreak")));
        }
        if (system.startsWith("mac")) {
            Path support = user.resolve("Library/Application Support/Deskbreak");
            return home(support, support, runtime(), support, machine(Path.of("/Library/Application Support/Deskbreak")));
        }
        Path config = folder("XDG_CONFIG_HOME", ".config").resolve("deskbreak");
        Path state = folder("XDG_STATE_HOME", ".local/state").resolve("deskbreak");
        return home(config, state, runtime(), runtime(), machine(Path.of("/etc/deskbreak")));
    }

    private static Optional<Path> machine(Path folder) {
        return Optional.of(folder.resolve("settings.json"));
    }

    private Path runtime() {
        if (system.startsWith("windows")) {
            return folder("LOCALAPPDATA", "AppData/Local").resolve("Deskbreak");
        }
        return set("XDG_RUNTIME_DIR").map(Path::of).filter(Path::isAbsolute).map(p -> p.resolve("deskbreak")).orElse(temporary);
    }

    private Home home(Path config, Path state, Path runtime, Path socketFolder, Optional<Path> defaults) {
        String hashed = hash(state) + ".sock";
        Path last = temporary.resolve(hashed);
        Path socket = List.of(socketFolder.resolve("agent.sock"), runtime.resolve(hashed)).stream().filter(Homes::fits).findFirst()
                .orElse(last);
        return new Home(config, state, runtime, socket, defaults);
    }

    private static boolean fits(Path socket) {
        return socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET;
    }

    private Optional<String> set(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(v -> !v.isBlank());
    }

    /** The XDG specification asks to pass over a value that is not absolute. */
    private Path folder(String variable, String otherwise) {
        return set(variable).map(Path::of).filter(Path::isAbsolute).orElseGet(() -> user.resolve(otherwise));
    }

    /** FNV-1a over 64 bits (RFC 9923): it tells the homes of one machine apart, and a digest's provider would take longer to load than all that is done here. */
    static String hash(Path path) {
        long hash = 0xcbf29ce484222325L;
        for (byte letter : path.toString().getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (letter & 0xff)) * 0x100000001b3L;
        }
        return HexFormat.of().toHexDigits(hash);
    }

    /** Without links, as far as the path exists: two spellings of one home must lead to one socket. */
    private static Path real(Path path) {
        Path parent = path.getParent();
        if (Files.exists(path)) {
            try {
                return path.toRealPath();
            } catch (IOException e) {
                return path;
            }
        }
        return parent == null ? path : real(parent).resolve(path.getFileName());
    }
}
