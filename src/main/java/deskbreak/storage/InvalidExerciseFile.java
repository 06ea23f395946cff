// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

/** An exercise file that cannot be used. Its message is one line for the person: file, place and reason. */
public final class InvalidExerciseFile extends RuntimeException {
    /**
     * @param file the file's name, as the person knows it
     * @param place the key ("dose.hold", "sources[1].heading") or "line 3, column 7" where the text is no JSON; empty for the whole file
     * @param reason what is wrong there and what is expected
     */
    InvalidExerciseFile(String file, String place, String reason) {
        super(place.isEmpty() ? file + ": " + reason : file + ": " + place + ": " + reason);
    }
}
