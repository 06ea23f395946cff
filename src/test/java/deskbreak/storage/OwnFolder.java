// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import deskbreak.exercise.ExerciseTexts;
import deskbreak.exercise.Library;

import static org.assertj.core.api.Assertions.assertThat;

/** A folder of exercises of the person's own, and the example that the documentation gives. */
record OwnFolder(Path folder, OwnExercises exercises) {
    /** The complete file in docs/own-exercises.md, {@code reach-up.json}. */
    static final String EXAMPLE = example();

    static OwnFolder in(Path folder) {
        return new OwnFolder(folder, new OwnExercises(folder, CatalogueReader::shipped, ExerciseTexts.in(Locale.ROOT)));
    }

    private static String example() {
        try {
            Matcher block = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL)
                    .matcher(Files.readString(Path.of("docs/own-exercises.md")));
            assertThat(block.find()).isTrue();
            return block.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example under another id. */
    static String called(String id) {
        return EXAMPLE.replace("\"reach-up\"", "\"" + id + "\"");
    }

    OwnFolder save(String file, String content) {
        return save(file, content.getBytes(StandardCharsets.UTF_8));
    }

    OwnFolder save(String file, byte[] content) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(file), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Library library() {
        return exercises.library();
    }

    List<String> own() {
        return library().own().stream().sorted().toList();
    }

    /** A line for each file that could not be used. */
    List<String> rejected() {
        return library().rejected().stream().map(Library.Rejected::toString).toList();
    }
}
