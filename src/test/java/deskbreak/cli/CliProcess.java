// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** A command line in a process of its own, with nothing but the socket; started by tests. */
final class CliProcess {
    private CliProcess() {
    }

    /** @param args the command line; the home is the folder of the socket */
    public static void main(String[] args) {
        int status = new Cli(new LocalCommands() {
            @Override
            public int run(Local command, Optional<Path> home, Console console) {
                return 0;
            }

            @Override
            public Path socket(Optional<Path> home) {
                return home.orElseThrow().resolve("agent.sock");
            }

            @Override
            public String version() {
                return "0";
            }

            @Override
            public LocalDate date() {
                return LocalDate.EPOCH;
            }
        }, new Console(System.out, System.err)).run(args);
        System.exit(status);
    }
}
