// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

import deskbreak.exercise.Dose;
import deskbreak.exercise.Dose.Figure;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.Place;
import deskbreak.exercise.Position;
import deskbreak.exercise.Sides;
import deskbreak.exercise.Source;

/** The form of an exercise file, the shipped ones and the person's own alike. */
final class ExerciseForm {
    /** Of an id, an area, a thing or a caution, in characters. */
    static final int LONGEST_WORD = 60;

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

    private ExerciseForm() {
    }

    /**
     * @param file how messages name the file
     * @throws InvalidExerciseFile when it is no JSON, or cannot be read
     */
    static JsonPart parse(String file, InputStream json) {
        try {
            return new JsonPart(file, "", MAPPER.readTree(json));
        } catch (StreamConstraintsException e) {
            throw new InvalidExerciseFile(file, "", Words.say("exercise.deep"));
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String place = at == null ? "" : Words.say("form.place", Integer.toString(at.getLineNr()), Integer.toString(at.getColumnNr()));
            throw new InvalidExerciseFile(file, place, ReadFault.reason(e));
        }
    }

    /**
     * What a parsed file says. Equipment, cautions and sources may be left out: none.
     *
     * @throws InvalidExerciseFile when it cannot be used
     */
    static Exercise exercise(JsonPart file) {
        JsonPart areas = file.get("areas");
        if (areas.items(ExerciseForm::word).isEmpty()) {
            throw areas.wrong(Words.say("form.some"));
        }
        return new Exercise(word(file.get("id")), file.get("place").oneOf(Place.class), file.get("position").oneOf(Position.class),
                words(file.find("equipment")), file.get("dose").get("sides").oneOf(Sides.class), doses(file.get("dose").get("steps")),
                words(Optional.of(areas)), words(file.find("cautions")),
                file.find("sources").map(list -> list.items(ExerciseForm::source)).orElse(List.of()),
                file.find("motion").map(MotionForm::read));
    }

    /** Small letters and digits with single hyphens between. */
    static boolean isId(String word) {
        return ID.matcher(word).matches();
    }

    private static String word(JsonPart part) {
        String word = part.text(LONGEST_WORD);
        if (!isId(word)) {
            throw part.wrong(Words.say("form.word", word));
        }
        return word;
    }

    private static List<Dose> doses(JsonPart steps) {
        List<Dose> doses = steps.items(ExerciseForm::dose);
        if (doses.isEmpty()) {
            throw steps.wrong(Words.say("form.some"));
        }
        return doses;
    }

    private static Dose dose(JsonPart dose) {
        List<Figure> own = dose.find("own").map(o -> o.items(f -> f.oneOf(Figure.class))).orElse(List.of());
        JsonPart hold = dose.get("hold");
        JsonPart repetitions = dose.get("repetitions");
        try {
            return new Dose(hold.seconds(), repetitions.number(), new HashSet<>(own), dose.find("source").map(JsonPart::text));
        } catch (IllegalArgumentException e) {
            throw dose.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Source source(JsonPart source) {
        JsonPart eachSide = source.get("eachSide");
        try {
            return new Source(source.get("source").text(), source.get("heading").text(), source.find("holdFrom").map(JsonPart::seconds),
                    source.find("holdTo").map(JsonPart::seconds), JsonPart.number(source.find("repetitionsFrom")),
                    JsonPart.number(source.find("repetitionsTo")), eachSide.text());
        } catch (IllegalArgumentException e) {
            throw source.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Set<String> words(Optional<JsonPart> list) {
        return list.map(words -> Set.copyOf(words.items(ExerciseForm::word))).orElse(Set.of());
    }
}
