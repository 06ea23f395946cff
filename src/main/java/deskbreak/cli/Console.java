// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

import java.io.PrintStream;

/**
 * Where a command prints.
 *
 * @param out results
 * @param err one line that says what to do when something went wrong
 */
public record Console(PrintStream out, PrintStream err) {
    /** Prints the one line of an error as every command does. */
    public void error(String message) {
        err.println("deskbreak: " + message);
    }

    /** Prints a mistake in a file, which begins with the file and the line: editors and other programs know that form. */
    public void mistake(String fileAndLine) {
        err.println(fileAndLine);
    }
}
