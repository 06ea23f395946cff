// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** What the program itself hands to its command line. */
public interface LocalCommands {
    /**
     * Carries out a command that needs no running agent.
     *
     * @param home the folder of {@code --home}; empty when it was not given
     * @return the exit status: 0 done, 1 refused or failed, after one line on {@link Console#err}
     * @throws IOException when a file cannot be read or written; its message is shown and the exit status is 1
     */
    int run(Local command, Optional<Path> home, Console console) throws IOException;

    /** Where the agent of that home listens. */
    Path socket(Optional<Path> home);

    /** The program's version, as {@code --version} prints it. */
    String version();

    /** The day of that version, with which its manual is dated. */
    LocalDate date();
}
