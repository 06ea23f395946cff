// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A desktop of its own without a screen: X server, D-Bus, window manager, panel, logind, and a home that is no one's. Nothing of the
 * user's own session is read or changed, and nothing is left when it is closed.
 */
public final class Desktop implements AutoCloseable {
    private static final Path LOGS = Path.of("target/desktop-logs");
    private static final String BACKGROUND = "#7f9aa8";

    private final Path folder;
    private final Programs programs;
    private final List<Rectangle> monitors;
    private final Screen screen;
    private final Buses buses;
    private final Windows windows;
    private final Logind logind;
    private final Panel panel;
    private final Deque<Process> guests = new ArrayDeque<>();

    /**
     * Returns when all of it is ready.
     *
     * @param name of the folder of its logs
     * @param monitors where they are on the one screen that they share; the first is the primary one
     */
    public static Desktop start(String name, Rectangle... monitors) {
        try {
            Path folder = Files.createTempDirectory("deskbreak-");
            Programs programs = new Programs(folder, LOGS.resolve(name));
            try {
                return new Desktop(folder, programs, List.of(monitors));
            } catch (IOException | RuntimeException | Error e) {
                programs.close();
                throw e;
            }
        } catch (IOException e) {
            throw new AssertionError("the desktop did not start", e);
        }
    }

    private Desktop(Path folder, Programs programs, List<Rectangle> monitors) throws IOException {
        this.folder = folder;
        this.programs = programs;
        this.monitors = monitors;
        surroundings();
        buses = new Buses(programs, folder);
        logind = new Logind(programs, buses);
        screen = server();
        windows = new Windows(programs);
        programs.start("openbox", List.of("openbox"));
        Await.until("the window manager is there",
                () -> programs.run(List.of("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), Map.of()).output().contains("0x"));
        programs.output("xsetroot", "-solid", BACKGROUND);
        hands().rest();
        panel = new Panel(programs, buses, windows, screen, folder.resolve("config"));
        panel.start();
        logind.ready((int) Files.getAttribute(folder, "unix:uid"));
    }

    /** What a desktop session says about itself. GTK is kept from services that each machine has others of. */
    private void surroundings() throws IOException {
        for (String own : List.of("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")) {
            String name = own.replaceAll("XDG_|_HOME|_DIR", "").toLowerCase(java.util.Locale.ROOT);
            programs.set(own, Files.createDirectory(folder.resolve(name)).toString());
        }
        Files.setPosixFilePermissions(folder.resolve("runtime"), java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
        Map.of("XDG_SESSION_TYPE", "x11", "XDG_CURRENT_DESKTOP", "XFCE", "XDG_SESSION_DESKTOP", "xfce", "NO_AT_BRIDGE", "1", "GIO_USE_VFS",
                "local", "GSETTINGS_BACKEND", "memory").forEach(programs::set);
    }

    private Screen server() throws IOException {
        Rectangle all = monitors.stream().reduce(Rectangle::union).orElseThrow();
        programs.set("DISPLAY", ":" + programs.announced("xvfb", List.of("Xvfb", "-displayfd", "1", "-fbdir", folder.toString(),
                "-nolisten", "tcp", "-noreset", "-s", "0", "-screen", "0", all.width + "x" + all.height + "x24")));
        for (int i = 0; i < monitors.size(); i++) {
            Rectangle one = monitors.get(i);
            programs.output("xrandr", "--setmonitor", "monitor-" + i,
                    "%d/%dx%d/%d+%d+%d".formatted(one.width, one.width / 4, one.height, one.height / 4, one.x, one.y),
                    i == 0 ? "screen" : "none");
        }
        return new Screen(folder.resolve("Xvfb_screen0"));
    }

    Programs programs() {
        return programs;
    }

    /** Starts a program that is no part of the desktop; its output goes to the log {@code name}. */
    Process guest(String name, List<String> command) {
        return guest(name, command, Map.of());
    }

    /** @param more on top of the desktop's environment */
    Process guest(String name, List<String> command, Map<String, String> more) {
        Process process = programs.start(name, command, more);
        guests.push(process);
        return process;
    }

    int guests() {
        return guests.size();
    }

    /** Ends the guests that came after the first {@code stay}. */
    void endGuests(int stay) {
        while (guests.size() > stay) {
            programs.end(guests.pop());
        }
    }

    public Screen screen() {
        return screen;
    }

    public Windows windows() {
        return windows;
    }

    public Panel panel() {
        return panel;
    }

    public Logind logind() {
        return logind;
    }

    /** GNOME's window manager, beside the X server; it goes when the test ends. */
    public Mutter mutter() {
        return Mutter.start(this, buses);
    }

    /** A notification service that can be paused; it goes when the test ends. */
    public Dunst dunst() {
        return new Dunst(this, buses, folder.resolve("config"));
    }

    /** A screen saver like GNOME's; it goes when the test ends. */
    public ScreenSaver screenSaver() {
        return new ScreenSaver(this, buses);
    }

    /** A session manager like GNOME's; it goes when the test ends. */
    public SessionManager sessionManager() {
        return new SessionManager(this, buses);
    }

    /** Parts that can hang and die. */
    public Parts parts() {
        return new Parts(this, buses);
    }

    public Hands hands() {
        return new Hands(this);
    }

    /** A terminal that has the keyboard and writes each line that is typed into it to a file. */
    public Terminal terminal(Path file) {
        return new Terminal(this, file);
    }

    /** PulseAudio, from now on until the test ends, or after the last test when it was started for all. */
    public Sound pulseAudio() {
        return Sound.pulseAudio(this);
    }

    /** PipeWire in PulseAudio's stead. */
    public Sound pipeWire() {
        return Sound.pipeWire(this);
    }

    /** The program as a command, for one home. */
    public CommandLine commandLine(Path home) {
        return new CommandLine(programs, home, Map.of());
    }

    /** Chooses a theme for the whole desktop, as its settings window does. */
    public void theme(String name) {
        programs.output("xfconf-query", "--channel", "xsettings", "--property", "/Net/ThemeName", "--create", "--type", "string", "--set",
                name);
    }

    /** A new folder for one agent; its path is short enough for a socket's address. */
    public Path freshHome() {
        try {
            return Files.createTempDirectory(folder, "home-");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        programs.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
