// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import deskbreak.exercise.Library;

/** An exercise file that cannot be used. Its message is one line for the person: file, place and reason. */
public final class InvalidExerciseFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Library.Rejected rejected;

    /**
     * @param file the file's name, as the person knows it
     * @param place the key ("dose.hold", "sources[1].heading") or "line 3, column 7" where the text is no JSON; empty for the whole file
     * @param reason what is wrong there and what is expected
     */
    InvalidExerciseFile(String file, String place, String reason) {
        this(new Library.Rejected(file, place, reason));
    }

    private InvalidExerciseFile(Library.Rejected rejected) {
        super(rejected.toString());
        this.rejected = rejected;
    }

    /** The same in its parts. */
    public Library.Rejected rejected() {
        return rejected;
    }
}
