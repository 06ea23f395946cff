// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.util.function.Supplier;

/** A part of the desktop that can be made to hang and to die. */
public final class Part implements AutoCloseable {
    private final String name;
    private final Programs programs;
    private final Supplier<Process> start;
    private Process process;

    /** @param start starts it and returns when it can be used */
    Part(String name, Programs programs, Supplier<Process> start) {
        this.name = name;
        this.programs = programs;
        this.start = start;
        process = start.get();
    }

    /** From now on it keeps its connections and answers nothing. */
    public void hang() {
        programs.output("kill", "-STOP", Long.toString(process.pid()));
    }

    public void goOn() {
        programs.output("kill", "-CONT", Long.toString(process.pid()));
    }

    public void kill() {
        programs.kill(process);
    }

    /** Starts it again after it was killed. */
    public void comeBack() {
        process = start.get();
    }

    @Override
    public void close() {
        goOn();
        programs.end(process);
    }

    @Override
    public String toString() {
        return name;
    }
}
