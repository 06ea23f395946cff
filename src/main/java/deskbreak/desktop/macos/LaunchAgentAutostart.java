// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import deskbreak.desktop.AutostartFile;

/**
 * Start at login by a launch agent in the person's own folder. macOS reads it at the next login; whether they have switched it off under
 * Login Items is known to macOS alone.
 */
public final class LaunchAgentAutostart extends AutostartFile {
    private static final String LABEL = "org.deskbreak.agent";

    private final List<String> command;

    /**
     * @param home the person's home folder
     * @param command what to start, program first
     */
    public LaunchAgentAutostart(Path home, List<String> command) {
        super(home.resolve("Library/LaunchAgents").resolve(LABEL + ".plist"), "launch agent");
        this.command = List.copyOf(command);
    }

    @Override
    protected String text() throws IOException {
        try {
            return Plist.agent(LABEL, command);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    protected State state(String text) {
        return Plist.read(text).map(this::state).orElse(State.OTHER);
    }

    private State state(Map<String, Object> agent) {
        if (Boolean.TRUE.equals(agent.get("Disabled")) || !Boolean.TRUE.equals(agent.get("RunAtLoad"))) {
            return State.OFF;
        }
        return command.equals(agent.get("ProgramArguments")) ? State.ON : State.OTHER;
    }
}
