// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import deskbreak.desktop.Autostart;
import deskbreak.desktop.Finding;

/** Start at login by the XDG autostart specification: a desktop entry in the person's own autostart folder. */
public final class XdgAutostart implements Autostart {
    private static final String SOURCE = "XDG autostart";

    private final Path file;
    private final List<String> command;

    /**
     * @param environment of this process
     * @param home the person's home folder
     * @param command what to start, program first
     */
    public XdgAutostart(Map<String, String> environment, Path home, List<String> command) {
        this.command = List.copyOf(command);
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path folder = config.startsWith("/") ? Path.of(config) : home.resolve(".config");
        file = folder.resolve("autostart").resolve("deskbreak.desktop");
    }

    @Override
    public void on() throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, entry());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void off() throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public State state() throws IOException {
        if (!Files.exists(file)) {
            return State.OFF;
        }
        Map<String, String> keys = keys(Files.readAllLines(file));
        boolean hidden = keys.getOrDefault("Hidden", "false").equals("true");
        if (hidden || keys.getOrDefault("X-GNOME-Autostart-enabled", "true").equals("false")) {
            return State.OFF;
        }
        return ExecLine.read(keys.getOrDefault("Exec", "")).equals(Optional.of(command)) ? State.ON : State.OTHER;
    }

    @Override
    public String place() {
        return file.toString();
    }

    @Override
    public Finding finding() {
        try {
            return Finding.of("autostart", SOURCE, switch (state()) {
                case ON -> "on";
                case OFF -> "off";
                case OTHER -> "on, but " + file + " starts another program or place";
            });
        } catch (IOException e) {
            return new Finding("autostart", "", "", List.of(new Finding.Attempt(SOURCE, file + " cannot be read")),
                    "Make " + file + " readable.");
        }
    }

    /** With TryExec a desktop passes over the entry when the program is gone, and says nothing. */
    private String entry() {
        return String.join("\n", "[Desktop Entry]", "Type=Application", "Version=1.0", "Name=Deskbreak",
                "Comment=Offers a short break from sitting at a good moment", "Exec=" + ExecLine.write(command),
                "TryExec=" + ExecLine.text(command.getFirst()), "Icon=deskbreak", "Terminal=false", "StartupNotify=false",
                "X-GNOME-Autostart-enabled=true", "");
    }

    /** The keys of the main group; those of other groups mean nothing here. */
    private static Map<String, String> keys(List<String> lines) {
        Map<String, String> keys = new HashMap<>();
        boolean main = false;
        for (String line : lines) {
            String text = line.strip();
            if (text.startsWith("[")) {
                main = text.equals("[Desktop Entry]");
            }
            int equals = text.indexOf('=');
            if (main && equals > 0 && !text.startsWith("#")) {
                keys.put(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
            }
        }
        return keys;
    }
}
