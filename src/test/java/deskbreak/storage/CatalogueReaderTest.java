// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import deskbreak.exercise.Exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CatalogueReaderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "id": "neck-retraction"     | "id": "Neck"           | id: must be small letters and digits with single hyphens between, not "Neck"
            "place": "desk",            |                        | "place" is missing
            "place": "desk"             | "place": "roof"        | place: must be one of desk, office, home, not "roof"
            "hold": "PT3S"              | "hold": "3 seconds"    | dose.steps[0].hold: must be whole seconds such as PT15S, not "3 seconds"
            "hold": "PT3S"              | "hold": "PT0.5S"       | dose.steps[0].hold: must be whole seconds such as PT15S, not "PT0.5S"
            "hold": "PT3S"              | "hold": "PT1H"         | dose.steps[0]: hold must be PT0S to PT5M, not PT1H
            "repetitions": 10           | "repetitions": "10"    | dose.steps[0].repetitions: must be a whole number
            "repetitions": 10           | "repetitions": 0       | dose.steps[0]: repetitions must be 1 to 100, not 0
            "own": ["hold"]             | "own": ["rest"]        | dose.steps[0].own[0]: must be one of hold, repetitions, not "rest"
            "steps": [                  | "steps": [],"x": [     | dose.steps: must name at least one
            ["posture", "neck"]         | []                     | areas: must name at least one
            ["posture", "neck"]         | "neck"                 | areas: must be a list in brackets
            "heading": "Neck Retraction"| "heading": ""          | sources[0].heading: must be a text in quotes
            { "source": "D"             | 7, { "source": "D"     | sources[0]: must be an object in braces
            "position": "seated",       | "position": seated,    | line 4, column 15: text needs double quotes around it
            """)
    void aMistakeIsNamedWithFilePlaceAndReason(String right, String wrong, String message) {
        String json = shippedText("neck-retraction");
        assertThat(json).contains(right);
        String broken = json.replace(right, Objects.requireNonNullElse(wrong, ""));
        assertThatThrownBy(() -> read(broken)).isInstanceOf(InvalidExerciseFile.class).hasMessage("mine.json: " + message);
    }

    @Test
    void aKeyGivenTwiceIsAMistake() {
        assertThatThrownBy(() -> read(shippedText("neck-retraction").replace("\"areas\"", "\"place\"")))
                .isInstanceOf(InvalidExerciseFile.class).hasMessageContaining("mine.json: line ").hasMessageContaining("stands here twice");
    }

    @Test
    void aFileThatIsNoObjectIsAMistake() {
        assertThatThrownBy(() -> read("[]")).hasMessage("mine.json: must be an object in braces");
        assertThatThrownBy(() -> read("")).isInstanceOf(InvalidExerciseFile.class).hasMessageStartingWith("mine.json: ");
    }

    @Test
    void whatALaterVersionAddsIsPassedOver() {
        Exercise plain = read(shippedText("neck-retraction"));
        assertThat(read(shippedText("neck-retraction").replace("\"place\"", "\"music\": [1], \"place\""))).isEqualTo(plain);
    }

    @Test
    void theIndexAndItsFilesMustAgree() throws IOException {
        Files.createDirectories(folder.resolve("exercises"));
        Path index = folder.resolve("exercises/index.json");
        Files.writeString(index, "[\"push-up\"]");
        assertThatThrownBy(this::fromFolder).hasMessage("exercises/push-up.json: there is no such file");
        Files.writeString(folder.resolve("exercises/push-up.json"), shippedText("neck-retraction"));
        assertThatThrownBy(this::fromFolder)
                .hasMessage("exercises/push-up.json: id: must be \"push-up\" like the file's name, not \"neck-retraction\"");
        Files.writeString(index, "[\"push-up\", \"push-up\"]");
        assertThatThrownBy(this::fromFolder).hasMessage("exercises/index.json: names an exercise twice");
    }

    private List<Exercise> fromFolder() throws IOException {
        try (URLClassLoader resources = new URLClassLoader(new URL[]{folder.toUri().toURL()}, null)) {
            return CatalogueReader.read(resources).exercises();
        }
    }

    private static Exercise read(String json) {
        return ExerciseForm.exercise(ExerciseForm.parse("mine.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    }

    private static String shippedText(String id) {
        try (InputStream json = CatalogueReader.class.getResourceAsStream("/exercises/" + id + ".json")) {
            return new String(Objects.requireNonNull(json).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
