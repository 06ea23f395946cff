// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import deskbreak.exercise.Routine;

/** Reads the routines that come with Deskbreak from {@code routines/routines.json}. */
public final class RoutinesReader {
    private static final String FILE = "routines/routines.json";

    private RoutinesReader() {
    }

    /**
     * In the order of the file.
     *
     * @throws InvalidExerciseFile when it cannot be used
     */
    public static List<Routine> shipped() {
        return Shipped.ROUTINES;
    }

    static Optional<Routine> find(String id) {
        return shipped().stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** Read when somebody asks, and once. */
    private static final class Shipped {
        static final List<Routine> ROUTINES = read();

        private static List<Routine> read() {
            try (@Nullable
            InputStream json = RoutinesReader.class.getClassLoader().getResourceAsStream(FILE)) {
                if (json == null) {
                    throw new InvalidExerciseFile(FILE, "", "is missing");
                }
                return new JsonPart(FILE, "", Json.mapper().readTree(json)).items(Shipped::routine);
            } catch (IOException e) {
                throw new UncheckedIOException(FILE + " cannot be read", e);
            }
        }

        private static Routine routine(JsonPart part) {
            List<String> exercises = part.get("exercises").items(JsonPart::text);
            if (exercises.isEmpty()) {
                throw part.get("exercises").wrong("must name at least one");
            }
            return new Routine(part.get("id").text(), part.get("source").text(),
                    part.find("subject").map(s -> s.oneOf(Routine.Subject.class)),
                    part.get("times").items(t -> Forms.clock(t.text()).orElseThrow(() -> t.wrong("must be a time such as \"08:00\""))),
                    exercises);
        }
    }
}
