// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import deskbreak.exercise.ExerciseText;
import deskbreak.exercise.OwnExercise;

/** The form of a file of the person's own: that of the catalogue, with its text inside. */
final class OwnExerciseForm {
    /** The largest file that is read, in bytes: a move with sixty key poses takes a fifth of it. */
    static final int LARGEST = 256 * 1024;
    static final String ENDING = ".json";

    private static final int LONGEST_ID = 60;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_REMARK = 240;
    private static final int MOST_STEPS = 12;
    /** What ends or turns a line, or is half a character: control characters, line separators, marks that turn the direction of writing. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private OwnExerciseForm() {
    }

    /**
     * Reads one.
     *
     * @param file its name, {@code ID.json}
     * @throws InvalidExerciseFile when it cannot be used
     */
    static OwnExercise read(String file, byte[] content) {
        if (content.length > LARGEST) {
            throw new InvalidExerciseFile(file, "", Words.say("exercise.large", LARGEST / 1024));
        }
        String id = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
        if (!ExerciseForm.isId(id) || id.length() > LONGEST_ID) {
            throw new InvalidExerciseFile(file, "", Words.say("exercise.name", LONGEST_ID));
        }
        JsonPart root = ExerciseForm.parse(file, new ByteArrayInputStream(content));
        return new OwnExercise(CatalogueReader.named(id, root), text(root.get("text")));
    }

    private static ExerciseText text(JsonPart said) {
        JsonPart steps = said.get("steps");
        List<String> lines = steps.items(step -> line(step, LONGEST_LINE));
        if (lines.isEmpty() || lines.size() > MOST_STEPS) {
            throw steps.wrong(Words.say("exercise.steps", MOST_STEPS));
        }
        return new ExerciseText(line(said.get("name"), LONGEST_NAME), line(said.get("leadIn"), LONGEST_LINE), lines,
                remark(said.find("breath")), remark(said.find("caution")));
    }

    private static String remark(Optional<JsonPart> part) {
        return part.map(remark -> remark.isEmpty() ? "" : line(remark, LONGEST_REMARK)).orElse("");
    }

    private static String line(JsonPart part, int longest) {
        String line = part.text();
        if (CONTROL.matcher(line).find()) {
            throw part.wrong(Words.say("exercise.control"));
        }
        if (line.codePointCount(0, line.length()) > longest) {
            throw part.wrong(Words.say("exercise.long", longest));
        }
        return line.strip();
    }
}
