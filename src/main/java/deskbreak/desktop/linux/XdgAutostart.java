// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import deskbreak.desktop.AutostartFile;

/** Start at login by the XDG autostart specification: a desktop entry in the person's own autostart folder. */
public final class XdgAutostart extends AutostartFile {
    private final List<String> command;

    /**
     * @param environment of this process
     * @param home the person's home folder
     * @param command what to start, program first
     */
    public XdgAutostart(Map<String, String> environment, Path home, List<String> command) {
        super(folder(environment, home).resolve("deskbreak.desktop"), "XDG autostart");
        this.command = List.copyOf(command);
    }

    private static Path folder(Map<String, String> environment, Path home) {
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return (config.startsWith("/") ? Path.of(config) : home.resolve(".config")).resolve("autostart");
    }

    @Override
    protected State state(String text) {
        Map<String, String> keys = keys(text.lines().toList());
        boolean hidden = keys.getOrDefault("Hidden", "false").equals("true");
        if (hidden || keys.getOrDefault("X-GNOME-Autostart-enabled", "true").equals("false")) {
            return State.OFF;
        }
        return ExecLine.read(keys.getOrDefault("Exec", "")).equals(Optional.of(command)) ? State.ON : State.OTHER;
    }

    @Override
    protected String text() {
        // With TryExec a desktop passes over the entry when the program is gone, and says nothing.
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
