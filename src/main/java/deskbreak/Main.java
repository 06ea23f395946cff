// SPDX-License-Identifier: Apache-2.0
package deskbreak;

import deskbreak.app.Program;
import deskbreak.app.WindowsProcess;

/** The entry point. What this start is (client command, simulation, agent or the windows of one) is decided before any window class is loaded. */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        boolean windows = args.length == 1 && args[0].equals(WindowsProcess.WORD);
        System.exit(windows ? WindowsProcess.run() : Program.run(args));
    }
}
