// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import deskbreak.exercise.Catalogue;
import deskbreak.exercise.Exercise;

/** Reads the exercises from {@code exercises/ID.json}; {@code exercises/index.json} lists them, because a jar cannot be searched. */
public final class CatalogueReader {
    private static final String FOLDER = "exercises/";

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

    /** Their ids alone, which takes a small part of the time. */
    static List<String> ids() {
        return ids(CatalogueReader.class.getClassLoader());
    }

    static Catalogue read(ClassLoader resources) {
        return new Catalogue(ids(resources).stream().map(id -> named(id, open(resources, id + ".json"))).toList());
    }

    private static List<String> ids(ClassLoader resources) {
        JsonPart index = open(resources, "index.json");
        List<String> ids = index.items(JsonPart::text);
        if (new HashSet<>(ids).size() < ids.size()) {
            throw index.wrong(Words.say("form.twice"));
        }
        return ids;
    }

    /** The exercise of that id, which the file must name too. */
    static Exercise named(String id, JsonPart file) {
        Exercise exercise = ExerciseForm.exercise(file);
        if (!exercise.id().equals(id)) {
            throw file.get("id").wrong(Words.say("form.id", id, exercise.id()));
        }
        return exercise;
    }

    private static JsonPart open(ClassLoader resources, String name) {
        try (@Nullable
        InputStream json = resources.getResourceAsStream(FOLDER + name)) {
            if (json == null) {
                throw new InvalidExerciseFile(FOLDER + name, "", Words.say("read.missing"));
            }
            return ExerciseForm.parse(FOLDER + name, json);
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + name + " cannot be read", e);
        }
    }
}
