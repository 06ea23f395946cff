// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** The form of an exercise file as a JSON Schema, which comes with Deskbreak. */
public final class ExerciseSchema {
    private static final String FILE = "exercises/exercise.schema.json";

    private ExerciseSchema() {
    }

    /** @throws IOException when it cannot be read */
    public static String text() throws IOException {
        try (@Nullable
        InputStream schema = ExerciseSchema.class.getClassLoader().getResourceAsStream(FILE)) {
            if (schema == null) {
                throw new IOException(FILE + ": " + Words.say("read.missing"));
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
