// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

/**
 * Something wrong in a file that the person may edit.
 *
 * @param file its name
 * @param line from 1 on; 0 when it is about the whole file
 * @param column from 1 on
 * @param message what is wrong and what is allowed, with the key where there is one
 */
public record FileProblem(String file, int line, int column, String message) {
    /** {@code settings.json:4:12: awayAfter must be 1m to 15m, not 20m}. */
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ":" + column + ": " + message : file + ": " + message;
    }
}
