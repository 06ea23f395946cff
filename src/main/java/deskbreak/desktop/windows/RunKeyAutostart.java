// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.windows;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import deskbreak.desktop.Autostart;

/** Start at login by the Run key of the person's own registry; what they switched off in the Task Manager is off. */
public final class RunKeyAutostart implements Autostart {
    static final String RUN = "Software\\Microsoft\\Windows\\CurrentVersion\\Run";
    static final String APPROVED = "Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run";
    static final String NAME = "Deskbreak";

    private static final String SOURCE = "Run key";
    /** More than this Windows does not start. */
    private static final int LONGEST = 260;

    private final Registry registry;
    private final List<String> command;

    /** @param command what to start, program first */
    public RunKeyAutostart(List<String> command) {
        this(new UserRegistry(), command);
    }

    RunKeyAutostart(Registry registry, List<String> command) {
        this.registry = registry;
        this.command = List.copyOf(command);
    }

    @Override
    public void on() throws IOException {
        String line = CommandLine.write(command);
        if (line.length() > LONGEST) {
            throw new IOException("Windows starts no command longer than " + LONGEST + " characters, and this one has " + line.length());
        }
        registry.write(RUN, NAME, line);
        // asked for here and now, so what was chosen in the Task Manager before no longer counts
        registry.remove(APPROVED, NAME);
    }

    @Override
    public void off() throws IOException {
        registry.remove(RUN, NAME);
        registry.remove(APPROVED, NAME);
    }

    @Override
    public State state() throws IOException {
        Object line;
        boolean allowed;
        try {
            line = registry.values(RUN).get(NAME);
            allowed = allowed(registry.values(APPROVED).get(NAME));
        } catch (RuntimeException e) {
            throw new IOException("The registry cannot be read: " + e.getMessage(), e);
        }
        if (line == null || !allowed) {
            return State.OFF;
        }
        return line instanceof String text && CommandLine.read(text).equals(Optional.of(command)) ? State.ON : State.OTHER;
    }

    /** The Task Manager notes twelve bytes; the first is odd when the person has switched it off. */
    private static boolean allowed(@Nullable Object approval) {
        return !(approval instanceof byte[] bytes) || bytes.length == 0 || bytes[0] % 2 == 0;
    }

    @Override
    public String place() {
        return "HKEY_CURRENT_USER\\" + RUN + "\\" + NAME;
    }

    @Override
    public String source() {
        return SOURCE;
    }
}
