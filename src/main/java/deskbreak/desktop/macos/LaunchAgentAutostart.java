// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import deskbreak.desktop.Autostart;
import deskbreak.desktop.Finding;

/**
 * Start at login by a launch agent in the person's own folder. macOS reads it at the next login; whether they have switched it off under
 * Login Items is known to macOS alone.
 */
public final class LaunchAgentAutostart implements Autostart {
    private static final String SOURCE = "launch agent";
    private static final String LABEL = "org.deskbreak.agent";

    private final Path file;
    private final List<String> command;

    /**
     * @param home the person's home folder
     * @param command what to start, program first
     */
    public LaunchAgentAutostart(Path home, List<String> command) {
        file = home.resolve("Library/LaunchAgents").resolve(LABEL + ".plist");
        this.command = List.copyOf(command);
    }

    @Override
    public void on() throws IOException {
        String text;
        try {
            text = Plist.agent(LABEL, command);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, text);
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
        Optional<Map<String, Object>> agent;
        try {
            agent = Plist.read(Files.readString(file));
        } catch (CharacterCodingException otherForm) {
            return State.OTHER;
        }
        return agent.map(this::state).orElse(State.OTHER);
    }

    private State state(Map<String, Object> agent) {
        if (Boolean.TRUE.equals(agent.get("Disabled")) || !Boolean.TRUE.equals(agent.get("RunAtLoad"))) {
            return State.OFF;
        }
        return command.equals(agent.get("ProgramArguments")) ? State.ON : State.OTHER;
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
}
