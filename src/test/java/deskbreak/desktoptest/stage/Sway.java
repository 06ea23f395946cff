// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A Wayland compositor without a screen, and a virtual keyboard on it. It refuses to run as root, and runs as nobody then. */
public final class Sway implements AutoCloseable {
    private static final String NOBODY = "nobody";

    private final Desktop desktop;
    private final Path folder;
    private final List<String> user;
    private final Path socket;

    /** Returns when it takes connections. It goes when the test ends. */
    public static Sway start(Desktop desktop) {
        try {
            return new Sway(desktop);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sway(Desktop desktop) throws IOException {
        this.desktop = desktop;
        folder = Files.createTempDirectory("deskbreak-sway-",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path configuration = Files.writeString(folder.resolve("config"), "xwayland disable\n");
        boolean root = (int) Files.getAttribute(folder, "unix:uid") == 0;
        user = root ? List.of("setpriv", "--reuid=" + NOBODY, "--regid=nogroup", "--clear-groups") : List.of();
        if (root) {
            Files.setOwner(folder, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY));
        }
        desktop.guest("sway", inside("WLR_BACKENDS=headless", "WLR_LIBINPUT_NO_DEVICES=1", "WLR_RENDERER=pixman", "sway", "-c",
                configuration.toString()));
        socket = Await.some("sway takes connections", this::socket);
    }

    private List<String> inside(String... command) {
        Stream<String> surroundings = Stream.of("env", "--unset=DISPLAY", "HOME=" + folder, "XDG_RUNTIME_DIR=" + folder);
        return Stream.of(user.stream(), surroundings, Stream.of(command)).flatMap(words -> words).toList();
    }

    private Optional<Path> socket() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("wayland-\\d+")).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a program of this session finds in its environment. */
    public Map<String, String> environment() {
        return Map.of("WAYLAND_DISPLAY", socket.toString(), "XDG_SESSION_TYPE", "wayland");
    }

    /** Presses a key of the virtual keyboard. */
    public void press(String key) {
        desktop.programs().output(inside("WAYLAND_DISPLAY=" + socket, "wtype", "-k", key).toArray(String[]::new));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
