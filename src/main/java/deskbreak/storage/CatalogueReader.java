// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

import deskbreak.exercise.Catalogue;
import deskbreak.exercise.Dose;
import deskbreak.exercise.Dose.Figure;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.Place;
import deskbreak.exercise.Position;
import deskbreak.exercise.Sides;
import deskbreak.exercise.Source;

/** Reads the exercises from {@code exercises/ID.json}; {@code exercises/index.json} lists them, because a jar cannot be searched. */
public final class CatalogueReader {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final String FOLDER = "exercises/";
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

    private CatalogueReader() {
    }

    /**
     * The exercises that come with Deskbreak, in the order of the index.
     *
     * @throws InvalidExerciseFile when a file is missing or cannot be used
     */
    public static Catalogue shipped() {
        return read(CatalogueReader.class.getClassLoader());
    }

    static Catalogue read(ClassLoader resources) {
        JsonPart index = open(resources, "index.json");
        List<String> ids = index.items(JsonPart::text);
        if (new HashSet<>(ids).size() < ids.size()) {
            throw index.wrong("names an exercise twice");
        }
        return new Catalogue(ids.stream().map(id -> named(id, open(resources, id + ".json"))).toList());
    }

    /**
     * One exercise.
     *
     * @param file how messages name the file
     * @throws InvalidExerciseFile when it cannot be used
     * @throws UncheckedIOException when it cannot be read
     */
    static Exercise read(String file, InputStream json) {
        return exercise(parse(file, json));
    }

    /** The exercise of that id, which the file must name too. */
    static Exercise named(String id, JsonPart file) {
        Exercise exercise = exercise(file);
        if (!exercise.id().equals(id)) {
            throw file.get("id").wrong("must be \"" + id + "\" like the file's name, not \"" + exercise.id() + "\"");
        }
        return exercise;
    }

    private static JsonPart open(ClassLoader resources, String name) {
        try (@Nullable
        InputStream json = resources.getResourceAsStream(FOLDER + name)) {
            if (json == null) {
                throw new InvalidExerciseFile(FOLDER + name, "", "is missing");
            }
            return parse(FOLDER + name, json);
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + name + " cannot be read", e);
        }
    }

    /** @throws InvalidExerciseFile when it is no JSON */
    static JsonPart parse(String file, InputStream json) {
        try {
            return new JsonPart(file, "", MAPPER.readTree(json));
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new InvalidExerciseFile(file, place, "is not valid JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    private static Exercise exercise(JsonPart file) {
        JsonPart id = file.get("id");
        if (!isId(id.text())) {
            throw id.wrong("must be small letters and digits with single hyphens between, not \"" + id.text() + "\"");
        }
        JsonPart areas = file.get("areas");
        if (areas.items(JsonPart::text).isEmpty()) {
            throw areas.wrong("must name at least one");
        }
        return new Exercise(id.text(), file.get("place").oneOf(Place.class), file.get("position").oneOf(Position.class),
                words(file.find("equipment")), file.get("dose").get("sides").oneOf(Sides.class), dose(file.get("dose")),
                words(Optional.of(areas)),
                words(file.find("cautions")),
                file.find("sources").map(sources -> sources.items(CatalogueReader::source)).orElse(List.of()));
    }

    /** Small letters and digits with single hyphens between. */
    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    private static Dose dose(JsonPart dose) {
        List<Figure> own = dose.find("own").map(o -> o.items(f -> f.oneOf(Figure.class))).orElse(List.of());
        JsonPart hold = dose.get("hold");
        JsonPart repetitions = dose.get("repetitions");
        try {
            return new Dose(hold.seconds(), repetitions.number(), new HashSet<>(own));
        } catch (IllegalArgumentException e) {
            throw dose.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Source source(JsonPart source) {
        return new Source(source.get("source").text(), source.get("heading").text(), source.find("holdFrom").map(JsonPart::seconds),
                source.find("holdTo").map(JsonPart::seconds), JsonPart.number(source.find("repetitionsFrom")),
                JsonPart.number(source.find("repetitionsTo")), source.get("eachSide").text());
    }

    private static Set<String> words(Optional<JsonPart> list) {
        return list.map(words -> Set.copyOf(words.items(JsonPart::text))).orElse(Set.of());
    }
}
