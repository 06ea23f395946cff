// SPDX-License-Identifier: Apache-2.0
package deskbreak;

import deskbreak.app.Program;

/** The entry point. What this start is (client command, simulation or agent) is decided before any window class is loaded. */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        System.exit(Program.run(args));
    }
}
