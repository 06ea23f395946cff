// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

import deskbreak.exercise.Dose;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.ExerciseText;
import deskbreak.exercise.OwnExercise;
import deskbreak.exercise.Sides;

/** The form of a file of the person's own: that of the catalogue, with its text inside. */
final class OwnExerciseForm {
    /** The largest file that is read, in bytes: a move with sixty key poses takes a fifth of it. */
    static final int LARGEST = 256 * 1024;
    static final String ENDING = ".json";

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LINE = 120;
    private static final int MOST_STEPS = 12;

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
        if (!ExerciseForm.isId(id) || id.length() > ExerciseForm.LONGEST_WORD) {
            throw new InvalidExerciseFile(file, "", Words.say("exercise.name", ExerciseForm.LONGEST_WORD));
        }
        JsonPart root = ExerciseForm.parse(file, new ByteArrayInputStream(content));
        return new OwnExercise(CatalogueReader.named(id, root), text(root.get("text")));
    }

    /**
     * The content of the file that says this.
     *
     * @param before what the file holds now; what this form does not know in it is kept
     */
    static byte[] write(OwnExercise own, Optional<byte[]> before) {
        Exercise exercise = own.exercise();
        ObjectNode root = before.flatMap(OwnExerciseForm::object).orElseGet(Json.mapper()::createObjectNode);
        root.put("id", exercise.id());
        root.put("place", PlainValues.word(exercise.place()));
        root.put("position", PlainValues.word(exercise.position()));
        root.set("equipment", PlainValues.tree(new TreeSet<>(exercise.equipment())));
        root.set("dose", PlainValues.tree(DoseForm.of(exercise)));
        root.set("areas", PlainValues.tree(new TreeSet<>(exercise.areas())));
        root.set("cautions", PlainValues.tree(new TreeSet<>(exercise.cautions())));
        root.set("sources", PlainValues.tree(exercise.sources()));
        root.set("text", PlainValues.tree(own.text()));
        root.remove("motion");
        exercise.motion().ifPresent(motion -> root.set("motion", MotionWriter.write(motion)));
        return (Json.pretty(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private record DoseForm(Sides sides, List<StepForm> steps) {
        static DoseForm of(Exercise exercise) {
            return new DoseForm(exercise.sides(), exercise.doses().stream().map(StepForm::of).toList());
        }
    }

    private record StepForm(Duration hold, int repetitions, Optional<String> source, Optional<Set<Dose.Figure>> own) {
        static StepForm of(Dose dose) {
            return new StepForm(dose.hold(), dose.repetitions(), dose.source(),
                    Optional.of(dose.ownFigures()).filter(own -> !own.isEmpty()));
        }
    }

    private static Optional<ObjectNode> object(byte[] content) {
        try {
            return Json.mapper().readTree(content) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
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
        return part.map(remark -> remark.isEmpty() ? "" : remark.text().strip()).orElse("");
    }

    private static String line(JsonPart part, int longest) {
        return part.text(longest).strip();
    }
}
